// Windows of days as the moments and days that GIS programs filter by. Both ends are inclusive; an
// open end is null, never a far-away day.

import { encodeDay } from "../../src/domain/day";
import type { DayWindow } from "../../src/domain/dayWindow";

/** The names of STAC, which OGC API clients know too. */
export function momentsOf({ first, last }: DayWindow) {
  return {
    datetime: null,
    start_datetime: Number.isFinite(first) ? `${encodeDay(first)}T00:00:00Z` : null,
    end_datetime: Number.isFinite(last) ? `${encodeDay(last)}T23:59:59Z` : null,
  };
}

/** First and last day as "2019-03-02"; null where there is no such date or no such end. */
export function daysOf(window: DayWindow | null): readonly [string | null, string | null] {
  if (window === null) return [null, null];
  const { first, last } = window;
  return [
    Number.isFinite(first) ? encodeDay(first) : null,
    Number.isFinite(last) ? encodeDay(last) : null,
  ];
}

export function isClosed({ first, last }: DayWindow): boolean {
  return Number.isFinite(first) && Number.isFinite(last);
}
