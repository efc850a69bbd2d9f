// Dates as people say them, no more exactly than they are known: "2 March 2019", "August 2018",
// "about 31 October 2018", "between 20 and 22 July 2018"; in the current language.
//
// Months are words of the interface and not of the reader's locale: the same words everywhere.

import { calendarDayOf, type Day, daysInMonth } from "../domain/day";
import type { DayGap } from "../domain/dayGap";
import type { DayWindow } from "../domain/dayWindow";
import { type DatePart, type FuzzyDate, partsOf } from "../domain/fuzzyDate";
import { datesWords, type PartsToSay, type WordLength } from "./english/dates";

/** A date in words. `short` uses three letters for the month: "2 Mar 2019". */
export function dateWordsOf(date: FuzzyDate, length: WordLength = "long"): string {
  const words = datesWords();
  const parts = partsOf(date);
  if (parts.kind === "date") return words.date(parts.date, length);
  const { start, end } = parts;
  if (start === null) return words.until(end === null ? words.unknownDay : words.date(end, length));
  if (end === null) return words.from(words.date(start, length));
  return words.between(...pairOf(start, end, length));
}

/** The shortest words, for rows: "2 Mar 2019", "20–22 Jul 2018", "from 2 Mar 2019". */
export function compactDateWordsOf(date: FuzzyDate): string {
  const words = datesWords();
  const parts = partsOf(date);
  if (parts.kind === "date" || parts.start === null) return dateWordsOf(date, "short");
  const { start, end } = parts;
  if (end === null) return words.compactFrom(words.date(start, "short"));
  return words.compactBetween(...pairOf(start, end, "short"));
}

/**
 * The days a date may mean, for where the date itself is not here: "March 2019", "between 20 and
 * 22 July 2018".
 */
export function windowWordsOf({ first, last }: DayWindow): string {
  const words = datesWords();
  if (!Number.isFinite(first)) {
    return words.until(Number.isFinite(last) ? dayWordsOf(last) : words.unknownDay);
  }
  if (!Number.isFinite(last)) return words.from(dayWordsOf(first));
  const [start, end] = wholePartsOf(first, last);
  if (isSamePart(start, end)) return words.date(start, "long");
  return words.between(...pairOf(start, end, "long"));
}

/** All days from one to another: "3 to 9 March 2019", "2 March 2019". */
export function daysWordsOf(first: Day, last: Day): string {
  if (first === last) return dayWordsOf(first);
  return datesWords().through(...pairOf(partOf(first), partOf(last), "long"));
}

/** "2 March 2019" or "2 Mar 2019". */
export function dayWordsOf(day: Day, length: WordLength = "long"): string {
  return datesWords().date(partOf(day), length);
}

/** The name of a month from 1 to 12. */
export function monthNameOf(month: number, length: WordLength): string {
  if (!(month >= 1 && month <= 12)) throw new Error(`No month ${month}; expected 1 to 12.`);
  return datesWords().month(month, length);
}

/** For an axis of time: "2 Mar 2019", "Mar 2019", "Mar"; without what is null. */
export function tickWordsOf(parts: Omit<PartsToSay, "approximate">): string {
  return datesWords().tick({ ...parts, approximate: false });
}

/** "+2 days", "−1 day", "same day", "+2 to +31 days". */
export function gapWordsOf({ least, most }: DayGap): string {
  const words = datesWords();
  if (least === most) return least === 0 ? words.sameDays : words.gap(least, signed(least));
  if (!Number.isFinite(least)) return words.gapUntil(signed(most));
  if (!Number.isFinite(most)) return words.gapFrom(signed(least));
  return words.gapBetween(signed(least), signed(most));
}

/** "2 days after", "1 day before", "during", "2 to 31 days after". */
export function gapSentenceOf({ least, most }: DayGap): string {
  const words = datesWords();
  if (least === 0 && most === 0) return words.during;
  const isAfter = most > 0;
  const near = Math.min(Math.abs(least), Math.abs(most));
  const far = Math.max(Math.abs(least), Math.abs(most));
  if (near === far) return isAfter ? words.daysAfter(near) : words.daysBefore(near);
  if (!Number.isFinite(far)) return isAfter ? words.orMoreAfter(near) : words.orMoreBefore(near);
  return isAfter ? words.rangeAfter(near, far) : words.rangeBefore(near, far);
}

/** Both dates; the year and the month they share are said once, where the language has them. */
function pairOf(start: DatePart, end: DatePart, length: WordLength): readonly [string, string] {
  const words = datesWords();
  return words.sharedIsSaidFirst
    ? [words.date(start, length), words.date(withoutShared(end, start), length)]
    : [words.date(withoutShared(start, end), length), words.date(end, length)];
}

function withoutShared(part: DatePart, other: DatePart): PartsToSay {
  const isSameYear = part.year === other.year && part.month !== null && other.month !== null;
  if (!isSameYear) return part;
  const areDays = part.day !== null && other.day !== null;
  return { ...part, year: null, month: areDays && part.month === other.month ? null : part.month };
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

// A minus sign, not a hyphen.
function signed(days: number): string {
  if (days === 0) return "0";
  return days > 0 ? `+${days}` : `−${Math.abs(days)}`;
}
