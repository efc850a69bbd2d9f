// Dates as a source gives them, no more exact than it knows: the EDTF (ISO 8601-2) forms of the
// catalog. A day, a month or a year; an interval of two of them, either end of which may be open;
// a final "~" on a date for "about".
//
// A FuzzyDate is its own text, so it goes into JSON as it is and compares with ===. What it means
// is its window of days (dayWindow.ts).

import { daysInMonth } from "./day";

declare const fuzzyDateBrand: unique symbol;

/** "2019-03-02", "2018-08", "2018~", "2018-07-20/2018-07-22", "2019-03-02/..". */
export type FuzzyDate = string & { readonly [fuzzyDateBrand]: true };

export type Precision = "year" | "month" | "day";

/** One date: a whole year, a whole month or a day, perhaps only about. */
export interface DatePart {
  readonly year: number;
  /** 1 to 12, null when only the year is known. */
  readonly month: number | null;
  /** 1 to 31, null when only the month is known. */
  readonly day: number | null;
  readonly approximate: boolean;
}

/** The parts of a FuzzyDate; `null` as an end of an interval is an open end. */
export type FuzzyDateParts =
  | { readonly kind: "date"; readonly date: DatePart }
  | { readonly kind: "interval"; readonly start: DatePart | null; readonly end: DatePart | null };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
const OPEN = "..";

/** Reads any of the forms above; null for anything else, including dates that do not exist. */
export function parseFuzzyDate(text: string): FuzzyDate | null {
  return readParts(text) === null ? null : (text as FuzzyDate);
}

/** The parts of a date that parseFuzzyDate has accepted. */
export function partsOf(date: FuzzyDate): FuzzyDateParts {
  const parts = readParts(date);
  if (parts === null)
    throw new Error(`Not a FuzzyDate: "${date}"; expected one from parseFuzzyDate.`);
  return parts;
}

export function precisionOf({ month, day }: DatePart): Precision {
  if (day !== null) return "day";
  return month === null ? "year" : "month";
}

function readParts(text: string): FuzzyDateParts | null {
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return null;
  if (second === undefined) {
    const date = readDate(first);
    return date && { kind: "date", date };
  }
  return readInterval(first, second);
}

function readInterval(first: string, second: string): FuzzyDateParts | null {
  const start = first === OPEN ? null : readDate(first);
  const end = second === OPEN ? null : readDate(second);
  if ((start === null && first !== OPEN) || (end === null && second !== OPEN)) return null;
  if (start === null && end === null) return null;
  if (start && end && lastMomentOf(end) < firstMomentOf(start)) return null;
  return { kind: "interval", start, end };
}

function readDate(text: string): DatePart | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, yearText, monthText, dayText, tilde] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (year < 1) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day, approximate: tilde === "~" };
}

// Only for the order of two ends: numbers that sort like the dates.
function firstMomentOf({ year, month, day }: DatePart): number {
  return year * 10_000 + (month ?? 1) * 100 + (day ?? 1);
}

function lastMomentOf({ year, month, day }: DatePart): number {
  return year * 10_000 + (month ?? 12) * 100 + (day ?? 31);
}
