// Reading records that came from outside: each is checked on its own, a damaged one becomes a
// Problem and the rest is kept.

import type * as z from "zod/mini";
import type { Problem } from "../domain/problem";

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
  return value.flatMap((each, place) => {
    const record = readRecord(file, each, `number ${place + 1}`, schema, problems);
    return record === null ? [] : [record];
  });
}

/** One record, or null and a Problem for every field that is wrong. */
export function readRecord<Output>(
  file: string,
  value: unknown,
  place: string,
  schema: z.ZodMiniType<Output>,
  problems: Problem[],
): Output | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const record = recordNameOf(value) ?? place;
  for (const issue of result.error.issues) {
    const field = issue.path.map(String).join(".");
    const found = nameOf(valueAt(value, issue.path));
    problems.push({
      file,
      record,
      field: field === "" ? null : field,
      message: `found ${found}, ${expectationOf(issue)}`,
    });
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
  return Object.entries(value).flatMap(([key, each]): [string, Output][] => {
    const record = readRecord(file, each, `${field}.${key.slice(0, 120)}`, schema, problems);
    return record === null ? [] : [[key, record]];
  });
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
  const text = String(value).replace(/\s*\n\s*/g, " ");
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return typeof value === "string" ? `“${shown}”` : shown;
}

function recordNameOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id.slice(0, 120) : null;
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
