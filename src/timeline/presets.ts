// Periods that are one click away: the days around an event, a year, all that one site has.

import { calendarDayOf, dayOf, toDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import type { Period } from "../domain/period";

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
 * The years in which some window certainly lies, in order: an observation that may be of any of
 * ten years is no reason to offer all of them.
 */
export function yearsOf(windows: readonly (DayWindow | null)[]): readonly number[] {
  const years = new Set<number>();
  for (const window of windows) {
    if (window === null || !Number.isFinite(window.first) || !Number.isFinite(window.last))
      continue;
    const { year } = calendarDayOf(window.first);
    if (year === calendarDayOf(window.last).year) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** From the first day of any of the windows to the last of any; null when there are none. */
export function periodOfWindows(windows: readonly (DayWindow | null)[]): Period | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const window of windows) {
    if (window === null) continue;
    first = Math.min(first, window.first);
    last = Math.max(last, window.last);
  }
  if (first > last) return null;
  return {
    from: Number.isFinite(first) ? toDay(first) : null,
    to: Number.isFinite(last) ? toDay(last) : null,
  };
}
