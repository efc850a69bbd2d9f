// The summit that lies nearest in time to what was observed.

import { type ContextEvent, isSummit } from "./contextEvent";
import { type DayGap, distanceDaysOf, gapOf } from "./dayGap";
import { type DayWindow, windowOf } from "./dayWindow";

export interface NearestSummit {
  readonly event: ContextEvent;
  /** From the summit to the observation. */
  readonly gap: DayGap;
  /** Other summits that are just as near: an uncertain window may hold several. */
  readonly others: number;
}

/** The nearest of all summits, the earlier one of two as near; null when there is none. */
export function nearestSummitOf(
  window: DayWindow,
  events: readonly ContextEvent[],
): NearestSummit | null {
  const summits = events
    .filter(isSummit)
    .map((event) => ({ event, gap: gapOf(windowOf(event.date), window) }));
  const least = Math.min(...summits.map(({ gap }) => distanceDaysOf(gap)));
  const [nearest, ...others] = summits.filter(({ gap }) => distanceDaysOf(gap) === least);
  return nearest === undefined ? null : { ...nearest, others: others.length };
}
