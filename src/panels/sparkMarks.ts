// A site's matches on one short line: which mark stands in which place, and where several would
// cover one another only the one that says most.
//
// A line is a text of one character a place, so that a row is drawn anew only when its line has
// changed, and thousands of matches cost no objects.

import { DIRECTIONS, type Direction } from "../domain/activity";
import type { DayWindow } from "../domain/dayWindow";
import { type Period, toWindow } from "../domain/period";
import type { SiteFindings } from "../query/findings";

export interface SparkMark {
  /** 0 at the first day of the span, 1 at its last. */
  readonly place: number;
  readonly direction: Direction;
}

/** Marks finer than this share a place; about a mark's width on the line. */
const PLACES = 24;
/** In a line being made; as text a hyphen. */
const NO_MARK = -1;
const QUIET = DIRECTIONS.indexOf("nothing-seen");

/**
 * For each place from 0 to PLACES the place of its direction in DIRECTIONS, or a hyphen. "Nothing
 * seen" gives way to everything else; otherwise the first match keeps its place.
 */
export function sparkOf(site: Pick<SiteFindings, "visitMatches">, span: DayWindow): string {
  const line = new Int8Array(PLACES + 1).fill(NO_MARK);
  const { first, last } = span;
  const scale = last === first ? 0 : PLACES / (last - first);
  site.visitMatches((_, begins, ends, direction) => {
    const start = Math.min(last, Math.max(first, begins));
    const end = Math.max(first, Math.min(last, ends));
    // The middle of what of the window lies in the span.
    const place = scale === 0 ? PLACES / 2 : Math.round(((start + end) / 2 - first) * scale);
    const standing = line[place];
    if (standing === NO_MARK || standing === QUIET) line[place] = direction;
  });
  return Array.from(line, (mark) => (mark === NO_MARK ? "-" : mark)).join("");
}

/** One mark for each occupied place of a line, in time order. */
export function sparkMarksOf(line: string): readonly SparkMark[] {
  return Array.from(line).flatMap((character, place) => {
    const direction = DIRECTIONS[Number(character)];
    return direction === undefined ? [] : [{ place: place / PLACES, direction }];
  });
}

/** The days of all lines: those of the period, its open ends closed by what there is at any time. */
export function sparkSpanOf(period: Period, anyTime: DayWindow | null): DayWindow | null {
  if (anyTime === null) return null;
  const { first, last } = toWindow(period);
  return {
    first: Number.isFinite(first) ? first : anyTime.first,
    last: Number.isFinite(last) ? last : anyTime.last,
  };
}
