// What changed since the version that was released last. Pure: the present catalog and the list of
// releases in, a release out.

import * as z from "zod/mini";
import {
  type CatalogChange,
  type CatalogRelease,
  CHANGE_KINDS,
  RECORD_KINDS,
  type RecordKind,
} from "../../src/domain/catalogChange";
import { encodeDay, parseDay, toDay } from "../../src/domain/day";
import { daySchema, lineSchema } from "../../src/domain/record";
import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { contentsOf } from "../catalog/compile";
import { type ReleasedRecord, recordsOf } from "./recordsOf";

const changeSchema = z.strictObject({
  change: z.enum(CHANGE_KINDS),
  kind: z.enum(RECORD_KINDS),
  id: lineSchema,
  title: lineSchema,
  site: z.nullable(lineSchema),
  day: daySchema,
  reason: z.nullable(lineSchema),
});

const hashes = z.record(z.string(), z.string());

/** catalog/releases.json. */
export const releasesSchema = z.strictObject({
  /** The newest first. */
  releases: z.array(
    z.strictObject({ version: lineSchema, date: daySchema, changes: z.array(changeSchema) }),
  ),
  /** The hash of every record of the newest release, by kind and id. */
  records: z.strictObject({ site: hashes, observation: hashes, event: hashes, report: hashes }),
});

export type Releases = z.infer<typeof releasesSchema>;

export const NO_RELEASES: Releases = {
  releases: [],
  records: { site: {}, observation: {}, event: {}, report: {} },
};

/** The version that the catalog is now: a released one, or what would be the next. */
export function releaseOf(
  catalog: AuthoredCatalog,
  { releases, records }: Releases,
): CatalogRelease {
  const { version, date } = contentsOf(catalog);
  const [latest, before] = releases;
  if (latest?.version === version) {
    const { changes } = latest;
    return { version, date: latest.date, previous: before ? versionOf(before) : null, changes };
  }
  if (!latest) return { version, date: date ?? "", previous: null, changes: [] };
  const day = date ?? latest.date;
  const changes = recordsOf(catalog).flatMap((record) => changeOf(record, records, day));
  return { version, date: day, previous: versionOf(latest), changes: changes.sort(compareChanges) };
}

/** Released records that are neither there nor renamed: they should have been withdrawn. */
export function missingRecordsOf(
  catalog: AuthoredCatalog,
  { records }: Releases,
): { readonly kind: RecordKind; readonly id: string }[] {
  const known = new Set(
    recordsOf(catalog).flatMap(({ kind, id, formerIds }) =>
      [id, ...formerIds].map((each) => `${kind} ${each}`),
    ),
  );
  return RECORD_KINDS.flatMap((kind) =>
    Object.keys(records[kind]).flatMap((id) => (known.has(`${kind} ${id}`) ? [] : [{ kind, id }])),
  );
}

/** The list with the present catalog as its newest release; null when nothing has changed. */
export function withRelease(catalog: AuthoredCatalog, releases: Releases): Releases | null {
  const { version, date, changes } = releaseOf(catalog, releases);
  if (releases.releases[0]?.version === version) return null;
  const records: Releases["records"] = { site: {}, observation: {}, event: {}, report: {} };
  for (const { kind, id, hash } of recordsOf(catalog)) records[kind][id] = hash;
  return { releases: [{ version, date, changes: [...changes] }, ...releases.releases], records };
}

/** How far the marks of a page go back; the catalog's own last day counts, not the clock. */
const RECENT_DAYS = 90;

/**
 * For the index: the day of each observation that was added or revised in the last RECENT_DAYS of
 * the catalog, also in releases before the newest.
 */
export function recentOf(catalog: AuthoredCatalog, releases: Releases): Record<string, string> {
  const present = releaseOf(catalog, releases);
  const last = parseDay(present.date);
  if (last === null) return {};
  const first = encodeDay(toDay(last - RECENT_DAYS));
  const alive = new Set<string>(
    catalog.observations.flatMap(({ id, withdrawn }) => (withdrawn === null ? [id] : [])),
  );
  const days = [present, ...releases.releases]
    .flatMap(({ changes }) => changes)
    .flatMap(({ kind, id, day }) =>
      kind === "observation" && day >= first && alive.has(id) ? [[id, day] as const] : [],
    );
  // The newest comes first, and stays.
  return Object.fromEntries(days.reverse());
}

function changeOf(
  { kind, id, formerIds, hash, title, site, day, withdrawn }: ReleasedRecord,
  records: Releases["records"],
  releaseDay: string,
): CatalogChange[] {
  const known = [id, ...formerIds].map((each) => records[kind][each]).find((each) => each);
  if (known === hash) return [];
  const change = (name: CatalogChange["change"], on: string, reason: string | null) => [
    { change: name, kind, id, title, site, day: on, reason },
  ];
  // What was withdrawn before anybody saw it is no news.
  if (withdrawn) return known ? change("withdrawn", withdrawn.date, withdrawn.reason) : [];
  return change(known ? "revised" : "added", day ?? releaseDay, null);
}

function versionOf({ version, date }: Releases["releases"][number]) {
  return { version, date };
}

function compareChanges(a: CatalogChange, b: CatalogChange): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const [kindOfA, kindOfB] = [RECORD_KINDS.indexOf(a.kind), RECORD_KINDS.indexOf(b.kind)];
  if (kindOfA !== kindOfB) return kindOfA - kindOfB;
  return a.id < b.id ? -1 : 1;
}
