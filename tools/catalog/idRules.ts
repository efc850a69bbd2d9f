// Ids: every record has one of its own, forever, and whoever names a record names one that is there.

import { nameOf } from "../../src/data/readRecords";
import { type Draft, type Drafts, type FieldPath, findingAt } from "./draft";
import type { Finding } from "./finding";
import { isRecord } from "./readDraft";
import {
  formerIdsOf,
  type KnownIds,
  knownIdsOf,
  type RecordKind,
  reportReferencesOf,
  writtenIdOf,
  writtenStructuresOf,
} from "./references";

const KINDS: readonly RecordKind[] = ["sites", "observations", "reports", "events"];

/** An id that somebody claims, and where. */
interface Claim {
  readonly draft: Draft<unknown>;
  readonly path: FieldPath;
  readonly id: string;
}

export function findRepeatedIds(drafts: Drafts): Finding[] {
  return [
    ...KINDS.flatMap((kind) => repeatsAmong(claimsOf(drafts[kind]))),
    ...drafts.sites.flatMap((site) => repeatsAmong(structureClaimsOf(site))),
  ];
}

function claimsOf(records: readonly Draft<unknown>[]): Claim[] {
  return records.flatMap((draft) => claimsOfRecord(draft, [], draft.raw));
}

function structureClaimsOf(draft: Draft<unknown>): Claim[] {
  return (writtenStructuresOf(draft.raw) ?? []).flatMap((structure, index) =>
    claimsOfRecord(draft, ["structures", index], structure),
  );
}

function claimsOfRecord(draft: Draft<unknown>, prefix: FieldPath, raw: unknown): Claim[] {
  const id = writtenIdOf(raw);
  return [
    ...(id === null ? [] : [{ draft, path: [...prefix, "id"], id }]),
    ...formerIdsOf(raw).map((former, index) => ({
      draft,
      path: [...prefix, "formerIds", index],
      id: former,
    })),
  ];
}

function repeatsAmong(claims: readonly Claim[]): Finding[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const other = first.get(claim.id);
    if (!other) {
      first.set(claim.id, claim);
      return [];
    }
    const where = `catalog/${other.draft.file}:${other.draft.lineOf(other.path)}`;
    const message = `found ${nameOf(claim.id)}, which ${where} has too, expected an id that was never used`;
    return [findingAt(claim.draft, "error", claim.path, message)];
  });
}

export function findUnknownIds(drafts: Drafts): Finding[] {
  const reports = knownIdsOf(drafts, "reports");
  const sites = knownIdsOf(drafts, "sites");
  return [
    ...reportReferencesOf(drafts).flatMap(({ draft, path, report }) =>
      unknownId(draft, path, report, reports, "a report"),
    ),
    ...drafts.events.flatMap((draft) =>
      draft.value.site ? unknownId(draft, ["site"], draft.value.site, sites, "a site") : [],
    ),
    ...findUnknownStructures(drafts),
  ];
}

function findUnknownStructures({ sites, observations }: Drafts): Finding[] {
  const structuresByFile = new Map(sites.map(({ file, raw }) => [file, writtenStructuresOf(raw)]));
  return observations.flatMap((draft) => {
    const structures = structuresByFile.get(draft.file);
    if (!structures) return [];
    const known = knownStructuresOf(structures);
    return (draft.value.structures ?? []).flatMap((id, index) =>
      id === undefined
        ? []
        : unknownId(draft, ["structures", index], id, known, "a structure of this site"),
    );
  });
}

function knownStructuresOf(structures: readonly unknown[]): KnownIds {
  const ids = new Set(structures.map(writtenIdOf));
  const presentIdOf = (formerId: string) =>
    writtenIdOf(structures.find((each) => formerIdsOf(each).includes(formerId)));
  return { has: (id) => ids.has(id), presentIdOf };
}

function unknownId(
  draft: Draft<unknown>,
  path: FieldPath,
  id: string,
  known: KnownIds,
  what: string,
): Finding[] {
  if (known.has(id)) return [];
  const present = known.presentIdOf(id);
  const expected = present === null ? `the id of ${what}` : `its present id ${nameOf(present)}`;
  return [findingAt(draft, "error", path, `found ${nameOf(id)}, expected ${expected}`)];
}

/** The same id twice in one list says nothing new. */
export function findRepeatedMentions({ sites, observations, events }: Drafts): Finding[] {
  return [
    ...sites.flatMap((draft) => repeatsInList(draft, "references")),
    ...observations.flatMap((draft) => repeatsInList(draft, "reports")),
    ...observations.flatMap((draft) => repeatsInList(draft, "structures")),
    ...events.flatMap((draft) => repeatsInList(draft, "reports")),
  ];
}

function repeatsInList(draft: Draft<unknown>, field: string): Finding[] {
  const list = isRecord(draft.raw) ? draft.raw[field] : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((id, index) =>
    list.indexOf(id) === index
      ? []
      : [findingAt(draft, "doubt", [field, index], `found ${nameOf(id)} again, expected it once`)],
  );
}

/** A site is found by the name of its file. */
export function findMisnamedFiles({ sites }: Drafts): Finding[] {
  return sites.flatMap((draft) => {
    const { id } = draft.value;
    const expected = `sites/${id}.yaml`;
    if (id === undefined || draft.file === expected) return [];
    const message = `found ${nameOf(id)} in ${draft.file}, expected the file to be ${expected}`;
    return [findingAt(draft, "error", ["id"], message)];
  });
}
