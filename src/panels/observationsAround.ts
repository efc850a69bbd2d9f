// The observations around an event: the nearest before it, those whose days overlap with it, the
// nearest after it. The period and the filters do not matter here: the question is the event's.

import type { ContextEvent } from "../domain/contextEvent";
import { type DayGap, distanceDaysOf, gapOf } from "../domain/dayGap";
import { compareWindows, type DayWindow, widthDaysOf, windowOf } from "../domain/dayWindow";
import type { Observation } from "../domain/observation";

export interface NearObservation {
  readonly observation: Observation;
  readonly window: DayWindow;
  /** From the event to the observation. */
  readonly gap: DayGap;
}

export interface Surroundings {
  readonly before: readonly NearObservation[];
  readonly during: readonly NearObservation[];
  readonly after: readonly NearObservation[];
}

/** At most `count` of each, the nearest ones (during: the narrowest ones), in time order. */
export function observationsAround(
  event: ContextEvent,
  observations: readonly Observation[],
  count = 3,
): Surroundings {
  const window = windowOf(event.date);
  const near = observations.map((observation): NearObservation => {
    const observed = windowOf(observation.observed);
    return { observation, window: observed, gap: gapOf(window, observed) };
  });
  const pick = (
    side: (gap: DayGap) => boolean,
    rank: (a: NearObservation, b: NearObservation) => number,
  ) =>
    near
      .filter(({ gap }) => side(gap))
      .sort((a, b) => rank(a, b) || compareNear(a, b))
      .slice(0, count)
      .sort(compareNear);
  return {
    before: pick(({ most }) => most < 0, byDistance),
    during: pick(({ least, most }) => least === 0 && most === 0, byWidth),
    after: pick(({ least }) => least > 0, byDistance),
  };
}

function byDistance(a: NearObservation, b: NearObservation): number {
  return distanceDaysOf(a.gap) - distanceDaysOf(b.gap);
}

function byWidth(a: NearObservation, b: NearObservation): number {
  const [first, second] = [widthDaysOf(a.window), widthDaysOf(b.window)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function compareNear(a: NearObservation, b: NearObservation): number {
  return compareWindows(a.window, b.window) || (a.observation.id < b.observation.id ? -1 : 1);
}
