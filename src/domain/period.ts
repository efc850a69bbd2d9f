// The range of days the analyst chose, inclusive at both ends; null is an open end.

import { BEGINNING, type Day, END } from "./day";
import type { DayWindow } from "./dayWindow";

export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether a window lies in a period for certain, only perhaps, or not at all. */
export type Membership = "certain" | "may" | "out";

export const WHOLE_TIME: Period = { from: null, to: null };

/** The period as a window; an open end is -Infinity or Infinity. */
export function toWindow({ from, to }: Period): DayWindow {
  return { first: from ?? BEGINNING, last: to ?? END };
}

/** A window is in a period when they overlap, and certainly in when nothing of it lies outside. */
export function membershipOf(window: DayWindow, period: Period): Membership {
  const { first, last } = toWindow(period);
  if (window.last < first || window.first > last) return "out";
  return window.first >= first && window.last <= last ? "certain" : "may";
}

export function isWholeTime({ from, to }: Period): boolean {
  return from === null && to === null;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The same two days in order, whichever was typed first. */
export function toOrderedPeriod({ from, to }: Period): Period {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}
