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
  /** The windows of those rows in that order: a site is read at one go. */
  readonly bySiteFirst: Int32Array;
  readonly bySiteLast: Int32Array;
  /** Rows with a window of at least NARROW_DAYS, the widest first. */
  readonly wide: Uint32Array;
  /** From the first to the last day of all rows, but for very wide windows; null when none has one. */
  readonly extent: DayWindow | null;
}

/** A narrower window begins near a period that it covers. */
export const NARROW_DAYS = 64;

/** Above it ids are not compared: rows with equal windows keep the order of the table. */
const MOST_ROWS_SORTED_BY_ID = 20_000;

export function axisIndexOf(table: ObservationTable, axis: Axis, siteCount: number): AxisIndex {
  const { first, last } = table.windows[axis];
  const rows = rowsInOrder(table, first, last);
  const byFirst = { rows, days: pickedDays(first, rows) };
  const ends = lastInPeriodsOf(first, last);
  const endRows = sortedByDay(ends, rows);
  const { bySite, siteEnds } = rowsBySite(table.sites, rows, siteCount);
  const byLast = { rows: endRows, days: pickedDays(ends, endRows) };
  return {
    first,
    last,
    byFirst,
    byLast,
    datedCount: placeAfter(byFirst.days, OPEN_END - 1),
    bySite,
    siteEnds,
    bySiteFirst: pickedDays(first, bySite),
    bySiteLast: pickedDays(last, bySite),
    wide: wideRowsOf(first, last),
    extent: extentOf(first, last),
  };
}

/** Wider windows, open ones among them, stand as if they were so wide. */
const WIDEST_DAYS = 2 ** 24;
const MOST_ROWS = 2 ** 28;

// Width and row in one number each, which sort themselves without being compared by a function.
function wideRowsOf(first: Int32Array, last: Int32Array): Uint32Array {
  const keys = new Float64Array(first.length);
  let count = 0;
  for (let row = 0; row < first.length; row += 1) {
    const days = (last[row] ?? 0) - (first[row] ?? 0);
    if (days < NARROW_DAYS) continue;
    keys[count] = (WIDEST_DAYS - Math.min(days, WIDEST_DAYS)) * MOST_ROWS + row;
    count += 1;
  }
  return Uint32Array.from(keys.subarray(0, count).sort(), (key) => key % MOST_ROWS);
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

function rowsInOrder(table: ObservationTable, first: Int32Array, last: Int32Array): Uint32Array {
  const rows = rowsById(table);
  const ends = lastInOrderOf(first, last);
  if (isInOrder(first, ends, rows)) return rows;
  return sortedByDay(first, sortedByDay(ends, rows));
}

/** By first day, then by last day. */
function isInOrder(first: Int32Array, last: Int32Array, rows: Uint32Array): boolean {
  for (let place = 1; place < rows.length; place += 1) {
    const before = rows[place - 1] ?? 0;
    const row = rows[place] ?? 0;
    const step = (first[row] ?? 0) - (first[before] ?? 0);
    if (step < 0 || (step === 0 && (last[row] ?? 0) < (last[before] ?? 0))) return false;
  }
  return true;
}

function rowsById(table: ObservationTable): Uint32Array {
  const rows = new Uint32Array(table.count);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  if (table.count > MOST_ROWS_SORTED_BY_ID) return rows;
  const ids = Array.from(rows, (row) => idAt(table, row));
  return rows.sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
}

/** The last days, where an undated row never ends. */
function lastInPeriodsOf(first: Int32Array, last: Int32Array): Int32Array {
  const ends = last.slice();
  for (let row = 0; row < ends.length; row += 1) {
    if ((first[row] ?? 0) > (ends[row] ?? 0)) ends[row] = OPEN_END;
  }
  return ends;
}

/** The last days, where all windows that are open at the start are equally wide. */
function lastInOrderOf(first: Int32Array, last: Int32Array): Int32Array {
  const ends = last.slice();
  for (let row = 0; row < ends.length; row += 1) {
    if (first[row] === OPEN_START) ends[row] = OPEN_END;
  }
  return ends;
}

function pickedDays(days: Int32Array, rows: Uint32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    picked[place] = days[rows[place] ?? 0] ?? 0;
  }
  return picked;
}

/** From the first to the last day that a catalog can name are fewer; see fuzzyDate.ts. */
const MOST_DAYS = 4_000_000;

/**
 * `rows` by the day of each, those of one day in the order given: a counting sort, as there are
 * far fewer days than rows.
 */
export function sortedByDay(days: Int32Array, rows: Uint32Array): Uint32Array {
  if (isSorted(days, rows)) return rows;
  const { least, most } = finiteRangeOf(days);
  const slots = most - least + 3;
  if (slots > MOST_DAYS) return rows.slice().sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  const slotOf = (day: number) =>
    day === OPEN_START ? 0 : day === OPEN_END ? slots - 1 : day - least + 1;
  const starts = new Uint32Array(slots + 1);
  for (let place = 0; place < rows.length; place += 1) {
    const after = slotOf(days[rows[place] ?? 0] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let slot = 0; slot < slots; slot += 1) {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
  }
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const slot = slotOf(days[row] ?? 0);
    const target = starts[slot] ?? 0;
    sorted[target] = row;
    starts[slot] = target + 1;
  }
  return sorted;
}

function finiteRangeOf(days: Int32Array): { readonly least: number; readonly most: number } {
  let least = OPEN_END;
  let most = OPEN_START;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? 0;
    if (day === OPEN_START || day === OPEN_END) continue;
    if (day < least) least = day;
    if (day > most) most = day;
  }
  return least > most ? { least: 0, most: 0 } : { least, most };
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
