// Periods that are one click away: the days around an event, a year, a column of the plot.

import { calendarDayOf, dayOf, toDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import type { Period } from "../domain/period";
import { lengthOf, type Span } from "./span";

export const AROUND_DAYS = 90;

/** From so many days before a window to as many after it. */
export function periodAround({ first, last }: DayWindow, days: number): Period {
  return {
    from: Number.isFinite(first) ? toDay(first - days) : null,
    to: Number.isFinite(last) ? toDay(last + days) : null,
  };
}

export function periodOfYear(year: number): Period {
  return {
    from: dayOf({ year, month: 1, day: 1 }),
    to: dayOf({ year, month: 12, day: 31 }),
  };
}

/** The year the period is exactly; null for any other period. */
export function yearOf({ from, to }: Period): number | null {
  if (from === null || to === null) return null;
  const { year } = calendarDayOf(from);
  const whole = periodOfYear(year);
  return whole.from === from && whole.to === to ? year : null;
}

/**
 * A period in which the days of a column take much more room than in the span shown; null when
 * they fill it already.
 */
export function periodWithin({ first, last }: DayWindow, shown: Span): Period | null {
  const days = last - first + 1;
  if (days >= lengthOf(shown)) return null;
  // With as much on either side, unless that would hardly be nearer.
  const margin = 3 * days <= lengthOf(shown) / 2 ? days : 0;
  return { from: toDay(first - margin), to: toDay(last + margin) };
}
