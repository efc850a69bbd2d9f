// What this browser has seen of the catalog before today, kept in this browser only: what came since
// is marked as new, for the whole day.
//
// The catalog's own day is kept and not the visitor's: a record written on Monday and published on
// Wednesday is new to those who came on Tuesday.

import { PAGE_BASE } from "./pageBase";

/** Copies of the page on one host have catalogs of their own. */
const KEY = `nadir.visits:${PAGE_BASE}`;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Visits {
  /** Of the catalog as it was seen before `today`; null on a first visit. */
  readonly before: string | null;
  readonly today: string;
  /** Of the catalog as it was seen today. */
  readonly seen: string;
}

/**
 * Notes that a catalog of the day `seen` is open `today` (UTC, "2026-11-22") and gives the day of the
 * catalog seen before today; null for none.
 */
export function noteVisit(
  storage: Pick<Storage, "getItem" | "setItem">,
  today: string,
  seen: string,
): string | null {
  try {
    const known = parseVisits(storage.getItem(KEY));
    const before = known && (known.today === today ? known.before : known.seen);
    storage.setItem(KEY, JSON.stringify({ before, today, seen } satisfies Visits));
    return before;
  } catch {
    // A browser that keeps nothing marks nothing.
    return null;
  }
}

/** null for what somebody else has stored there. */
function parseVisits(text: string | null): Visits | null {
  try {
    const value: Partial<Record<keyof Visits, unknown>> = JSON.parse(text ?? "{}");
    const { before, today, seen } = value;
    return isDay(today) && isDay(seen)
      ? { before: isDay(before) ? before : null, today, seen }
      : null;
  } catch {
    return null;
  }
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && DAY.test(value);
}

/** Ids of what was added or revised after a day. */
export function newSince(recent: ReadonlyMap<string, string>, before: string | null): Set<string> {
  if (before === null) return new Set();
  return new Set([...recent].flatMap(([id, day]) => (day > before ? [id] : [])));
}

let before: string | null | undefined;

/** noteVisit() with this browser's storage and clock, once for the page; then the same answer. */
export function lastVisit(seen: string): string | null {
  // Reading the property itself throws where a frame may keep nothing.
  const storage = {
    getItem: (key: string) => localStorage.getItem(key),
    setItem: (key: string, value: string) => localStorage.setItem(key, value),
  };
  if (before === undefined) {
    before = noteVisit(storage, new Date().toISOString().slice(0, 10), seen);
  }
  return before;
}
