// Walking through the plot by keys: along a row in time, across rows to the mark nearest in time.

import type { PlacedMark } from "./marksLayout";

export type Step = "previous" | "next" | "up" | "down" | "first" | "last";

/** A mark by its keys, which outlive a new layout. */
export interface Place {
  readonly row: string;
  readonly mark: string;
}

/** Rows from the top; their marks are laid out when they are asked for. */
export interface WalkableRow {
  readonly key: string;
  readonly marks: () => readonly PlacedMark[];
}

/** Where a step leads; the same place at an end, null when there is nothing to walk on. */
export function placeAfter(
  rows: readonly WalkableRow[],
  place: Place | null,
  step: Step,
): Place | null {
  const at = rows.findIndex(({ key }) => key === place?.row);
  const row = rows[at];
  const marks = row?.marks() ?? [];
  const now = marks.findIndex(({ key }) => key === place?.mark);
  const mark = marks[now];
  if (row === undefined || mark === undefined) return firstPlaceOf(rows);
  switch (step) {
    case "previous":
      return placeOf(row, marks[Math.max(0, now - 1)]);
    case "next":
      return placeOf(row, marks[Math.min(marks.length - 1, now + 1)]);
    case "first":
      return placeOf(row, marks[0]);
    case "last":
      return placeOf(row, marks[marks.length - 1]);
    case "up":
      return nearestBeyond(rows, at, -1, mark) ?? place;
    case "down":
      return nearestBeyond(rows, at, 1, mark) ?? place;
  }
}

/** The first mark of the first lane, or of whatever row has one. */
export function firstPlaceOf(rows: readonly WalkableRow[]): Place | null {
  const isEventRow = ({ key }: WalkableRow) => key === "summits" || key === "events";
  const lanesFirst = [...rows.filter((row) => !isEventRow(row)), ...rows.filter(isEventRow)];
  for (const row of lanesFirst) {
    const mark = row.marks()[0];
    if (mark) return placeOf(row, mark);
  }
  return null;
}

// Rows without a mark in sight are stepped over.
function nearestBeyond(
  rows: readonly WalkableRow[],
  at: number,
  direction: 1 | -1,
  from: PlacedMark,
): Place | null {
  for (let place = at + direction; place >= 0 && place < rows.length; place += direction) {
    const row = rows[place];
    const nearest = row?.marks().reduce<PlacedMark | null>((best, mark) => {
      const isNearer = best === null || Math.abs(mark.x - from.x) < Math.abs(best.x - from.x);
      return isNearer ? mark : best;
    }, null);
    if (row && nearest) return placeOf(row, nearest);
  }
  return null;
}

function placeOf(row: WalkableRow, mark: PlacedMark | undefined): Place | null {
  return mark ? { row: row.key, mark: mark.key } : null;
}
