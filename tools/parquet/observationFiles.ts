// The two Parquet files of a large catalog: what map, timeline, list and filters need of every
// observation, loaded at once, and what is read by range when somebody looks at one. Same rows,
// same order; docs/data-format.md has the columns.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "../../src/domain/geo";
import type { Observation, ObservationDetail } from "../../src/domain/observation";
import { GEOMETRY_COLUMN, geoMetadataOf } from "./geoParquet";
import { type Column, ParquetFile } from "./parquetFile";

/** An observation with all that is known of it. */
export interface ObservationRow {
  readonly observation: Observation;
  readonly detail: Omit<ObservationDetail, "id" | "imagery" | "reports" | "assessments">;
  /** These three go into JSON as they are, so without what is null, false or empty. */
  readonly imagery: readonly object[];
  /** Its own in their order, then those that only its assessments name. */
  readonly reports: readonly object[];
  readonly assessments: readonly object[];
  /** WKB, as toWkbPoint makes it; one for all rows of a site. */
  readonly point: Uint8Array;
}

export const OBSERVATIONS_FILE = "observations.parquet";
export const DETAILS_FILE = "details.parquet";

/** A row group of the one is loaded as a whole, of the other to show a few of its rows. */
const OBSERVATIONS_PER_GROUP = 100_000;
const DETAILS_PER_GROUP = 5000;

/** Ids of one site begin alike: each is stored as what it does not share with the one before. */
const ID: Column<ObservationRow> = {
  ...{ name: "id", kind: "text", encoding: "DELTA_BYTE_ARRAY", hasBounds: true },
  valueOf: ({ observation }) => observation.id,
};

const OBSERVATION_COLUMNS: readonly Column<ObservationRow>[] = [
  ID,
  {
    ...{ name: "site", kind: "text", hasBounds: true },
    valueOf: ({ observation }) => observation.site,
  },
  {
    ...{ name: "observed", kind: "text", hasBounds: true },
    valueOf: ({ observation }) => observation.observed,
  },
  { name: "imaged", kind: "texts", valueOf: ({ observation }) => observation.imaged },
  {
    ...{ name: "reported", kind: "text", hasBounds: true },
    valueOf: ({ observation }) => observation.reported,
  },
  { name: "activity", kind: "text", valueOf: ({ observation }) => observation.activity },
  { name: "confidence", kind: "text", valueOf: ({ observation }) => observation.confidence },
  { name: "publishers", kind: "texts", valueOf: ({ observation }) => observation.publishers },
  {
    ...{ name: "assessments_differ", kind: "truth" },
    valueOf: ({ observation }) => observation.assessmentsDiffer,
  },
  { name: "former_ids", kind: "texts", valueOf: ({ observation }) => observation.formerIds },
  { name: GEOMETRY_COLUMN, kind: "bytes", valueOf: ({ point }) => point },
];

const DETAIL_COLUMNS: readonly Column<ObservationRow>[] = [
  ID,
  {
    ...{ name: "headline", kind: "text", encoding: "PLAIN" },
    valueOf: ({ observation }) => observation.headline,
  },
  { name: "structures", kind: "texts", valueOf: ({ observation }) => observation.structures },
  { name: "report_count", kind: "count", valueOf: ({ observation }) => observation.reportCount },
  {
    ...{ name: "summary", kind: "text", encoding: "PLAIN" },
    valueOf: ({ detail }) => detail.summary,
  },
  {
    ...{ name: "compared_with", kind: "text", isOptional: true },
    valueOf: ({ detail }) => detail.comparedWith,
  },
  {
    ...{ name: "imagery", kind: "json", isOptional: true },
    valueOf: ({ imagery }) => orNull(imagery),
  },
  {
    ...{ name: "reports", kind: "json", isOptional: true, encoding: "PLAIN" },
    valueOf: ({ reports }) => orNull(reports),
  },
  {
    ...{ name: "assessments", kind: "json", isOptional: true },
    valueOf: ({ assessments }) => orNull(assessments),
  },
  { name: "recorded", kind: "text", valueOf: ({ detail }) => detail.recorded },
  { name: "revised", kind: "text", isOptional: true, valueOf: ({ detail }) => detail.revised },
];

/** Give it the rows by site, then observed date, then id. `positions` are where they lie. */
export class ObservationFiles {
  private readonly observations: ParquetFile<ObservationRow>;
  private readonly details: ParquetFile<ObservationRow>;

  constructor(folder: string, positions: readonly Position[]) {
    mkdirSync(folder, { recursive: true });
    this.observations = new ParquetFile({
      path: join(folder, OBSERVATIONS_FILE),
      columns: OBSERVATION_COLUMNS,
      rowsPerGroup: OBSERVATIONS_PER_GROUP,
      metadata: { geo: geoMetadataOf(positions) },
    });
    this.details = new ParquetFile({
      path: join(folder, DETAILS_FILE),
      columns: DETAIL_COLUMNS,
      rowsPerGroup: DETAILS_PER_GROUP,
    });
  }

  add(row: ObservationRow): void {
    this.observations.add(row);
    this.details.add(row);
  }

  finish(): void {
    this.observations.finish();
    this.details.finish();
  }
}

function orNull(list: readonly object[]): readonly object[] | null {
  return list.length === 0 ? null : list;
}
