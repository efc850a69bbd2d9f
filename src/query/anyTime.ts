// What passes the filter at any time: how many rows, and from when to when.

import type { DayWindow } from "../domain/dayWindow";
import { OPEN_END, OPEN_START, toDayWindow } from "../domain/observationTable";
import type { AxisIndex } from "./axisIndex";

/** A stretch of an order: the rows from `start` until `end`, exclusive. */
export interface RowRange {
  readonly rows: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** How many of the rows pass; `failures` one byte a row, 0 where it passes. */
export function passingCountOf({ rows, start, end }: RowRange, failures: Uint8Array): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (failures[rows[at] ?? 0] === 0) count += 1;
  return count;
}

/** Hull of the finite days of the rows that pass; null when none has one. */
export function passingSpanOf(
  { rows, start, end }: RowRange,
  { first, last }: AxisIndex,
  failures: Uint8Array,
): DayWindow | null {
  let from = OPEN_END;
  let to = OPEN_START;
  const widen = (day: number) => {
    if (day === OPEN_START || day === OPEN_END) return;
    if (day < from) from = day;
    if (day > to) to = day;
  };
  for (let at = start; at < end; at += 1) {
    const row = rows[at] ?? 0;
    if (failures[row] !== 0) continue;
    widen(first[row] ?? OPEN_END);
    widen(last[row] ?? OPEN_START);
  }
  return toDayWindow(from, to);
}
