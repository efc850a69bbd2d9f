// A record as it stands in a file: whatever of it could be read, and the line of each field. The
// rules work on drafts, so that one mistake in a record does not hide the next.

import type {
  AuthoredEvent,
  AuthoredObservation,
  AuthoredReport,
  AuthoredSite,
} from "./authoredSchemas";
import type { Finding, Severity } from "./finding";
import type { SourceFile } from "./readSourceFiles";

export type FieldPath = readonly (string | number)[];

/** The same value, where every part may be missing. */
export type Partly<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Element)[]
    ? readonly (Partly<Element> | undefined)[]
    : { readonly [Field in keyof Value]?: Partly<Value[Field]> | undefined };

export interface Draft<Value> {
  readonly file: string;
  /** Its id, or its place in the file. */
  readonly name: string;
  readonly value: Partly<Value>;
  /** As written, for mistakes that no schema lets through. */
  readonly raw: unknown;
  /** The whole record when nothing is wrong with it by itself. */
  readonly whole: Value | null;
  readonly lineOf: (path: FieldPath) => number;
}

export interface Drafts {
  readonly sites: readonly Draft<AuthoredSite>[];
  readonly observations: readonly Draft<AuthoredObservation>[];
  readonly reports: readonly Draft<AuthoredReport>[];
  readonly events: readonly Draft<AuthoredEvent>[];
  /** Files whose syntax is broken: nobody knows what they hold. */
  readonly unread: readonly SourceFile[];
}

/** A finding about a field of a draft. */
/** A key of somebody's may be a book. */
const LONGEST_FIELD = 300;

export function findingAt(
  { file, name, lineOf }: Pick<Draft<unknown>, "file" | "name" | "lineOf">,
  severity: Severity,
  path: FieldPath,
  message: string,
): Finding {
  const field = path.length === 0 ? null : path.join(".").slice(0, LONGEST_FIELD);
  return { severity, file, line: lineOf(path), record: name, field, message };
}
