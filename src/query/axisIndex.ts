// The rows of a table in the orders that one axis needs: by first day, by last day, and by site.
//
// Sorted once when the axis is first asked for; a change of the period then only searches the two
// sorted lists of days for its ends.

import type { DayWindow } from "../domain/dayWindow";
import type { Axis } from "../domain/observation";
import {
  idAt,
  type ObservationTable,
  OPEN_END,
  OPEN_START,
  toDayWindow,
} from "../domain/observationTable";

/** Rows in an order, and the day of each place, ascending. */
export interface DayOrder {
  readonly rows: Uint32Array;
  readonly days: Int32Array;
}

export interface AxisIndex {
  /** The table's columns of this axis. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** By first day, then the narrow window, then id; undated rows stand last. */
  readonly byFirst: DayOrder;
  /** By last day; undated rows stand last, where no period ends them. */
  readonly byLast: DayOrder;
  /** How many rows have a date on the axis. */
  readonly datedCount: number;
  /** The rows of each site in the order of `byFirst`; those of a site end at `siteEnds[site]`. */
  readonly bySite: Uint32Array;
  readonly siteEnds: Uint32Array;
  /** Rows with a window of more than NARROW_DAYS, in the order of `byFirst`. */
  readonly wide: Uint32Array;
  /** From the first to the last day of all rows, but for very wide windows; null when none has one. */
  readonly extent: DayWindow | null;
}

/** A window of at most so many days begins near the edge of a period that cuts it. */
export const NARROW_DAYS = 64;

/** Above it ids are not compared: rows with equal windows keep the order of the table. */
const MOST_ROWS_SORTED_BY_ID = 20_000;

export function axisIndexOf(table: ObservationTable, axis: Axis, siteCount: number): AxisIndex {
  const { first, last } = table.windows[axis];
  const narrowFirst = sortedByDay(lastInOrderOf(first, last), rowsById(table));
  const rows = sortedByDay(first, narrowFirst);
  const byFirst = { rows, days: pickedDays(first, rows) };
  const ends = lastInPeriodsOf(first, last);
  const endRows = sortedByDay(ends, rows);
  const byLast = { rows: endRows, days: pickedDays(ends, endRows) };
  return {
    first,
    last,
    byFirst,
    byLast,
    datedCount: placeAfter(byFirst.days, OPEN_END - 1),
    ...rowsBySite(table.sites, rows, siteCount),
    wide: rows.filter((row) => isWide(first[row] ?? 0, last[row] ?? 0)),
    extent: extentOf(first, last),
  };
}

function isWide(first: number, last: number): boolean {
  return last - first >= NARROW_DAYS;
}

/** How many of the ascending days are on or before a day. */
export function placeAfter(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsById(table: ObservationTable): Uint32Array {
  const rows = Uint32Array.from({ length: table.count }, (_, row) => row);
  if (table.count > MOST_ROWS_SORTED_BY_ID) return rows;
  const ids = Array.from(rows, (row) => idAt(table, row));
  return rows.sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
}

/** The last days, where an undated row never ends. */
function lastInPeriodsOf(first: Int32Array, last: Int32Array): Int32Array {
  return last.map((day, row) => ((first[row] ?? 0) > day ? OPEN_END : day));
}

/** The last days, where all windows that are open at the start are equally wide. */
function lastInOrderOf(first: Int32Array, last: Int32Array): Int32Array {
  return last.map((day, row) => (first[row] === OPEN_START ? OPEN_END : day));
}

function pickedDays(days: Int32Array, rows: Uint32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    picked[place] = days[rows[place] ?? 0] ?? 0;
  }
  return picked;
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** `rows` by the day of each, those of one day in the order given: a radix sort in two passes. */
export function sortedByDay(days: Int32Array, rows: Uint32Array): Uint32Array {
  if (isSorted(days, rows)) return rows;
  const half = sortedByDigit(days, rows, 0);
  return sortedByDigit(days, half, DIGIT_BITS);
}

function isSorted(days: Int32Array, rows: Uint32Array): boolean {
  let before = OPEN_START;
  for (let place = 0; place < rows.length; place += 1) {
    const day = days[rows[place] ?? 0] ?? 0;
    if (day < before) return false;
    before = day;
  }
  return true;
}

function sortedByDigit(days: Int32Array, rows: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let place = 0; place < rows.length; place += 1) {
    const digit = digitOf(days[rows[place] ?? 0] ?? 0, shift) + 1;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1) {
    starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  }
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const digit = digitOf(days[row] ?? 0, shift);
    const target = starts[digit] ?? 0;
    sorted[target] = row;
    starts[digit] = target + 1;
  }
  return sorted;
}

// Days from OPEN_START on, so that the bits of a negative day sort before those of a positive one.
function digitOf(day: number, shift: number): number {
  return ((day ^ OPEN_START) >>> shift) & (DIGITS - 1);
}

function rowsBySite(sites: Uint32Array, rows: Uint32Array, siteCount: number) {
  const siteEnds = new Uint32Array(siteCount);
  for (const site of sites) siteEnds[site] = (siteEnds[site] ?? 0) + 1;
  let end = 0;
  const next = siteEnds.map((count) => {
    const start = end;
    end += count;
    return start;
  });
  const bySite = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const site = sites[row] ?? 0;
    const target = next[site] ?? 0;
    bySite[target] = row;
    next[site] = target + 1;
  }
  return { bySite, siteEnds: next };
}

// A wider window says when something may have begun, not when somebody looked: it does not stretch
// the whole of time.
const WIDEST_FOR_EXTENT_DAYS = 731;

function extentOf(first: Int32Array, last: Int32Array): DayWindow | null {
  return hullOfNarrow(first, last, WIDEST_FOR_EXTENT_DAYS) ?? hullOfNarrow(first, last, Infinity);
}

/** Hull of the finite days of windows that are at most so wide; null for none. */
function hullOfNarrow(first: Int32Array, last: Int32Array, widestDays: number): DayWindow | null {
  let start = OPEN_END;
  let end = OPEN_START;
  for (let row = 0; row < first.length; row += 1) {
    const from = first[row] ?? OPEN_END;
    const to = last[row] ?? OPEN_START;
    if (from > to || to - from >= widestDays) continue;
    // An interval that is open at one end still has a day at the other.
    if (from !== OPEN_START) {
      if (from < start) start = from;
      if (from > end) end = from;
    }
    if (to !== OPEN_END) {
      if (to > end) end = to;
      if (to < start) start = to;
    }
  }
  return toDayWindow(start, end);
}
