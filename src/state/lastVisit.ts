// When the person was here last, kept in this browser only: what came into the catalog since then is
// marked as new. The day before today stays the mark for the whole day.

const KEY = "nadir-visits";
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Visits {
  /** The last day before `today` on which the page was open; null on a first visit. */
  readonly before: string | null;
  readonly today: string;
}

/** Notes today's visit (UTC, "2026-11-22") and gives the day of the one before; null for none. */
export function noteVisit(
  storage: Pick<Storage, "getItem" | "setItem">,
  today: string,
): string | null {
  try {
    const known = parseVisits(storage.getItem(KEY));
    const before = known?.today === today ? known.before : (known?.today ?? null);
    storage.setItem(KEY, JSON.stringify({ before, today } satisfies Visits));
    return before;
  } catch {
    // A browser that keeps nothing marks nothing.
    return null;
  }
}

function parseVisits(text: string | null): Visits | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) return null;
  const { before, today } = value as Partial<Record<keyof Visits, unknown>>;
  const dayOf = (day: unknown) => (typeof day === "string" && DAY.test(day) ? day : null);
  const day = dayOf(today);
  return day === null ? null : { before: dayOf(before), today: day };
}

/** Ids of what was added or revised after a day. */
export function newSince(recent: ReadonlyMap<string, string>, before: string | null): Set<string> {
  if (before === null) return new Set();
  return new Set([...recent].flatMap(([id, day]) => (day > before ? [id] : [])));
}

let before: string | null | undefined;

/** The day of the visit before this one; asked of this browser once. */
export function lastVisit(): string | null {
  // Reading the property itself throws where a frame may keep nothing.
  const storage = { getItem: (key: string) => localStorage.getItem(key), setItem: keep };
  before ??= noteVisit(storage, new Date().toISOString().slice(0, 10));
  return before;
}

function keep(key: string, value: string): void {
  localStorage.setItem(key, value);
}
