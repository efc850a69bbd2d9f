// What the catalog worker does for the page: it reads a large catalog, gives records of its rows,
// and searches. One catalog at a time: another one gets another worker.

import type { Axis, Observation, ObservationDetail } from "../domain/observation";
import type { ObservationTable, TextColumn } from "../domain/observationTable";
import type { Problem } from "../domain/problem";
import type { Report, ReportId } from "../domain/report";
import type { Site } from "../domain/site";
import type { AxisIndex } from "../query/axisIndex";

/** Absolute addresses. */
export interface ObservationFiles {
  readonly observations: string;
  /** null: no records, details or search. */
  readonly details: string | null;
}

/** Where the words of the search come from: the compiled file, or the details of a large catalog. */
export type TextSource = { readonly url: string } | "details";

/** What the search needs of a table that the page has. */
export interface SearchTable {
  readonly ids: TextColumn;
  readonly sites: Uint32Array;
}

export interface AskedObservations {
  readonly files: ObservationFiles;
  readonly sites: readonly Site[];
  /** The one that the view filters by. */
  readonly axis: Axis;
}

export interface OpenedObservations {
  readonly table: ObservationTable;
  /** Of the axis that was asked for. */
  readonly index: AxisIndex;
  readonly problems: readonly Problem[];
  /** Sentences about the host. */
  readonly notices: readonly string[];
}

export interface FoundRecords {
  readonly records: ReadonlyMap<number, Observation>;
  readonly problems: readonly Problem[];
}

export interface FoundDetails {
  readonly details: ReadonlyMap<number, ObservationDetail>;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly problems: readonly Problem[];
}

export interface OpenedText {
  readonly problems: readonly Problem[];
}

export type CatalogCalls = {
  /** Loads the code that reads Parquet. */
  prepare: { input: null; output: undefined };
  openObservations: { input: AskedObservations; output: OpenedObservations };
  readRecords: { input: { readonly rows: readonly number[] }; output: FoundRecords };
  readDetails: { input: { readonly rows: readonly number[] }; output: FoundDetails };
  useTable: { input: SearchTable; output: undefined };
  openText: { input: { readonly source: TextSource }; output: OpenedText };
  /** One byte per row, 1 = hit; null when the text has no words. */
  search: { input: { readonly text: string }; output: Uint8Array | null };
};
