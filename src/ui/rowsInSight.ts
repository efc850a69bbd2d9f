// The rows of a list that a stretch of it shows, with some around them.

export interface RowRange {
  readonly first: number;
  /** After the last one. */
  readonly end: number;
}

/** Ranges begin and end at multiples of it, so that few steps of scrolling change them. */
const STEP = 8;

/**
 * `top` and `bottom` are the edges of what is in sight, in pixels below the top of the list; they
 * may lie outside it. Never empty: the Tab key must find a row to go to.
 */
export function rowsInSight(
  top: number,
  bottom: number,
  rowHeight: number,
  count: number,
): RowRange {
  const first = Math.floor(top / rowHeight / STEP) * STEP - STEP;
  const end = Math.ceil(bottom / rowHeight / STEP) * STEP + STEP;
  return {
    first: Math.max(0, Math.min(first, count - STEP)),
    end: Math.min(count, Math.max(end, STEP)),
  };
}
