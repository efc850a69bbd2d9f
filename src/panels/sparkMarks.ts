// A site's matches on one short line: where each mark stands, and where several would cover one
// another only the one that says most.

import { type Direction, directionOf } from "../domain/activity";
import type { DayWindow } from "../domain/dayWindow";
import type { Match } from "../query/findings";

export interface SparkMark {
  /** 0 at the first day of the span, 1 at its last. */
  readonly place: number;
  readonly direction: Direction;
}

/** Marks finer than this share a place; about a mark's width on the line. */
const PLACES = 24;

/** One mark for each occupied place in time order; "nothing seen" gives way to everything else. */
export function sparkMarksOf(matches: readonly Match[], span: DayWindow): readonly SparkMark[] {
  const byPlace = new Map<number, Direction>();
  for (const { observation, window } of matches) {
    if (window === null) continue;
    const place = Math.round(placeOf(window, span) * PLACES);
    const direction = directionOf(observation.activity);
    const standing = byPlace.get(place);
    if (standing === undefined || standing === "nothing-seen") byPlace.set(place, direction);
  }
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, direction]) => ({ place: place / PLACES, direction }));
}

/** The middle of what of the window lies in the span, from 0 to 1. */
function placeOf(window: DayWindow, { first, last }: DayWindow): number {
  const start = Math.min(last, Math.max(first, window.first));
  const end = Math.max(first, Math.min(last, window.last));
  return last === first ? 0.5 : ((start + end) / 2 - first) / (last - first);
}

/** From the first to the last day of all windows; open ends do not stretch it. null for none. */
export function spanOf(matches: readonly Match[]): DayWindow | null {
  const days = matches
    .flatMap(({ window }) => (window === null ? [] : [window.first, window.last]))
    .filter(Number.isFinite);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return days.reduce(
    (span, day) => ({
      first: day < span.first ? day : span.first,
      last: day > span.last ? day : span.last,
    }),
    { first, last },
  );
}
