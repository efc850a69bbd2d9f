// Where the Wayback Machine keeps a report. It answers with the capture nearest to the day asked
// for; so a month or a year, which has no one day, asks for its first day, without the widening
// that "about" has for filters.

import { type DatePart, type FuzzyDate, partsOf } from "../domain/fuzzyDate";
import type { Report } from "../domain/report";

const ARCHIVE = "https://web.archive.org/web/";

/** "https://web.archive.org/web/20190305/https://www.38north.org/…". */
export function archiveAddressOf({ url, published }: Report): string {
  return `${ARCHIVE}${stampOf(published)}/${url}`;
}

function stampOf(date: FuzzyDate): string {
  const parts = partsOf(date);
  const first = parts.kind === "date" ? parts.date : (parts.start ?? parts.end);
  if (first === null) throw new Error(`No day in the date "${date}"; expected at least one end.`);
  return digitsOf(first);
}

function digitsOf({ year, month, day }: DatePart): string {
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}${twoDigits(month ?? 1)}${twoDigits(day ?? 1)}`;
}
