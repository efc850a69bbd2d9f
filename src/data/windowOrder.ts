// The order of the rows of a table: first day, then the narrower window, then the order they came
// in. A radix sort, because comparing a million windows takes ten times as long.

import { OPEN_END, OPEN_START } from "../domain/observationTable";

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** The first day that a catalog can name is in the year 1, less the softness of "about". */
const EARLIEST_DAY = -720_000;
/** Two digits hold every day to the year 9999 and every width. */
const WIDEST = DIGITS * DIGITS - 1;

/** The rows in order; all windows have a day. */
export function orderByWindows(first: Int32Array, last: Int32Array): Uint32Array {
  const count = first.length;
  const starts = new Uint32Array(count);
  const widths = new Uint32Array(count);
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) {
    const start = first[row] ?? 0;
    const end = last[row] ?? 0;
    const isOpen = start === OPEN_START || end === OPEN_END;
    starts[row] = start === OPEN_START ? 0 : Math.min(WIDEST, start - EARLIEST_DAY + 1);
    widths[row] = isOpen ? WIDEST : Math.min(WIDEST, end - start);
    rows[row] = row;
  }
  return sortedBy(starts, sortedBy(widths, rows));
}

/** Stable: rows with equal keys keep their order. */
function sortedBy(keys: Uint32Array, rows: Uint32Array): Uint32Array {
  return sortedByDigit(keys, DIGIT_BITS, sortedByDigit(keys, 0, rows));
}

function sortedByDigit(keys: Uint32Array, shift: number, rows: Uint32Array): Uint32Array {
  const ends = new Uint32Array(DIGITS + 1);
  for (const key of keys) {
    const digit = (key >>> shift) & (DIGITS - 1);
    ends[digit + 1] = (ends[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1) {
    ends[digit + 1] = (ends[digit + 1] ?? 0) + (ends[digit] ?? 0);
  }
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const digit = ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
    const place = ends[digit] ?? 0;
    sorted[place] = row;
    ends[digit] = place + 1;
  }
  return sorted;
}
