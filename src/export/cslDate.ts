// A date as CSL-JSON has it: no more exact than the report's own. An interval that is open on one
// side has no numbers in CSL, so it goes as words, which every processor prints as they are.

import { type DatePart, type FuzzyDate, partsOf } from "../domain/fuzzyDate";

type DateNumbers = readonly number[];

export type CslDate =
  | {
      /** One date, or first and last; each year, month, day as far as they are known. */
      readonly "date-parts": readonly [DateNumbers] | readonly [DateNumbers, DateNumbers];
      readonly circa?: true;
    }
  | { readonly literal: string };

export function cslDateOf(date: FuzzyDate): CslDate {
  const parts = partsOf(date);
  if (parts.kind === "date") return withCirca([numbersOf(parts.date)], [parts.date]);
  const { start, end } = parts;
  if (start === null) return { literal: `until ${isoOf(end)}` };
  if (end === null) return { literal: `from ${isoOf(start)} on` };
  return withCirca([numbersOf(start), numbersOf(end)], [start, end]);
}

/** "2026-11-22" in numbers; null for anything else. */
export function cslDayOf(day: string): CslDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match && { "date-parts": [match.slice(1).map(Number)] };
}

/** "2019-03-02", "2018-08", "2018/2019": the numbers of a date as text; null for words. */
export function isoDateOf(date: CslDate): string | null {
  if ("literal" in date) return null;
  return date["date-parts"].map(joinedOf).join("/");
}

function withCirca(
  dates: readonly [DateNumbers] | readonly [DateNumbers, DateNumbers],
  parts: readonly DatePart[],
): CslDate {
  const isAbout = parts.some(({ approximate }) => approximate);
  return { "date-parts": dates, ...(isAbout ? { circa: true as const } : {}) };
}

function numbersOf({ year, month, day }: DatePart): DateNumbers {
  return [year, month, day].filter((each) => each !== null);
}

function isoOf(part: DatePart | null): string {
  if (part === null) return "an unknown day";
  return `${part.approximate ? "about " : ""}${joinedOf(numbersOf(part))}`;
}

function joinedOf(numbers: DateNumbers): string {
  return numbers.map((each, index) => String(each).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
