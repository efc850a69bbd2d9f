// Where each row of the plot stands, and which lanes are in sight. Pure: the painter draws it, the
// hit test and the keys ask it.

import type { PlacedMark } from "./marksLayout";
import type { PlotRows, RowContent } from "./plotRows";

export interface PlotRow extends RowContent {
  readonly top: number;
  readonly height: number;
  /** Where the marks stand that are not stacked. */
  readonly middle: number;
  readonly marks: readonly PlacedMark[];
}

/** Heights in pixels, and how high above its lower edge a summit's mark stands; all of them grow with the reader's type size. */
export interface Geometry {
  readonly unit: number;
  readonly summits: number;
  readonly summitMark: number;
  readonly events: number;
  readonly lane: number;
  readonly axis: number;
}

/** `unit` is 1 for type of the usual size. A lane is high enough to be a target. */
export function geometryOf(unit: number): Geometry {
  return {
    unit,
    summits: 34 * unit,
    summitMark: 6 * unit,
    events: 20 * unit,
    lane: 24 * unit,
    axis: 20 * unit,
  };
}

function placeRow(rows: PlotRows, place: number, top: number, geometry: Geometry): PlotRow {
  const content = rows.contentAt(place);
  const height = geometry[content.kind];
  const middle = content.kind === "summits" ? height - geometry.summitMark : height / 2;
  return { ...content, top, height, middle: top + middle, marks: rows.marksAt(place) };
}

/** The first and the one after the last lane that a scrolled view of some height shows. */
export function lanesInSight(
  count: number,
  laneHeight: number,
  scrollTop: number,
  height: number,
): { readonly from: number; readonly until: number } {
  const from = Math.max(0, Math.min(count, Math.floor(scrollTop / laneHeight)));
  const until = Math.max(from, Math.min(count, Math.ceil((scrollTop + height) / laneHeight)));
  return { from, until };
}

export interface PlotLayout {
  /** Summits and other events, and below them the lane of the chosen site. They do not scroll. */
  readonly heads: readonly PlotRow[];
  readonly lanes: readonly PlotRow[];
  /** The stretch in which lanes scroll. */
  readonly lanesTop: number;
  readonly lanesBottom: number;
  /** Of all that scrolls, with what stands above and below it. */
  readonly scrollHeight: number;
}

interface PlotView {
  readonly geometry: Geometry;
  readonly scrollTop: number;
  readonly height: number;
}

/** Places the rows from the top; of the scrolling lanes only those in sight. */
export function plotLayoutOf(
  rows: PlotRows,
  { geometry, scrollTop, height }: PlotView,
): PlotLayout {
  const heads: PlotRow[] = [];
  let lanesTop = 0;
  for (let place = 0; place < rows.fixedCount; place += 1) {
    const row = placeRow(rows, place, lanesTop, geometry);
    heads.push(row);
    lanesTop += row.height;
  }
  const lanesBottom = Math.max(lanesTop, height - geometry.axis);
  const laneCount = rows.count - rows.fixedCount;
  const seen = lanesBottom - lanesTop;
  const { from, until } = lanesInSight(laneCount, geometry.lane, scrollTop, seen);
  const lanes: PlotRow[] = [];
  for (let lane = from; lane < until; lane += 1) {
    const top = lanesTop + lane * geometry.lane - scrollTop;
    lanes.push(placeRow(rows, rows.fixedCount + lane, top, geometry));
  }
  const scrollHeight = lanesTop + laneCount * geometry.lane + geometry.axis;
  return { heads, lanes, lanesTop, lanesBottom, scrollHeight };
}

/** Where to scroll so that a lane is in sight: as little as possible. */
export function scrollTopShowing(
  lane: number,
  laneHeight: number,
  scrollTop: number,
  height: number,
): number {
  const top = lane * laneHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + laneHeight - height);
}
