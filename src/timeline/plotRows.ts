// The rows of the plot: summits, other events, then a lane per site.
//
// Thousands of lanes cost no more than those on the screen: a row is looked up by its place, and
// its marks are laid out when somebody asks for them.

import { isSummit } from "../domain/contextEvent";
import { isWholeTime, membershipOf, type Period } from "../domain/period";
import type { Site, SiteId } from "../domain/site";
import type { Findings, SiteFindings } from "../query/findings";
import { laneDensityOf } from "./laneDensity";
import { type DatedEvent, type PlacedMark, placeColumns, placeMarks } from "./marksLayout";
import type { Scale } from "./scale";

export type RowKind = "summits" | "events" | "lane";

/** A row before it has a place on the screen. */
export interface RowContent {
  readonly key: string;
  readonly kind: RowKind;
  /** null for the rows of events. */
  readonly site: Site | null;
  readonly count: number;
}

export interface EventRow extends RowContent {
  readonly kind: "summits" | "events";
  readonly events: readonly DatedEvent[];
}

/** The rows of events in the period: summits, and all others. `events` from toDatedEvents. */
export function eventRowsOf(events: readonly DatedEvent[], period: Period): readonly EventRow[] {
  const inPeriod = events.filter(({ window }) => membershipOf(window, period) !== "out");
  return [
    eventRowOf(
      "summits",
      inPeriod.filter(({ subject }) => isSummit(subject.event)),
    ),
    eventRowOf(
      "events",
      inPeriod.filter(({ subject }) => !isSummit(subject.event)),
    ),
  ];
}

function eventRowOf(kind: EventRow["kind"], events: readonly DatedEvent[]): EventRow {
  return { key: kind, kind, site: null, count: events.length, events };
}

export interface Lanes {
  /** The lane of the chosen site, whatever it has; null when none is chosen. */
  readonly pinned: SiteFindings | null;
  /** The other sites with something to draw, in the order of the findings. */
  readonly scrolling: readonly SiteFindings[];
}

export function lanesOf(
  findings: Pick<Findings, "sites" | "siteCount" | "siteOf" | "undatedCount">,
  period: Period,
  chosen: SiteId | null,
): Lanes {
  // Sites with matches come first.
  let scrolling = findings.sites.slice(0, findings.siteCount);
  if (chosen !== null) scrolling = scrolling.filter(({ site }) => site.id !== chosen);
  // Only in the whole of time may a site match with nothing but what has no date to draw.
  if (isWholeTime(period) && findings.undatedCount > 0) {
    scrolling = scrolling.filter(({ anyTimeSpan }) => anyTimeSpan !== null);
  }
  return { pinned: chosen === null ? null : findings.siteOf(chosen), scrolling };
}

export interface RowsView {
  readonly scale: Scale;
  /** 1 for type of the usual size. */
  readonly unit: number;
  /** Row of the chosen observation, which is a mark of its own even in a dense place. */
  readonly chosenRow: number | null;
}

/** All rows from the top, looked up by their place. */
export interface PlotRows {
  readonly view: RowsView;
  readonly count: number;
  /** Rows that do not scroll come first: so many. */
  readonly fixedCount: number;
  readonly contentAt: (place: number) => RowContent;
  /** In order of x; laid out when first asked. */
  readonly marksAt: (place: number) => readonly PlacedMark[];
  /** The place of a row; -1 when there is none. */
  readonly placeOf: (key: string) => number;
}

export function plotRowsOf(
  eventRows: readonly EventRow[],
  { pinned, scrolling }: Lanes,
  view: RowsView,
): PlotRows {
  const { scale, unit, chosenRow } = view;
  const heads = pinned === null ? [] : [pinned];
  const fixedCount = eventRows.length + heads.length;
  const laneAt = (place: number): SiteFindings => {
    const lane = heads[place - eventRows.length] ?? scrolling[place - fixedCount];
    if (lane === undefined) throw new Error(`Got row ${place}, expected one of the plot.`);
    return lane;
  };
  const laidOut = new Map<number, readonly PlacedMark[]>();
  return {
    view,
    count: fixedCount + scrolling.length,
    fixedCount,
    contentAt: (place) => eventRows[place] ?? contentOf(laneAt(place)),
    marksAt: (place) => {
      const known = laidOut.get(place);
      if (known) return known;
      const events = eventRows[place]?.events;
      const marks = events
        ? placeMarks(events, scale, null)
        : laneMarksOf(laneAt(place), scale, unit, chosenRow);
      laidOut.set(place, marks);
      return marks;
    },
    placeOf: (key) => {
      const fixed = [...eventRows.map((row) => row.key), ...heads.map(({ site }) => site.id)];
      const place = fixed.indexOf(key);
      if (place >= 0) return place;
      const lane = scrolling.findIndex(({ site }) => site.id === key);
      return lane < 0 ? -1 : fixedCount + lane;
    },
  };
}

function contentOf({ site, count }: SiteFindings): RowContent {
  return { key: site.id, kind: "lane", site, count };
}

/** Marks and columns of a lane, in order of x. */
export function laneMarksOf(
  lane: Pick<SiteFindings, "site" | "count" | "visitMatches">,
  scale: Scale,
  unit: number,
  chosenRow: number | null,
): readonly PlacedMark[] {
  const { subjects, columns } = laneDensityOf(lane, scale, unit, chosenRow);
  const marks = placeMarks(subjects, scale, unit);
  if (columns.length === 0) return marks;
  return [...marks, ...placeColumns(columns, lane.site, scale, unit)].sort((a, b) => a.x - b.x);
}
