// A date as precise as another one, some days later or earlier: "2018-08~" a year on is
// "2019-08~". A month or a year moves to the one that its first day (or last day) comes to lie in.

import { type Day, dayOf, daysInMonth, encodeDay, toDay } from "../../src/domain/day";
import {
  type DatePart,
  type FuzzyDate,
  type Precision,
  partsOf,
  precisionOf,
} from "../../src/domain/fuzzyDate";

type Side = "first" | "last";

interface MovableEnd {
  readonly day: Day;
  readonly precision: Precision;
  readonly approximate: boolean;
}

export interface MovableDate {
  /** One for a date, two for an interval; null for an open end. */
  readonly ends: readonly (MovableEnd | null)[];
}

/**
 * `side` tells by which of its days a single date moves; an interval moves by its outermost days.
 * What began before another thing ended still does when the one moves by "first", the other by
 * "last".
 */
export function toMovable(date: FuzzyDate, side: Side): MovableDate {
  const parts = partsOf(date);
  if (parts.kind === "date") return { ends: [endOf(parts.date, side)] };
  return {
    ends: [parts.start && endOf(parts.start, "first"), parts.end && endOf(parts.end, "last")],
  };
}

export function movedBy({ ends }: MovableDate, days: number): FuzzyDate {
  return ends.map((end) => (end === null ? ".." : textOf(end, days))).join("/") as FuzzyDate;
}

/** The day that it moves by, before "about" softens it; of an interval the first one it names. */
export function anchorOf({ ends }: MovableDate): Day {
  return dayOfEnd(ends.find((each) => each !== null));
}

/** The same, of an interval the last one it names. */
export function lastDayOf({ ends }: MovableDate): Day {
  return dayOfEnd(ends.findLast((each) => each !== null));
}

function dayOfEnd(end: MovableEnd | null | undefined): Day {
  if (!end) throw new Error("Got a date without an end; expected one that parseFuzzyDate accepts.");
  return end.day;
}

function endOf(part: DatePart, side: Side): MovableEnd {
  const month = part.month ?? (side === "first" ? 1 : 12);
  const day = part.day ?? (side === "first" ? 1 : daysInMonth(part.year, month));
  return {
    day: dayOf({ year: part.year, month, day }),
    precision: precisionOf(part),
    approximate: part.approximate,
  };
}

const LENGTH: Record<Precision, number> = { year: 4, month: 7, day: 10 };

function textOf({ day, precision, approximate }: MovableEnd, days: number): string {
  const text = encodeDay(toDay(day + days)).slice(0, LENGTH[precision]);
  return approximate ? `${text}~` : text;
}
