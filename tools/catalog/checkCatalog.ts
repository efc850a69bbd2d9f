// The whole check: every file read, every rule asked, every finding in the order of the files.

import type { AuthoredCatalog } from "./authoredSchemas";
import type { Draft, Drafts } from "./draft";
import { compareFindings, errorsOf, type Finding } from "./finding";
import { readDrafts } from "./readDrafts";
import type { SourceFile } from "./readSourceFiles";
import { RULES } from "./rules";

export interface CheckedCatalog {
  readonly findings: readonly Finding[];
  /** null when there is any error. */
  readonly catalog: AuthoredCatalog | null;
}

export function checkCatalog(sources: readonly SourceFile[]): CheckedCatalog {
  const findings: Finding[] = [];
  const drafts = readDrafts(sources, findings);
  findings.push(...RULES.flatMap((rule) => rule(drafts)));
  findings.sort(compareFindings);
  return { findings, catalog: errorsOf(findings).length === 0 ? catalogOf(drafts) : null };
}

function catalogOf({ sites, observations, reports, events }: Drafts): AuthoredCatalog {
  return {
    sites: wholesOf(sites),
    observations: wholesOf(observations),
    reports: wholesOf(reports),
    events: wholesOf(events),
  };
}

function wholesOf<Value>(drafts: readonly Draft<Value>[]): Value[] {
  return drafts.flatMap(({ whole }) => (whole === null ? [] : [whole]));
}
