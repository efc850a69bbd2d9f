// Scenes of a map layer that has a list of times: a scene for each, the nearest to the day that
// matters first. What a layer's times mean (acquisition, release, mosaic) its service says.

import type { Day } from "../domain/day";
import { toDay } from "../domain/day";
import type { Scene } from "../domain/scene";
import { utcDayOf } from "./moment";
import type { SceneCursor, ScenePage, SceneQuestion } from "./provider";
import { offsetOf, pageOf } from "./sceneList";
import { type ServiceTime, type TimeDomain, timesNear } from "./timeDomain";

export interface DayStretch {
  readonly from: Day;
  readonly to: Day;
  readonly near: Day;
}

/** The part of the question between the first and the last day; null where they do not meet. */
export function stretchWithin(
  { from, to, near }: Pick<SceneQuestion, "from" | "to" | "near">,
  first: Day,
  last: Day,
): DayStretch | null {
  const [low, high] = [Math.max(from, first), Math.min(to, last)];
  if (low > high) return null;
  const middle = Number.isNaN(near) ? high : Math.min(high, Math.max(low, near));
  return { from: toDay(low), to: toDay(high), near: toDay(middle) };
}

export function today(now: () => number): Day {
  return utcDayOf(now());
}

/** `near` outside the stretch still orders by distance: what is nearest to it comes first. */
export function pageOfTimes(
  domain: TimeDomain,
  stretch: DayStretch,
  question: SceneQuestion,
  cursor: SceneCursor | null,
  sceneOf: (time: ServiceTime) => Scene,
): ScenePage {
  const count = offsetOf(cursor) + Math.max(1, question.limit) + 1;
  const scenes = timesNear(domain, stretch, count).map(sceneOf);
  return pageOf(scenes, question, cursor, null);
}
