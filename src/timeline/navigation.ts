// Walking through the plot by keys: along a row in time, across rows to the mark nearest in time.

import type { PlacedMark } from "./marksLayout";
import type { PlotRows } from "./plotRows";
import { momentAt, xOf } from "./scale";

export type Step = "previous" | "next" | "up" | "down" | "first" | "last";

/** A mark by its keys, which outlive a new layout. */
export interface Place {
  readonly row: string;
  readonly mark: string;
  /** Where the mark was: zooming may dissolve it. null when only the mark itself will do. */
  readonly moment: number | null;
}

/** What the keys need of the rows; their marks are laid out when they are asked for. */
export type WalkableRows = Pick<
  PlotRows,
  "view" | "count" | "fixedCount" | "contentAt" | "marksAt" | "placeOf"
>;

/** The mark at a place, and where it lies among the rows. */
export interface Stop {
  readonly row: number;
  readonly mark: PlacedMark;
  /** Its place among the marks of the row. */
  readonly at: number;
}

/** The mark of a place, or where it dissolved the nearest in time to it; null for none in sight. */
export function stopAt(rows: WalkableRows, place: Place | null): Stop | null {
  if (place === null) return null;
  const row = rows.placeOf(place.row);
  if (row < 0) return null;
  const at = rows.marksAt(row).findIndex(({ key }) => key === place.mark);
  if (at >= 0) return stopOf(rows, row, at);
  const { scale } = rows.view;
  const { moment } = place;
  if (moment === null || moment < scale.span.start || moment > scale.span.end) return null;
  return nearestStop(rows, row, xOf(scale, moment));
}

export function placeOfStop(rows: WalkableRows, { row, mark }: Stop): Place {
  const moment = momentAt(rows.view.scale, mark.x);
  return { row: rows.contentAt(row).key, mark: mark.key, moment };
}

/** Where a step leads; the same stop at an end. */
export function stopAfter(rows: WalkableRows, stop: Stop, step: Step): Stop {
  const last = rows.marksAt(stop.row).length - 1;
  const goTo = (at: number) => stopOf(rows, stop.row, at) ?? stop;
  switch (step) {
    case "previous":
      return goTo(Math.max(0, stop.at - 1));
    case "next":
      return goTo(Math.min(last, stop.at + 1));
    case "first":
      return goTo(0);
    case "last":
      return goTo(last);
    case "up":
      return nearestBeyond(rows, stop, -1) ?? stop;
    case "down":
      return nearestBeyond(rows, stop, 1) ?? stop;
  }
}

/** The first mark of the first lane, or of whatever row has one; null when nothing is drawn. */
export function firstStopOf(rows: WalkableRows): Stop | null {
  const isLane = (row: number) => rows.contentAt(row).kind === "lane";
  return firstStopWhere(rows, isLane) ?? firstStopWhere(rows, (row) => !isLane(row));
}

function firstStopWhere(rows: WalkableRows, isAsked: (row: number) => boolean): Stop | null {
  for (let row = 0; row < rows.count; row += 1) {
    const stop = isAsked(row) ? stopOf(rows, row, 0) : null;
    if (stop) return stop;
  }
  return null;
}

// Rows without a mark in sight are stepped over.
function nearestBeyond(rows: WalkableRows, from: Stop, direction: 1 | -1): Stop | null {
  for (let row = from.row + direction; row >= 0 && row < rows.count; row += direction) {
    const nearest = nearestStop(rows, row, from.mark.x);
    if (nearest) return nearest;
  }
  return null;
}

function nearestStop(rows: WalkableRows, row: number, x: number): Stop | null {
  let nearest = 0;
  const marks = rows.marksAt(row);
  for (const [at, mark] of marks.entries()) {
    const best = marks[nearest];
    if (best && Math.abs(mark.x - x) < Math.abs(best.x - x)) nearest = at;
  }
  return stopOf(rows, row, nearest);
}

function stopOf(rows: WalkableRows, row: number, at: number): Stop | null {
  const mark = rows.marksAt(row)[at];
  return mark ? { row, mark, at } : null;
}
