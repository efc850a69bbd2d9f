// Dates and counts of days: how their parts are put together. What is known of a date and what two
// dates share is decided in dateWords.ts.

import { pluralOf } from "../plural";
import { section } from "../section";

export type WordLength = "long" | "short";

/** What is to be said of a date; null for what is not known, or said beside it. */
export interface PartsToSay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
}

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

/** The month from 1 to 12. `short` has three letters. */
function monthOf(month: number, length: WordLength): string {
  const name = MONTHS[month - 1] ?? "";
  return length === "long" ? name : name.slice(0, 3);
}

function dateOf({ year, month, day, approximate }: PartsToSay, length: WordLength): string {
  const words = [day, month === null ? null : monthOf(month, length), year];
  return `${approximate ? "about " : ""}${words.filter((word) => word !== null).join(" ")}`;
}

const daysOf = (days: number, words = String(days)) => `${words} ${pluralOf(days, "day")}`;

export const datesWords = section("dates", {
  month: monthOf,
  date: dateOf,
  /** On an axis of time, where the year is left out beside its neighbours. */
  tick: (parts: PartsToSay) => dateOf(parts, "short"),
  /** Of two dates, the year and the month they share are said with the second. */
  sharedIsSaidFirst: false,
  between: (start: string, end: string) => `between ${start} and ${end}`,
  /** All days of both and between. */
  through: (start: string, end: string) => `${start} to ${end}`,
  compactBetween: (start: string, end: string) => {
    const areDays = !start.includes(" ") && /^\d+ /.test(end);
    return `${start}${areDays ? "–" : " – "}${end}`;
  },
  from: (start: string) => `from ${start} on`,
  compactFrom: (start: string) => `from ${start}`,
  until: (end: string) => `until ${end}`,
  unknownDay: "an unknown day",
  /** Gaps get their days with a sign: "+2", "−1". */
  sameDays: "same days",
  gap: (days: number, signed: string) => daysOf(days, signed),
  gapBetween: (least: string, most: string) => `${least} to ${most} days`,
  gapUntil: (most: string) => `${most} days or more before`,
  gapFrom: (least: string) => `${least} days or more`,
  during: "during",
  daysAfter: (days: number) => `${daysOf(days)} after`,
  daysBefore: (days: number) => `${daysOf(days)} before`,
  rangeAfter: (least: number, most: number) => `${least} to ${most} days after`,
  rangeBefore: (least: number, most: number) => `${least} to ${most} days before`,
  orMoreAfter: (days: number) => `${days} days or more after`,
  orMoreBefore: (days: number) => `${days} days or more before`,
});
