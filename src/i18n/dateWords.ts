// Dates as people say them, no more exactly than they are known: "2 March 2019", "August 2018",
// "about 31 October 2018", "between 20 and 22 July 2018".
//
// Month names come from a table and not from the reader's locale: the same words everywhere.

import { calendarDayOf, type Day, daysInMonth } from "../domain/day";
import type { DayGap } from "../domain/dayGap";
import type { DayWindow } from "../domain/dayWindow";
import { type DatePart, type FuzzyDate, partsOf } from "../domain/fuzzyDate";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date in words. `short` uses three letters for the month: "2 Mar 2019". */
export function dateWordsOf(date: FuzzyDate, length: "long" | "short" = "long"): string {
  const parts = partsOf(date);
  if (parts.kind === "date") return partWordsOf(parts.date, length);
  const { start, end } = parts;
  if (start === null) return `until ${end === null ? "an unknown day" : partWordsOf(end, length)}`;
  if (end === null) return `from ${partWordsOf(start, length)} on`;
  return `between ${startWordsOf(start, end, length)} and ${partWordsOf(end, length)}`;
}

/** The shortest words, for rows: "2 Mar 2019", "20–22 Jul 2018", "from 2 Mar 2019". */
export function compactDateWordsOf(date: FuzzyDate): string {
  const parts = partsOf(date);
  if (parts.kind === "date" || parts.end === null) {
    return dateWordsOf(date, "short").replace(/ on$/, "");
  }
  const { start, end } = parts;
  if (start === null) return dateWordsOf(date, "short");
  const first = startWordsOf(start, end, "short");
  const dash = first.includes(" ") || end.approximate || end.day === null ? " – " : "–";
  return `${first}${dash}${partWordsOf(end, "short")}`;
}

/**
 * The days a date may mean, for where the date itself is not here: "March 2019", "between 20 and
 * 22 July 2018".
 */
export function windowWordsOf({ first, last }: DayWindow): string {
  if (!Number.isFinite(first)) {
    return `until ${Number.isFinite(last) ? dayWordsOf(last) : "an unknown day"}`;
  }
  if (!Number.isFinite(last)) return `from ${dayWordsOf(first)} on`;
  const [start, end] = wholePartsOf(first, last);
  if (isSamePart(start, end)) return partWordsOf(start, "long");
  return `between ${startWordsOf(start, end, "long")} and ${partWordsOf(end, "long")}`;
}

/** All days from one to another: "3 to 9 March 2019", "2 March 2019". */
export function daysWordsOf(first: Day, last: Day): string {
  if (first === last) return dayWordsOf(first);
  const [start, end] = [partOf(first), partOf(last)];
  return `${startWordsOf(start, end, "long")} to ${partWordsOf(end, "long")}`;
}

/** "2 March 2019" or "2 Mar 2019". */
export function dayWordsOf(day: Day, length: "long" | "short" = "long"): string {
  return partWordsOf(partOf(day), length);
}

/** The name of a month from 1 to 12. */
export function monthNameOf(month: number, length: "long" | "short"): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new Error(`No month ${month}; expected 1 to 12.`);
  return length === "long" ? name : name.slice(0, 3);
}

/** "+2 days", "−1 day", "same day", "+2 to +31 days". */
export function gapWordsOf({ least, most }: DayGap): string {
  if (least === most) {
    if (least === 0) return "same days";
    return `${signed(least)} ${Math.abs(least) === 1 ? "day" : "days"}`;
  }
  if (!Number.isFinite(least)) return `${signed(most)} days or more before`;
  if (!Number.isFinite(most)) return `${signed(least)} days or more`;
  return `${signed(least)} to ${signed(most)} days`;
}

/** "2 days after", "1 day before", "during", "2 to 31 days after". */
export function gapSentenceOf({ least, most }: DayGap): string {
  if (least === 0 && most === 0) return "during";
  const [near, far] = [Math.abs(least), Math.abs(most)].sort((a, b) => a - b) as [number, number];
  const side = most > 0 ? "after" : "before";
  if (near === far) return `${near} ${near === 1 ? "day" : "days"} ${side}`;
  return Number.isFinite(far) ? `${near} to ${far} days ${side}` : `${near} days or more ${side}`;
}

// The month and year of the start are said once when the end has the same.
function startWordsOf(start: DatePart, end: DatePart, length: "long" | "short"): string {
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month !== null && start.month === end.month;
  const about = start.approximate ? "about " : "";
  if (start.day !== null && end.day !== null && sameMonth) return `${about}${start.day}`;
  if (start.month !== null && end.month !== null && sameYear) {
    const month = monthNameOf(start.month, length);
    return `${about}${start.day === null ? month : `${start.day} ${month}`}`;
  }
  return partWordsOf(start, length);
}

function partOf(day: Day): DatePart {
  return { ...calendarDayOf(day), approximate: false };
}

// From the first of a month to the end of one: whole months, or whole years.
function wholePartsOf(first: Day, last: Day): readonly [DatePart, DatePart] {
  const [start, end] = [partOf(first), partOf(last)];
  const isWhole = start.day === 1 && end.day === daysInMonth(end.year, end.month ?? 1);
  if (!isWhole) return [start, end];
  const isYears = start.month === 1 && end.month === 12;
  const month = (part: DatePart) => (isYears ? null : part.month);
  return [
    { ...start, month: month(start), day: null },
    { ...end, month: month(end), day: null },
  ];
}

function isSamePart(a: DatePart, b: DatePart): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function partWordsOf(
  { year, month, day, approximate }: DatePart,
  length: "long" | "short",
): string {
  const words = [day, month === null ? null : monthNameOf(month, length), year];
  return `${approximate ? "about " : ""}${words.filter((word) => word !== null).join(" ")}`;
}

// A minus sign, not a hyphen.
function signed(days: number): string {
  if (days === 0) return "0";
  return days > 0 ? `+${days}` : `−${Math.abs(days)}`;
}
