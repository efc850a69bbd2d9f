// What lies under the pointer: the marks near it, nearest first; else the bars it is on, the
// shortest first, because a short bar says most.

import type { PlacedMark } from "./marksLayout";
import type { PlotRow } from "./plotLayout";

export interface Point {
  readonly x: number;
  readonly y: number;
}

const BAR_REACH_PIXELS = 5;

/** `rows` as painted, later ones on top; `reach` in pixels, wider for a finger. */
export function marksAt(
  rows: readonly PlotRow[],
  point: Point,
  reach: number,
): readonly PlacedMark[] {
  const near: { mark: PlacedMark; distance: number }[] = [];
  const bars: { mark: PlacedMark; length: number }[] = [];
  for (const row of rows) {
    if (point.y < row.top || point.y > row.top + row.height) continue;
    for (const mark of row.marks) {
      const y = yOf(row, mark);
      const distance = Math.hypot(mark.x - point.x, y - point.y);
      if (distance <= reach) near.push({ mark, distance });
      else if (isOnBar(mark, y, point)) bars.push({ mark, length: lengthOfBar(mark) });
    }
  }
  if (near.length > 0) {
    // Of two at the same distance the one painted later lies on top.
    return near
      .reverse()
      .sort((a, b) => a.distance - b.distance)
      .map(({ mark }) => mark);
  }
  return bars
    .reverse()
    .sort((a, b) => a.length - b.length)
    .map(({ mark }) => mark);
}

/** Where the mark stands in the plot. */
export function yOf(row: PlotRow, mark: PlacedMark): number {
  return row.middle + mark.dy;
}

function isOnBar({ bar }: PlacedMark, y: number, point: Point): boolean {
  if (bar === null) return false;
  const isAcross = Math.abs(point.y - y) <= BAR_REACH_PIXELS;
  return isAcross && point.x >= bar.left && point.x <= bar.right;
}

function lengthOfBar({ bar }: PlacedMark): number {
  return bar === null ? 0 : bar.right - bar.left;
}
