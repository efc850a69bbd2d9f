// One record out of a file: a finding for every field that its schema does not let through, and a
// draft of all that it does.

import type * as z from "zod/mini";
import { expectationOf, nameOf } from "../../src/data/readRecords";
import { type Draft, type FieldPath, findingAt, type Partly } from "./draft";
import type { Finding } from "./finding";

export interface RecordPlace {
  readonly file: string;
  /** "number 3": how a record without an id is named. */
  readonly place: string;
  readonly lineOf: (path: FieldPath) => number;
}

export function readDraft<Value>(
  raw: unknown,
  { file, place, lineOf }: RecordPlace,
  schema: z.ZodMiniType<Value>,
  findings: Finding[],
): Draft<Value> {
  const name = idOf(raw) ?? place;
  const result = schema.safeParse(raw);
  if (result.success) {
    const value = result.data as Partly<Value>;
    return { file, name, value, raw, whole: result.data, lineOf };
  }

  const readable = structuredClone(raw);
  for (const issue of result.error.issues) {
    const path = issue.path as FieldPath;
    const wrong = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [key]) : [[]];
    for (const rest of wrong) {
      const field = [...path, ...rest];
      const found =
        rest.length > 0 ? `the field “${shortened(String(rest[0]))}”` : nameOf(valueAt(raw, field));
      const message = `found ${found}, ${expectationOf(issue)}`;
      findings.push(findingAt({ file, name, lineOf }, "error", field, message));
    }
  }
  for (const { path, code } of result.error.issues) {
    if (code !== "unrecognized_keys") remove(readable, path as FieldPath);
  }
  const value = (
    isRecord(readable) && !isWhollyWrong(result.error.issues) ? readable : {}
  ) as Partly<Value>;
  return { file, name, value, raw, whole: null, lineOf };
}

function isWhollyWrong(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.some(({ path, code }) => path.length === 0 && code !== "unrecognized_keys");
}

const LONGEST_NAME = 120;

/** A name as a sentence shows it. */
function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

export function idOf(raw: unknown): string | null {
  return isRecord(raw) && typeof raw.id === "string" ? raw.id.slice(0, 120) : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function valueAt(value: unknown, path: FieldPath): unknown {
  let inner = value;
  for (const step of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, step))
      return undefined;
    inner = (inner as Record<string | number, unknown>)[step];
  }
  return inner;
}

// An item of a list becomes undefined, so that the others keep their numbers and lines.
function remove(value: unknown, path: FieldPath): void {
  const last = path.at(-1);
  const holder = valueAt(value, path.slice(0, -1));
  if (last === undefined || typeof holder !== "object" || holder === null) return;
  (holder as Record<string | number, unknown>)[last] = undefined;
}
