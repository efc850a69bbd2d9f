// What lies under the pointer: the marks near it, nearest first, and the column it is on; else the
// bars it is on, the shortest first, because a short bar says most.

import { type Block, COLUMN_GAP_PIXELS, type PlacedMark } from "./marksLayout";
import type { PlotRow } from "./plotLayout";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark that was found, and where: its own place, or the place of its bar under the pointer. */
export interface Hit {
  readonly mark: PlacedMark;
  readonly at: Point;
}

const BAR_REACH_PIXELS = 5;
/** On a column only a mark nearer than this comes before it: one that is painted on it. */
const GLYPH_PIXELS = 6;

/** `rows` as painted, later ones on top; `reach` in pixels, wider for a finger. */
export function hitsAt(rows: readonly PlotRow[], point: Point, reach: number): readonly Hit[] {
  const near: { hit: Hit; distance: number }[] = [];
  const bars: { hit: Hit; distance: number }[] = [];
  for (const row of rows) {
    if (point.y < row.top || point.y >= row.top + row.height) continue;
    for (const mark of row.marks) {
      const at = { x: mark.x, y: yOf(row, mark) };
      if (mark.block !== null) {
        if (isOnBlock(mark.block, point)) near.push({ hit: { mark, at }, distance: GLYPH_PIXELS });
        continue;
      }
      const distance = Math.hypot(at.x - point.x, at.y - point.y);
      if (distance <= reach) near.push({ hit: { mark, at }, distance });
      else if (isOnBar(mark, at.y, point)) {
        const hit = { mark, at: { x: point.x, y: at.y } };
        bars.push({ hit, distance: lengthOfBar(mark) });
      }
    }
  }
  // Of two at the same distance the one painted later lies on top.
  return (near.length > 0 ? near : bars)
    .reverse()
    .sort((a, b) => a.distance - b.distance)
    .map(({ hit }) => hit);
}

/** The mark with a key, if it is among the rows. */
export function hitWithKey(rows: readonly PlotRow[], key: string): Hit | null {
  for (const row of rows) {
    const mark = row.marks.find((each) => each.key === key);
    if (mark) return { mark, at: { x: mark.x, y: yOf(row, mark) } };
  }
  return null;
}

/** Where a mark stands in the plot. */
export function yOf(row: PlotRow, mark: PlacedMark): number {
  return row.middle + mark.dy;
}

// The whole height of its lane: a low column is as easy to hit as a high one.
function isOnBlock({ left, right }: Block, { x }: Point): boolean {
  return x >= left && x < right + COLUMN_GAP_PIXELS;
}

function isOnBar({ bar }: PlacedMark, y: number, point: Point): boolean {
  if (bar === null) return false;
  const isAcross = Math.abs(point.y - y) <= BAR_REACH_PIXELS;
  return isAcross && point.x >= bar.left && point.x <= bar.right;
}

function lengthOfBar({ bar }: PlacedMark): number {
  return bar === null ? 0 : bar.right - bar.left;
}
