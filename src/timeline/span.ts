// The stretch of time the plot shows, and how panning, zooming and pinching change it.
//
// The period is what the plot shows (decision 0003), so every gesture ends as a Period. While it
// goes on, a Span may lie between two days; toPeriod rounds it.

import { type Day, toDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import type { Period } from "../domain/period";

/** Days since 1970-01-01, `end` exclusive: 2 March alone is { start: 17957, end: 17958 }. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zooming in stops here; a shorter period can be typed. */
export const LEAST_ZOOM_DAYS = 7;

const PADDING = 0.02;
const YEAR_DAYS = 365;
/** 2000 to 2029, for a catalog in which nothing has a date on the axis. */
const EMPTY_EXTENT: Span = { start: 10_957, end: 21_915 };

export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The whole of time as the timeline shows it: all that has a date, a little padded. */
export function extentOf(dated: DayWindow | null): Span {
  if (dated === null) return EMPTY_EXTENT;
  const length = dated.last + 1 - dated.first;
  const padding = Math.max(LEAST_ZOOM_DAYS, Math.round(length * PADDING));
  return { start: dated.first - padding, end: dated.last + 1 + padding };
}

/** What the plot shows for a period: an open end reaches to the end of the extent. */
export function spanOf({ from, to }: Period, extent: Span): Span {
  if (from !== null && to !== null) return { start: from, end: to + 1 };
  // Beyond the extent there is no end to reach to: a year is shown.
  if (from !== null) {
    return { start: from, end: from < extent.end ? extent.end : from + YEAR_DAYS };
  }
  if (to !== null) {
    return { start: to >= extent.start ? extent.start : to + 1 - YEAR_DAYS, end: to + 1 };
  }
  return extent;
}

/** The whole days nearest to the span, at least one; an edge at the end of the extent is open. */
export function toPeriod(span: Span, extent: Span): Period {
  const start = Math.round(span.start);
  const end = Math.max(start + 1, Math.round(span.end));
  return {
    from: start === extent.start ? null : toDay(start),
    to: end === extent.end ? null : toDay(end - 1),
  };
}

/** Where gestures may go: the extent, and what is shown if that was typed beyond it. */
export function boundsOf(span: Span, extent: Span): Span {
  return { start: Math.min(span.start, extent.start), end: Math.max(span.end, extent.end) };
}

/** Moved by days (later when positive) and kept inside the bounds. */
export function panned(span: Span, days: number, bounds: Span): Span {
  const length = lengthOf(span);
  if (length >= lengthOf(bounds)) return bounds;
  const start = Math.min(bounds.end - length, Math.max(bounds.start, span.start + days));
  return { start, end: start + length };
}

/** Made `factor` times as long around a moment that stays where it is. */
export function zoomed(span: Span, factor: number, around: number, bounds: Span): Span {
  const length = lengthOf(span);
  const next = Math.min(lengthOf(bounds), Math.max(leastLengthOf(span), length * factor));
  const start = around - ((around - span.start) * next) / length;
  return panned({ start, end: start + next }, 0, bounds);
}

/**
 * The span in which the two moments that were taken up lie under the two fingers. Places count from
 * the left edge of the plot, as shares of its width.
 */
export function pinched(
  span: Span,
  moments: readonly [number, number],
  places: readonly [number, number],
  bounds: Span,
): Span {
  const spread = Math.abs(places[1] - places[0]);
  const apart = Math.abs(moments[1] - moments[0]);
  const wished = spread === 0 ? Number.POSITIVE_INFINITY : apart / spread;
  const length = Math.min(lengthOf(bounds), Math.max(leastLengthOf(span), wished));
  const middle = (moments[0] + moments[1]) / 2;
  const start = middle - ((places[0] + places[1]) / 2) * length;
  return panned({ start, end: start + length }, 0, bounds);
}

/** Start or end put at a day; the other stays, with at least one day between them. */
export function withEdge(span: Span, edge: "start" | "end", day: number, extent: Span): Span {
  if (edge === "start") {
    return { ...span, start: Math.min(span.end - 1, Math.max(extent.start, day)) };
  }
  return { ...span, end: Math.max(span.start + 1, Math.min(extent.end, day)) };
}

/** The first and the last whole day of a span. */
export function daysOf({ start, end }: Span): { readonly first: Day; readonly last: Day } {
  return { first: toDay(Math.round(start)), last: toDay(Math.round(end) - 1) };
}

function leastLengthOf(span: Span): number {
  return Math.min(LEAST_ZOOM_DAYS, lengthOf(span));
}
