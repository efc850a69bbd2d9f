// What is wrong with a value from outside, one Problem for each field, in words. Used for answers of
// services and for the entries of imagery.json.

import type * as z from "zod/mini";
import { withVisibleSigns } from "../domain/hiddenSigns";
import type { Problem } from "../domain/problem";

/** Of one record; a hostile one could have a million. */
const MOST_PROBLEMS = 20;
const LONGEST_NAME = 120;
const LONGEST_FOUND = 60;
const LONGEST_LOOKED_AT = 500;

/** `file` names the service or the file, `record` the item or entry. */
export function shapeProblems(
  file: string,
  record: string | null,
  value: unknown,
  error: z.core.$ZodError,
): readonly Problem[] {
  return error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
    const path = issue.path.map(String).join(".");
    const problem = (field: string, message: string): Problem => ({
      ...{ file, record: record?.slice(0, LONGEST_NAME) ?? null, message },
      field: field === "" ? null : field.slice(0, LONGEST_NAME),
    });
    if (issue.code === "unrecognized_keys") {
      return issue.keys
        .slice(0, MOST_PROBLEMS)
        .map((key) => problem(path === "" ? key : `${path}.${key}`, "is not a known field"));
    }
    const found = foundWords(valueAt(value, issue.path));
    return [problem(path, `found ${found}, ${expectationOf(issue)}`)];
  });
}

/** `“soon”`, `nothing`, `a list`: a value as a sentence can name it. */
export function foundWords(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a record";
  const text = String(value).slice(0, LONGEST_LOOKED_AT).replace(/\s+/g, " ");
  const isLong = text.length > LONGEST_FOUND;
  const shown = withVisibleSigns(isLong ? `${text.slice(0, LONGEST_FOUND - 1)}…` : text);
  return typeof value === "string" ? `“${shown}”` : shown;
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== "Invalid input") return issue.message;
  if (issue.code !== "invalid_type") return "expected another value";
  return issue.expected === "array" ? "expected a list" : `expected a ${wordOf(issue.expected)}`;
}

function wordOf(expected: string): string {
  if (expected === "string") return "text";
  return expected === "object" ? "record" : expected;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}
