// Reading records that came from outside: each is checked on its own, a damaged one becomes a
// Problem and the rest is kept.

import type * as z from "zod/mini";
import { hiddenSignsIn, withoutHiddenSigns, withVisibleSigns } from "../domain/hiddenSigns";
import type { Problem } from "../domain/problem";
import { NO_HIDDEN_SIGNS } from "../domain/record";
import { oversizedPartOf } from "./recordSize";

/** Of one list: damaged records that are named, and those after which the rest is not read. */
const MOST_NAMED = 1000;
const MOST_DAMAGED = 5000;
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
 * The values that the schema accepts, with their places. The first damaged ones are named each, more
 * of them by their number; a list that is damaged through and through is not read to its end.
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
  let damaged = 0;
  for (const [at, value] of values.entries()) {
    if (damaged === MOST_DAMAGED) break;
    const named = damaged < MOST_NAMED ? problems : [];
    const record = readRecord(file, value, nameAt(at), schema, named);
    if (record === null) damaged += 1;
    else records.push([at, record]);
  }
  const unnamed = damaged - Math.min(damaged, MOST_NAMED);
  const unread = values.length - records.length - damaged;
  const note = (message: string) => problems.push({ file, record: null, field, message });
  if (unnamed > 0) note(`found ${unnamed} more damaged records, expected none`);
  if (unread > 0) note(`found too much damage; the other ${unread} records were not read`);
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
  const record = recordNameOf(value) ?? place;
  const oversized = oversizedPartOf(value);
  if (oversized !== null) {
    const field = oversized.field === "" ? null : oversized.field;
    problems.push({ file, record, field, message: oversized.message });
    return null;
  }
  const note = (path: readonly PropertyKey[], message: string) => {
    const field = path.map(String).join(".");
    problems.push({ file, record, field: field === "" ? null : field, message });
  };
  let clean = value;
  let result = schema.safeParse(value);
  const hidden = result.error?.issues.filter(({ message }) => message === NO_HIDDEN_SIGNS) ?? [];
  for (const { path } of hidden) {
    const text = String(valueAt(clean, path));
    const found = hiddenSignsIn(text).slice(0, MOST_SIGNS_NAMED).join(", ");
    note(path, `found ${found}, expected text without hidden signs; shown without them`);
    clean = withValueAt(clean, path, withoutHiddenSigns(text));
  }
  if (hidden.length > 0) result = schema.safeParse(clean);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    note(issue.path, `found ${nameOf(valueAt(clean, issue.path))}, ${expectationOf(issue)}`);
  }
  return null;
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

/** A copy with another value at the end of a path that is there. */
function withValueAt(
  value: unknown,
  [key, ...rest]: readonly PropertyKey[],
  put: unknown,
): unknown {
  if (key === undefined) return put;
  const inner = withValueAt(valueAt(value, [key]), rest, put);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return typeof value === "object" ? { ...value, [key]: inner } : value;
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
