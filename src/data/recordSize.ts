// Whether a record from outside is of a size that can be checked at all. Patterns, lists of mistakes
// and recursion are made for records; a hostile one of ten megabytes would break or stall them, so
// it is set aside before anything else looks at it.

interface Oversized {
  /** Where it stands in the record: "location.note". */
  readonly field: string;
  readonly message: string;
}

const MOST_CHARACTERS = 200_000;
const MOST_ENTRIES = 2000;
const DEEPEST = 10;

/** The first part that is far too large; null for a record of any usual size. */
export function oversizedPartOf(value: unknown, field = "", depth = 0): Oversized | null {
  if (typeof value === "string") {
    if (value.length <= MOST_CHARACTERS) return null;
    return { field, message: foundTooMany(value.length, "characters", MOST_CHARACTERS) };
  }
  if (typeof value !== "object" || value === null) return null;
  if (depth === DEEPEST) {
    return { field, message: `found lists or records more than ${DEEPEST} deep, expected fewer` };
  }
  const entries = Object.entries(value);
  if (entries.length > MOST_ENTRIES) {
    return { field, message: foundTooMany(entries.length, "entries", MOST_ENTRIES) };
  }
  for (const [name, each] of entries) {
    const inner = field === "" ? name : `${field}.${name}`;
    const found = oversizedPartOf(each, inner.slice(0, 120), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function foundTooMany(found: number, what: string, most: number): string {
  return `found ${found} ${what}, expected at most ${most}`;
}
