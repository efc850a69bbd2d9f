// A day on the calendar as a count of days since 1 January 1970.
//
// Counts, not JavaScript instants: no time zone can move a day. The calendar arithmetic is the
// proleptic Gregorian one, so that it needs no clock and no Date.

declare const dayBrand: unique symbol;

/** Whole days since 1970-01-01; -Infinity and Infinity stand for an open end. */
export type Day = number & { readonly [dayBrand]: true };

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Any whole number, or an open end, as a Day. */
export function toDay(count: number): Day {
  return count as Day;
}

export const BEGINNING = toDay(Number.NEGATIVE_INFINITY);
export const END = toDay(Number.POSITIVE_INFINITY);

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days the month has; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day with this year, month (1-12) and day of the month (1-31). Counts years from March. */
export function dayOf({ year, month, day }: CalendarDay): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return toDay(era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970);
}

/** The exact inverse of dayOf for every finite day. */
export function calendarDayOf(day: Day): CalendarDay {
  const shifted = day + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Reads "2019-03-02"; null for anything else, including days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1;
  return exists && day <= daysInMonth(year, month) ? dayOf({ year, month, day }) : null;
}

/** Writes "2019-03-02"; parseDay reads it back. Only for finite days of the years 1 to 9999. */
export function encodeDay(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarDayOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
