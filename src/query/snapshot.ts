// One answer of the engine, kept: the counts copied, the failures it was worked out with, and the
// questions about single rows that follow from them.

import type { Activity } from "../domain/activity";
import type { Catalog } from "../domain/catalog";
import type { DayWindow } from "../domain/dayWindow";
import type { Axis, Observation, ObservationId } from "../domain/observation";
import { activityAt, idAt, OPEN_END, OPEN_START, windowAt } from "../domain/observationTable";
import type { Site } from "../domain/site";
import type { AxisIndex } from "./axisIndex";

/** One observation on an axis. */
export interface Row {
  /** Its place in the catalog's table. */
  readonly row: number;
  readonly id: ObservationId;
  readonly site: Site;
  readonly activity: Activity;
  /** The days it may mean on the axis; null where it has no such date. */
  readonly window: DayWindow | null;
  /** null until its record has arrived. */
  readonly observation: Observation | null;
}

/** A row that matches, and whether it lies in the period for certain. */
export interface Match extends Row {
  readonly certain: boolean;
}

/** Observations that have arrived, by row. */
export type Records = ReadonlyMap<number, Observation>;

export interface Snapshot {
  readonly catalog: Catalog;
  readonly records: Records;
  readonly axis: Axis;
  readonly index: AxisIndex;
  /** One byte a row, 0 where it passes the filter. */
  readonly failures: Uint8Array;
  /** The period's ends as a column keeps days, and whether it is open at both. */
  readonly first: number;
  readonly last: number;
  readonly isWholeTime: boolean;
  /** Matches by place of the site, and by `site * DIRECTIONS.length + direction`. */
  readonly siteCounts: Uint32Array;
  readonly siteDirections: Uint32Array;
}

export function isMatch({ index, failures, first, last, isWholeTime }: Snapshot, row: number) {
  if (failures[row] !== 0) return false;
  const begins = index.first[row] ?? OPEN_END;
  const ends = index.last[row] ?? OPEN_START;
  if (begins > ends) return isWholeTime;
  return begins <= last && ends >= first;
}

export function rowOn(catalog: Catalog, records: Records, axis: Axis, row: number): Row {
  const { table, sites } = catalog;
  const site = sites[table.sites[row] ?? -1];
  if (!site) throw new Error(`Got row ${row} of a catalog with ${table.count} observations.`);
  return {
    row,
    id: idAt(table, row),
    site,
    activity: activityAt(table, row),
    window: windowAt(table, axis, row),
    observation: records.get(row) ?? null,
  };
}

/** A row that is known to match. */
export function matchOf(snapshot: Snapshot, row: number): Match {
  const { catalog, records, axis, index, first, last } = snapshot;
  const begins = index.first[row] ?? OPEN_END;
  const ends = index.last[row] ?? OPEN_START;
  const certain = begins > ends || (begins >= first && ends <= last);
  return { ...rowOn(catalog, records, axis, row), certain };
}
