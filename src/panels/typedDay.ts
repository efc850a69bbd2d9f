// A day as an analyst types it: 2019-03-02, or a month or a year for its first or last day.

import { type Day, parseDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { parseFuzzyDate } from "../domain/fuzzyDate";

/** Which side of the period is typed; a month means its first day at one end, its last at the other. */
export type PeriodEnd = "from" | "to";

export type TypedDay =
  | { readonly kind: "day"; readonly day: Day }
  /** Nothing typed: the end is open. */
  | { readonly kind: "open" }
  | { readonly kind: "unreadable"; readonly message: string };

export function parseTypedDay(text: string, end: PeriodEnd): TypedDay {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "open" };
  const day = parseDay(trimmed) ?? dayOfWider(trimmed, end);
  if (day !== null) return { kind: "day", day };
  const message = `“${trimmed.slice(0, 40)}” is not a date. Type a day as 2019-03-02, a month as 2019-03 or a year as 2019.`;
  return { kind: "unreadable", message };
}

function dayOfWider(text: string, end: PeriodEnd): Day | null {
  if (!/^\d{4}(-\d{2})?$/.test(text)) return null;
  const date = parseFuzzyDate(text);
  if (date === null) return null;
  const { first, last } = windowOf(date);
  return end === "from" ? first : last;
}
