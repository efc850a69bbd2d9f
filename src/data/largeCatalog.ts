// The observations of a catalog whose files are Parquet: the table at once, and what stands behind
// its rows when somebody asks.

import type { ObservationTable } from "../domain/observationTable";
import { type Problem, toSentence } from "../domain/problem";
import type { Site } from "../domain/site";
import { openByteSource } from "./byteSource";
import { DetailsFile } from "./detailsFile";
import {
  type ReadDetails,
  type ReadRecords,
  type RecordSource,
  readObservationDetails,
  readObservationRecords,
} from "./readObservationRecords";
import { readObservationTable } from "./readObservationTable";
import { visitSearchTexts } from "./readSearchTexts";

export interface LargeCatalog {
  readonly table: ObservationTable;
  readonly problems: readonly Problem[];
  /** Sentences about the host. */
  readonly notices: readonly string[];
  /** Without a file of details there are none. */
  readRecords(rows: readonly number[], signal: AbortSignal): Promise<ReadRecords>;
  readDetails(rows: readonly number[], signal: AbortSignal): Promise<ReadDetails>;
  /** Visits the rows with the texts they are found by. */
  visitTexts(
    signal: AbortSignal,
    onProgress: (done: number) => void,
    visit: (row: number, texts: readonly string[]) => void,
  ): Promise<readonly Problem[]>;
}

/** Absolute addresses; null: the catalog has no words for its observations. */
export interface LargeCatalogFiles {
  readonly observations: string;
  readonly details: string | null;
}

/** A whole file that has to be loaded first takes so much of the time. */
const LOADING_SHARE = 0.7;

/** `onProgress` hears 0 to 1. Rejects with a sentence. */
export async function openLargeCatalog(
  files: LargeCatalogFiles,
  sites: readonly Site[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<LargeCatalog> {
  const bytes = await openByteSource(files.observations, signal, (share) =>
    onProgress(share * LOADING_SHARE),
  );
  const before = bytes.notice === null ? 0 : LOADING_SHARE;
  const { table, fileRows, dates, problems } = await readObservationTable(
    bytes,
    sites,
    signal,
    (done) => onProgress(before + done * (1 - before)),
  );
  const source: RecordSource | null = files.details
    ? { table, fileRows, dates, sites, details: new DetailsFile(files.details) }
    : null;
  const file = { file: bytes.name, record: null, field: null };
  return {
    table,
    problems,
    notices: bytes.notice === null ? [] : [`${toSentence({ ...file, message: bytes.notice })}.`],
    readRecords: async (rows, readSignal) =>
      source
        ? readObservationRecords(source, rows, readSignal)
        : { records: new Map(), problems: [] },
    readDetails: async (rows, readSignal) =>
      source
        ? readObservationDetails(source, rows, readSignal)
        : { details: new Map(), reports: new Map(), problems: [] },
    visitTexts: async (readSignal, onTextProgress, visit) =>
      source ? visitSearchTexts(source, readSignal, onTextProgress, visit) : [],
  };
}
