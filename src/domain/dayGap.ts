// How many days lie between an event and an observation, as a range when a window is uncertain.

import type { DayWindow } from "./dayWindow";

/** Days after the event, negative before it, 0 when they overlap; least <= most. */
export interface DayGap {
  readonly least: number;
  readonly most: number;
}

/**
 * From the event's last day to an observation that comes after, from an observation that comes
 * before to the event's first day. An uncertain observation gives a range: +2 to +31 days.
 */
export function gapOf(event: DayWindow, observation: DayWindow): DayGap {
  if (observation.first > event.last) {
    return { least: observation.first - event.last, most: observation.last - event.last };
  }
  if (observation.last < event.first) {
    return { least: observation.first - event.first, most: observation.last - event.first };
  }
  return { least: 0, most: 0 };
}

/** The smallest number of days the two can be apart. */
export function distanceDaysOf({ least, most }: DayGap): number {
  return Math.min(Math.abs(least), Math.abs(most));
}
