// What every engine is asked, in the same order: a period of three years whose edges move by a day
// (a nudge), periods far apart (a jump), and another value chosen in a facet.

import { activitiesOf, DIRECTIONS } from "../../src/domain/activity";
import { toDay } from "../../src/domain/day";
import { type Filter, NO_FILTER } from "../../src/domain/filter";
import { CONFIDENCES } from "../../src/domain/observation";

/** Days since 1970-01-01, both inclusive. */
export interface ClosedPeriod {
  readonly from: number;
  readonly to: number;
}

/** What is chosen is one confidence, one activity, both or nothing. */
export interface EngineQuestion {
  readonly period: ClosedPeriod;
  readonly filter: Filter;
}

const START = toDay(16_436); // 2015-01-01
const END = toDay(17_532); // 2018-01-01
const NUDGES = 60;
const JUMPS = 40;
/** 2003 to 2025. */
const JUMP_RANGE = { first: 12_053, days: 8400 };

export const START_PERIOD: ClosedPeriod = { from: START, to: END };

/** All days that a nudge touches. */
export const NUDGED_PERIOD: ClosedPeriod = { from: START, to: END + NUDGES };

export const NUDGE_QUESTIONS: readonly EngineQuestion[] = Array.from(
  { length: NUDGES },
  (_, step) => ({ period: { from: START + step + 1, to: END + step + 1 }, filter: NO_FILTER }),
);

export const JUMP_QUESTIONS: readonly EngineQuestion[] = Array.from(
  { length: JUMPS },
  (_, jump) => {
    const days = [dayOfJump(2 * jump), dayOfJump(2 * jump + 1)];
    return { period: { from: Math.min(...days), to: Math.max(...days) }, filter: NO_FILTER };
  },
);

export const FACET_QUESTIONS: readonly EngineQuestion[] = CONFIDENCES.flatMap((confidence) =>
  DIRECTIONS.flatMap((direction) =>
    activitiesOf(direction)
      .slice(0, 1)
      .map((activity) => ({
        period: START_PERIOD,
        filter: { ...NO_FILTER, confidences: [confidence], activities: [activity] },
      })),
  ),
);

/** Steps of the golden section lie evenly and far from the ones before. */
function dayOfJump(place: number): number {
  const share = (place * 0.618_034) % 1;
  return JUMP_RANGE.first + Math.floor(share * JUMP_RANGE.days);
}
