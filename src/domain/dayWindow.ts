// The days an uncertain date may mean, both ends inclusive, and how such windows compare.
//
// "About" softens a window on its own outer side; a period contains a window, overlaps it, or
// neither, and that is the difference between certain and possible.

import { BEGINNING, type Day, dayOf, daysInMonth, END, toDay } from "./day";
import { type DatePart, type FuzzyDate, type Precision, partsOf, precisionOf } from "./fuzzyDate";

/** First and last day; an open end is -Infinity or Infinity. */
export interface DayWindow {
  readonly first: Day;
  readonly last: Day;
}

/** How far "~" moves the outer side of a window, in days. */
const ABOUT_DAYS: Record<Precision, number> = { day: 3, month: 15, year: 183 };

/** The whole stretch a date may mean: "2018-08" is all of August 2018. */
export function windowOf(date: FuzzyDate): DayWindow {
  const parts = partsOf(date);
  if (parts.kind === "date") return { first: firstDayOf(parts.date), last: lastDayOf(parts.date) };
  return {
    first: parts.start === null ? BEGINNING : firstDayOf(parts.start),
    last: parts.end === null ? END : lastDayOf(parts.end),
  };
}

/** From the first day of any of the windows to the last day of any; null for none. */
export function hullOf(windows: readonly DayWindow[]): DayWindow | null {
  if (windows.length === 0) return null;
  return {
    first: toDay(Math.min(...windows.map(({ first }) => first))),
    last: toDay(Math.max(...windows.map(({ last }) => last))),
  };
}

/** Days in the window, at least 1; Infinity when an end is open. */
export function widthDaysOf({ first, last }: DayWindow): number {
  return last - first + 1;
}

/** Earlier first day first, then the narrower window; 0 when equal. */
export function compareWindows(a: DayWindow, b: DayWindow): number {
  return compareNumbers(a.first, b.first) || compareNumbers(widthDaysOf(a), widthDaysOf(b));
}

// Subtracting would make NaN of two open ends.
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function firstDayOf(date: DatePart): Day {
  const day = dayOf({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 });
  return toDay(day - softDaysOf(date));
}

function lastDayOf(date: DatePart): Day {
  const month = date.month ?? 12;
  const day = dayOf({ year: date.year, month, day: date.day ?? daysInMonth(date.year, month) });
  return toDay(day + softDaysOf(date));
}

function softDaysOf(date: DatePart): number {
  return date.approximate ? ABOUT_DAYS[precisionOf(date)] : 0;
}
