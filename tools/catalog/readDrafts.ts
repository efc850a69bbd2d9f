// All records of the catalog's files, as drafts.

import type * as z from "zod/mini";
import {
  type AuthoredEvent,
  type AuthoredObservation,
  type AuthoredReport,
  type AuthoredSite,
  authoredEventSchema,
  authoredObservationSchema,
  authoredReportSchema,
  siteHeadSchema,
} from "./authoredSchemas";
import type { Draft, Drafts, FieldPath } from "./draft";
import type { Finding } from "./finding";
import { isRecord, readDraft } from "./readDraft";
import type { SourceFile } from "./readSourceFiles";
import { readYamlFile, type YamlFile } from "./yamlFile";

/** Reads every file; whatever is wrong with a record by itself goes into `findings`. */
export function readDrafts(sources: readonly SourceFile[], findings: Finding[]): Drafts {
  const sites: Draft<AuthoredSite>[] = [];
  const observations: Draft<AuthoredObservation>[] = [];
  const reports: Draft<AuthoredReport>[] = [];
  const events: Draft<AuthoredEvent>[] = [];
  const unread: SourceFile[] = [];

  for (const source of sources) {
    const yaml = readYamlFile(source, findings);
    if (yaml === null) {
      unread.push(source);
    } else if (source.path.startsWith("sites/")) {
      const site = readSite(source, yaml, findings);
      sites.push(site);
      observations.push(...readObservations(source, yaml, site, findings));
    } else if (source.path.startsWith("reports/")) {
      reports.push(...readList(source, yaml, authoredReportSchema, findings));
    } else if (source.path.startsWith("events/")) {
      events.push(...readList(source, yaml, authoredEventSchema, findings));
    } else {
      findings.push(
        fileError(source, 1, "found a file here, expected it in sites/, reports/ or events/"),
      );
    }
  }
  return { sites, observations, reports, events, unread };
}

function readSite(source: SourceFile, yaml: YamlFile, findings: Finding[]): Draft<AuthoredSite> {
  const draft = readDraft(
    yaml.value,
    placeOf(source, yaml, [], "the site"),
    siteHeadSchema,
    findings,
  );
  if (draft.whole === null) return draft;
  const { observations, ...whole } = draft.whole;
  return { ...draft, value: whole, whole };
}

function readObservations(
  source: SourceFile,
  yaml: YamlFile,
  site: Draft<AuthoredSite>,
  findings: Finding[],
): Draft<AuthoredObservation>[] {
  const list = isRecord(yaml.value) ? yaml.value.observations : null;
  if (!Array.isArray(list)) return [];
  return list.map((raw, index) => {
    const place = placeOf(source, yaml, ["observations", index], `observation ${index + 1}`);
    const draft = readDraft(raw, place, authoredObservationSchema, findings);
    const id = site.value.id;
    return {
      ...draft,
      value: { ...draft.value, site: id },
      whole: draft.whole === null || id === undefined ? null : { ...draft.whole, site: id },
    };
  });
}

function readList<Value>(
  source: SourceFile,
  yaml: YamlFile,
  schema: z.ZodMiniType<Value>,
  findings: Finding[],
): Draft<Value>[] {
  // An empty file holds no records.
  if (yaml.value === null) return [];
  if (!Array.isArray(yaml.value)) {
    const message = "found no list, expected a list of records that begin with “- id:”";
    findings.push(fileError(source, yaml.lineOf([]), message));
    return [];
  }
  return yaml.value.map((raw, index) =>
    readDraft(raw, placeOf(source, yaml, [index], `number ${index + 1}`), schema, findings),
  );
}

function fileError({ path: file }: SourceFile, line: number, message: string): Finding {
  return { severity: "error", file, line, record: null, field: null, message };
}

function placeOf({ path: file }: SourceFile, yaml: YamlFile, prefix: FieldPath, place: string) {
  return { file, place, lineOf: (path: FieldPath) => yaml.lineOf([...prefix, ...path]) };
}
