// The plot as rows of marks: summits, other events, then a lane per site; where each stands, and
// which lanes are in sight. Pure: the painter draws it, the hit test and the keys ask it.
//
// Rows are laid out one at a time and only where they are in sight, so that thousands of lanes cost
// no more than those on the screen.

import { isSummit } from "../domain/contextEvent";
import { membershipOf, type Period } from "../domain/period";
import type { Site, SiteId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import {
  type DatedEvent,
  type DatedSubject,
  type PlacedMark,
  placeMarks,
  toDatedMatches,
} from "./marksLayout";
import type { Scale } from "./scale";

export type RowKind = "summits" | "events" | "lane";

/** A row before it has a place on the screen. */
export interface RowContent {
  readonly key: string;
  readonly kind: RowKind;
  /** null for the rows of events. */
  readonly site: Site | null;
  readonly count: number;
  /** Made when the row comes into sight. */
  readonly subjects: () => readonly DatedSubject[];
}

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

/** The rows of events in the period: summits, and all others. `events` from toDatedEvents. */
export function eventRowsOf(
  events: readonly DatedEvent[],
  period: Period,
): readonly [RowContent, RowContent] {
  const inPeriod = events.filter(({ window }) => membershipOf(window, period) !== "out");
  const [summits, others] = [
    inPeriod.filter(({ subject }) => isSummit(subject.event)),
    inPeriod.filter(({ subject }) => !isSummit(subject.event)),
  ];
  return [eventRowOf("summits", summits), eventRowOf("events", others)];
}

function eventRowOf(kind: "summits" | "events", events: readonly DatedEvent[]): RowContent {
  return { key: kind, kind, site: null, count: events.length, subjects: () => events };
}

/** The chosen site first, whatever it has; then the sites with something to draw, as they come. */
export function lanesOf(
  sites: readonly SiteFindings[],
  chosen: SiteId | null,
): readonly RowContent[] {
  const lanes = sites
    .filter(({ site, matches }) => site.id === chosen || matches.some(({ window }) => window))
    .map(({ site, matches }) => ({
      key: site.id,
      kind: "lane" as const,
      site,
      count: matches.length,
      subjects: () => toDatedMatches(matches),
    }));
  const pinned = lanes.find(({ key }) => key === chosen);
  return pinned ? [pinned, ...lanes.filter((lane) => lane !== pinned)] : lanes;
}

/** The marks of a row, in order of x. */
export function marksOf(content: RowContent, scale: Scale, unit: number): readonly PlacedMark[] {
  return placeMarks(content.subjects(), scale, content.kind === "lane" ? unit : null);
}

function placeRow(content: RowContent, top: number, geometry: Geometry, scale: Scale): PlotRow {
  const height = geometry[content.kind];
  const middle = content.kind === "summits" ? height - geometry.summitMark : height / 2;
  return {
    ...content,
    top,
    height,
    middle: top + middle,
    marks: marksOf(content, scale, geometry.unit),
  };
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
  readonly scale: Scale;
  readonly geometry: Geometry;
  readonly scrollTop: number;
  readonly height: number;
}

/** Places the rows from the top; of the scrolling lanes only those in sight. */
export function plotLayoutOf(
  fixed: readonly RowContent[],
  scrolling: readonly RowContent[],
  { scale, geometry, scrollTop, height }: PlotView,
): PlotLayout {
  let top = 0;
  const heads = fixed.map((content) => {
    const row = placeRow(content, top, geometry, scale);
    top += row.height;
    return row;
  });
  const lanesBottom = Math.max(top, height - geometry.axis);
  const { from, until } = lanesInSight(
    scrolling.length,
    geometry.lane,
    scrollTop,
    lanesBottom - top,
  );
  const lanesTop = top;
  const lanes = scrolling
    .slice(from, until)
    .map((content, place) =>
      placeRow(content, lanesTop + (from + place) * geometry.lane - scrollTop, geometry, scale),
    );
  const scrollHeight = lanesTop + scrolling.length * geometry.lane + geometry.axis;
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
