// How what passes the filter lies over the days, whatever the period: for the overview.

import { DIRECTIONS } from "../domain/activity";
import { type Day, toDay } from "../domain/day";
import {
  DIRECTION_PLACE_BY_TRAIT,
  type ObservationTable,
  OPEN_END,
  OPEN_START,
} from "../domain/observationTable";
import type { AxisIndex } from "./axisIndex";

/**
 * An uncertain window counts in shares, spread evenly over its days, so that a vague year makes no
 * peak; of an open one the part inside the extent.
 */
export interface DayDensity {
  readonly start: Day;
  readonly days: number;
  /** Entry `day * DIRECTIONS.length + direction`: observations before that day, in shares. */
  readonly cumulative: Float64Array;
}

/** Rows whose failures are 0, over the axis's extent. */
export function dayDensityOf(
  { traits }: ObservationTable,
  { first, last, byFirst, datedCount, extent }: AxisIndex,
  failures: Uint8Array,
): DayDensity {
  const start = extent?.first ?? toDay(0);
  const days = extent === null ? 0 : extent.last - extent.first + 1;
  const width = DIRECTIONS.length;
  // Entry d + 1 holds what day d adds to the day before, then is summed up.
  const changes = new Float64Array((days + 2) * width);
  const single = new Float64Array((days + 2) * width);
  for (let place = 0; place < datedCount; place += 1) {
    const row = byFirst.rows[place] ?? 0;
    if (failures[row] !== 0) continue;
    const direction = DIRECTION_PLACE_BY_TRAIT[traits[row] ?? 0] ?? 0;
    const from = first[row] ?? 0;
    const to = last[row] ?? 0;
    const begin = Math.max(0, from - start);
    const end = Math.min(days, to - start + 1);
    if (begin >= end) continue;
    const isOpen = from === OPEN_START || to === OPEN_END;
    const spread = isOpen ? end - begin : to - from + 1;
    const at = (begin + 1) * width + direction;
    if (spread === 1) {
      single[at] = (single[at] ?? 0) + 1;
      continue;
    }
    const after = (end + 1) * width + direction;
    changes[at] = (changes[at] ?? 0) + 1 / spread;
    changes[after] = (changes[after] ?? 0) - 1 / spread;
  }
  return { start, days, cumulative: summedUp(changes, single, days) };
}

function summedUp(changes: Float64Array, single: Float64Array, days: number): Float64Array {
  const width = DIRECTIONS.length;
  const cumulative = new Float64Array((days + 1) * width);
  const rate = new Float64Array(width);
  for (let at = width; at < cumulative.length; at += 1) {
    const direction = at % width;
    rate[direction] = (rate[direction] ?? 0) + (changes[at] ?? 0);
    cumulative[at] = (cumulative[at - width] ?? 0) + (rate[direction] ?? 0) + (single[at] ?? 0);
  }
  return cumulative;
}
