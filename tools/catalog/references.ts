// Which records name which: the ids that the catalog has, and every place where a report is named.

import type { ReportId } from "../../src/domain/report";
import type { Draft, Drafts, FieldPath } from "./draft";
import { isRecord } from "./readDraft";

export type RecordKind = "sites" | "observations" | "reports" | "events";

export interface KnownIds {
  has: (id: string) => boolean;
  /** The present id of a renamed record; null for any other. */
  presentIdOf: (formerId: string) => string | null;
}

/** A place where a record names a report. */
export interface ReportReference {
  readonly draft: Draft<unknown>;
  readonly path: FieldPath;
  readonly report: ReportId;
}

const ID_LINE = /^[ -]*id:\s*["']?([a-z0-9-]+)/gm;

/** The ids as written, also of damaged records, so that one mistake is reported once. */
export function knownIdsOf(drafts: Drafts, kind: RecordKind): KnownIds {
  const ids = new Set(
    drafts.unread.flatMap(({ text }) => [...text.matchAll(ID_LINE)].map(([, id]) => id)),
  );
  const presentIds = new Map<string, string>();
  for (const { raw } of drafts[kind]) {
    const id = writtenIdOf(raw);
    if (id === null) continue;
    ids.add(id);
    for (const former of formerIdsOf(raw)) presentIds.set(former, id);
  }
  return { has: (id) => ids.has(id), presentIdOf: (formerId) => presentIds.get(formerId) ?? null };
}

export function writtenIdOf(raw: unknown): string | null {
  return isRecord(raw) && typeof raw.id === "string" ? raw.id : null;
}

export function formerIdsOf(raw: unknown): readonly string[] {
  if (!isRecord(raw) || !Array.isArray(raw.formerIds)) return [];
  return raw.formerIds.filter((id) => typeof id === "string");
}

/** The structures of a site as written; null when the list cannot be read. */
export function writtenStructuresOf(raw: unknown): readonly unknown[] | null {
  if (!isRecord(raw)) return null;
  const list = raw.structures ?? [];
  return Array.isArray(list) ? list : null;
}

export function reportReferencesOf(drafts: Drafts): ReportReference[] {
  const references: ReportReference[] = [];
  const add = (draft: Draft<unknown>, path: FieldPath, report: ReportId | null | undefined) => {
    if (report) references.push({ draft, path, report });
  };
  for (const draft of drafts.sites) {
    const { location, structures, references: own } = draft.value;
    add(draft, ["location", "report"], location?.report);
    for (const [index, structure] of (structures ?? []).entries()) {
      add(draft, ["structures", index, "location", "report"], structure?.location?.report);
    }
    for (const [index, report] of (own ?? []).entries()) add(draft, ["references", index], report);
  }
  for (const draft of drafts.observations) {
    const { reports, assessments } = draft.value;
    for (const [index, report] of (reports ?? []).entries()) add(draft, ["reports", index], report);
    for (const [index, assessment] of (assessments ?? []).entries()) {
      add(draft, ["assessments", index, "report"], assessment?.report);
    }
  }
  for (const draft of drafts.events) {
    for (const [index, report] of (draft.value.reports ?? []).entries()) {
      add(draft, ["reports", index], report);
    }
  }
  return references;
}
