// What changed in the catalog from one released version to the next. Records are never deleted:
// one that was wrong is withdrawn, with the reason.

import * as z from "zod/mini";
import { daySchema, lineSchema } from "./record";

export const CHANGE_KINDS = ["added", "revised", "withdrawn"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const RECORD_KINDS = ["site", "observation", "event", "report"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface CatalogChange {
  readonly change: ChangeKind;
  readonly kind: RecordKind;
  readonly id: string;
  /** Its name, headline or title. */
  readonly title: string;
  /** The site of an observation; null for the others. */
  readonly site: string | null;
  /** The day of the change, "2026-11-22". */
  readonly day: string;
  /** Why it was withdrawn, or what was corrected; null where nobody said. */
  readonly reason: string | null;
}

export interface CatalogVersion {
  /** Content hash of the catalog. */
  readonly version: string;
  /** The day of its last change, "2026-11-22". */
  readonly date: string;
}

export interface CatalogRelease extends CatalogVersion {
  /** The released version before this one; null for the first. */
  readonly previous: CatalogVersion | null;
  /** Since the previous version, newest first, then by kind and id. */
  readonly changes: readonly CatalogChange[];
}

/** A record that is no longer part of the catalog, for links that still lead to it. */
export const withdrawalSchema = z.object({
  id: lineSchema,
  title: lineSchema,
  date: daySchema,
  reason: lineSchema,
});

export type Withdrawal = Readonly<z.infer<typeof withdrawalSchema>>;
