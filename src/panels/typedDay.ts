// A day as an analyst types it: 2019-03-02, or a month or a year for its first or last day. In every
// language of the page also as Korean writes it: 2019년 3월 2일.

import { type Day, parseDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { parseFuzzyDate } from "../domain/fuzzyDate";
import { pageWords } from "../i18n/english/page";

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
  const date = fromKorean(trimmed) ?? trimmed;
  const day = parseDay(date) ?? dayOfWider(date, end);
  if (day !== null) return { kind: "day", day };
  return { kind: "unreadable", message: pageWords().period.unreadable(trimmed.slice(0, 40)) };
}

/** "2019년 3월 2일" → "2019-03-02", "2019년" → "2019"; null for anything else. */
function fromKorean(text: string): string | null {
  // Pasted from some systems, a syllable comes as its letters.
  const found = /^(\d{4})\s*년(?:\s*(\d{1,2})\s*월(?:\s*(\d{1,2})\s*일)?)?$/.exec(
    text.normalize("NFC"),
  );
  if (found === null) return null;
  return found
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

function dayOfWider(text: string, end: PeriodEnd): Day | null {
  if (!/^\d{4}(-\d{2})?$/.test(text)) return null;
  const date = parseFuzzyDate(text);
  if (date === null) return null;
  const { first, last } = windowOf(date);
  return end === "from" ? first : last;
}
