// Reading records that came from outside: each is checked on its own, a damaged one becomes a
// Problem and the rest is kept.

import type * as z from "zod/mini";
import { hiddenSignsIn, withoutHiddenSigns, withVisibleSigns } from "../domain/hiddenSigns";
import type { Problem } from "../domain/problem";
import { NO_HIDDEN_SIGNS } from "../domain/record";
import { oversizedPartOf } from "./recordSize";

/** Of one list: records that are named; damaged ones, and mistakes, after which no more is read. */
const MOST_NAMED = 1000;
const MOST_DAMAGED = 5000;
const MOST_MISTAKES_OF_ALL = 50_000;
/** Of one record. */
const MOST_MISTAKES = 50;
const LONGEST_LOOKED_AT = 500;
const MOST_SIGNS_NAMED = 5;

/** The records of an array that the schema accepts; a Problem in `problems` for each other one. */
export function readArray<Output>(
  file: string,
  value: unknown,
  schema: z.ZodMiniType<Output>,
  problems: Problem[],
): Output[] {
  if (!Array.isArray(value)) {
    problems.push({
      file,
      record: null,
      field: null,
      message: `found ${nameOf(value)}, expected a list`,
    });
    return [];
  }
  const placeOf = (at: number) => `number ${at + 1}`;
  return readMany(file, null, value, placeOf, schema, problems).map(([, record]) => record);
}

/**
 * The values that the schema accepts, with their places. The first ones with mistakes are named each,
 * more of them by their number; a list that is damaged through and through is not read to its end.
 */
function readMany<Output>(
  file: string,
  field: string | null,
  values: readonly unknown[],
  nameAt: (at: number) => string,
  schema: z.ZodMiniType<Output>,
  problems: Problem[],
): [number, Output][] {
  const records: [number, Output][] = [];
  const named: Problem[] = [];
  const more = { damaged: 0, cleaned: 0 };
  let damaged = 0;
  let namedCount = 0;
  let mistakes = 0;
  for (const [at, value] of values.entries()) {
    if (damaged === MOST_DAMAGED || mistakes >= MOST_MISTAKES_OF_ALL) break;
    const found: Problem[] = [];
    const read = checkedRecord(file, value, nameAt(at), schema, found);
    const { record } = read;
    mistakes += read.mistakes;
    if (record === null) damaged += 1;
    else records.push([at, record]);
    if (found.length === 0) continue;
    namedCount += 1;
    if (namedCount <= MOST_NAMED) named.push(...found);
    else more[record === null ? "damaged" : "cleaned"] += 1;
  }
  const unread = values.length - records.length - damaged;
  const note = (count: number, message: string) => {
    if (count > 0) problems.push({ file, record: null, field, message, count });
  };
  // Before those that are named: a list of mistakes is not shown to its end.
  note(unread, `found too much damage; the other ${unread} records were not read`);
  note(more.damaged, `found ${more.damaged} more damaged records, expected none`);
  note(more.cleaned, `found hidden signs in ${more.cleaned} more records; shown without them`);
  problems.push(...named);
  return records;
}

/** One record, or null and a Problem for every field that is wrong. */
export function readRecord<Output>(
  file: string,
  value: unknown,
  place: string,
  schema: z.ZodMiniType<Output>,
  problems: Problem[],
): Output | null {
  return checkedRecord(file, value, place, schema, problems).record;
}

function checkedRecord<Output>(
  file: string,
  value: unknown,
  place: string,
  schema: z.ZodMiniType<Output>,
  problems: Problem[],
): { readonly record: Output | null; readonly mistakes: number } {
  const record = withVisibleSigns(recordNameOf(value) ?? place);
  const oversized = oversizedPartOf(value);
  if (oversized !== null) {
    const field = oversized.field === "" ? null : oversized.field;
    problems.push({ file, record, field, message: oversized.message });
    return { record: null, mistakes: 1 };
  }
  let found = 0;
  const note = (path: readonly PropertyKey[], messageOf: () => string) => {
    found += 1;
    if (found > MOST_MISTAKES) return;
    const field = withVisibleSigns(path.map(String).join("."));
    problems.push({ file, record, field: field === "" ? null : field, message: messageOf() });
  };
  let clean = value;
  let result = schema.safeParse(value);
  const hidden = result.error?.issues.filter(({ message }) => message === NO_HIDDEN_SIGNS) ?? [];
  if (hidden.length > 0) {
    clean = structuredClone(value);
    for (const { path } of hidden) {
      const text = String(valueAt(clean, path));
      note(path, () => {
        const signs = hiddenSignsIn(text).slice(0, MOST_SIGNS_NAMED).join(", ");
        return `found ${signs}, expected text without hidden signs; shown without them`;
      });
      clean = putAt(clean, path, withoutHiddenSigns(text));
    }
    result = schema.safeParse(clean);
  }
  for (const issue of result.error?.issues ?? []) {
    note(issue.path, () => `found ${nameOf(valueAt(clean, issue.path))}, ${expectationOf(issue)}`);
  }
  const more = found - MOST_MISTAKES;
  if (more > 0) {
    problems.push({
      file,
      record,
      field: null,
      message: `found ${more} more mistakes, expected none`,
    });
  }
  return { record: result.success ? result.data : null, mistakes: found };
}

/** The named values of a record that the schema accepts; a Problem for each other one. */
export function readEntries<Output>(
  file: string,
  field: string,
  value: unknown,
  schema: z.ZodMiniType<Output>,
  problems: Problem[],
): [string, Output][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const message = `found ${nameOf(value)}, expected a record`;
    problems.push({ file, record: null, field, message });
    return [];
  }
  const keys = Object.keys(value);
  const nameAt = (at: number) => `${field}.${(keys[at] ?? "").slice(0, 120)}`;
  const records = readMany(file, field, Object.values(value), nameAt, schema, problems);
  return records.map(([at, record]) => [keys[at] ?? "", record]);
}

/** "expected …"; the schema library's own words for a wrong kind of value say nothing. */
export function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== "Invalid input") return issue.message;
  const isList = issue.code === "invalid_type" && issue.expected === "array";
  return isList ? "expected a list" : "expected a record";
}

/** A value as a sentence can name it: `"soon"`, `nothing`, `a list`. */
export function nameOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a record";
  // Its beginning is all that is shown, and a pattern may take long over ten megabytes of spaces.
  const text = String(value)
    .slice(0, LONGEST_LOOKED_AT)
    .replace(/\s*\n\s*/g, " ");
  const shown = withVisibleSigns(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  return typeof value === "string" ? `“${shown}”` : shown;
}

function recordNameOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id.slice(0, 120) : null;
}

/** Puts a value at the end of a path that is there; the whole value when the path is empty. */
function putAt(value: unknown, path: readonly PropertyKey[], put: unknown): unknown {
  const key = path.at(-1);
  if (key === undefined) return put;
  (valueAt(value, path.slice(0, -1)) as Record<PropertyKey, unknown>)[key] = put;
  return value;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
