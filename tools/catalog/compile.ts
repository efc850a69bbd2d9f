// The files that the page loads, made of the authored catalog: a small index at once, details when
// somebody opens them. The same catalog gives the same bytes and the same names.

import { createHash } from "node:crypto";
import { compareWindows, windowOf } from "../../src/domain/dayWindow";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import { doAssessmentsDiffer } from "../../src/domain/observation";
import { type Report, type ReportId, slugOf } from "../../src/domain/report";
import type { AuthoredCatalog, AuthoredObservation, AuthoredSite } from "./authoredSchemas";
import { publisherNamesOf } from "./publisherNames";
import { searchEntriesOf } from "./searchEntries";

/** Goes up when an older page could not read the files any more. */
export const FORMAT = 1;

export interface CompiledCatalog {
  /** Name of the index below the page, "catalog/index.1a2b3c4d5e.json". */
  readonly indexName: string;
  /** The text of every file by its name below the page. */
  readonly files: ReadonlyMap<string, string>;
}

const FOLDER = "catalog/";
const HASH_DIGITS = 10;

export function compileCatalog(catalog: AuthoredCatalog): CompiledCatalog {
  const files = new Map<string, string>();
  // Names are relative to the index.
  const write = (name: string, content: object): string => {
    const text = JSON.stringify(withoutEmpty({ format: FORMAT, ...content }));
    const hashedName = `${name}.${hashOf(text)}.json`;
    files.set(`${FOLDER}${hashedName}`, text);
    return hashedName;
  };

  const sorted = sortedCatalogOf(catalog);
  const reportById = new Map(sorted.reports.map((report) => [report.id, report]));
  const observationsOf = groupBySite(sorted.observations);
  const details = Object.fromEntries(
    sorted.sites.map((site) => {
      const own = observationsOf.get(site.id) ?? [];
      return [site.id, write(`sites/${site.id}`, siteDetailOf(site, own, reportById))];
    }),
  );
  const events = write("events", eventDetailsOf(sorted, reportById));
  const text = write("text", { observations: Object.fromEntries(searchEntriesOf(sorted)) });
  const index = write("index", {
    version: hashOf(JSON.stringify(sorted)),
    date: dateOf(sorted),
    files: { sites: details, events, text },
    ...indexOf(sorted, reportById),
  });
  return { indexName: `${FOLDER}${index}`, files };
}

type ReportById = ReadonlyMap<ReportId, Report>;

function indexOf(catalog: AuthoredCatalog, reportById: ReportById) {
  const nameBySlug = publisherNamesOf(
    catalog.observations.flatMap(({ reports }) => reportsOf(reports, reportById)),
  );
  return {
    publishers: Object.fromEntries(nameBySlug),
    sites: catalog.sites.map(({ summary, references, ...site }) => site),
    observations: catalog.observations.map((observation) => indexed(observation, reportById)),
    events: catalog.events.map(({ summary, reports, ...event }) => event),
  };
}

function indexed(observation: AuthoredObservation, reportById: ReportById) {
  const { summary, comparedWith, imagery, reports, assessments, recorded, revised, ...rest } =
    observation;
  const own = reportsOf(reports, reportById);
  return {
    ...rest,
    imaged: [...new Set(imagery.map(({ acquired }) => acquired))],
    reported: own[0]?.published,
    publishers: [...new Set(own.map(({ publisher }) => slugOf(publisher)))],
    reportCount: own.length,
    assessmentsDiffer: doAssessmentsDiffer(assessments),
  };
}

function siteDetailOf(
  { id, summary, references, location, structures }: AuthoredSite,
  observations: readonly AuthoredObservation[],
  reportById: ReportById,
) {
  const named = [
    location.report,
    ...structures.map((structure) => structure.location?.report),
    ...references,
    ...observations.flatMap(({ reports, assessments }) => [
      ...reports,
      ...assessments.map(({ report }) => report),
    ]),
  ].filter((report) => report !== null && report !== undefined);
  return {
    id,
    summary,
    references,
    location,
    observations: observations.map(
      ({ id, summary, comparedWith, imagery, reports, assessments, recorded, revised }) => ({
        ...{ id, summary, comparedWith, imagery, reports, assessments, recorded, revised },
      }),
    ),
    reports: namedReportsOf(named, reportById),
  };
}

function eventDetailsOf({ events }: AuthoredCatalog, reportById: ReportById) {
  return {
    events: events.map(({ id, summary, reports }) => ({ id, summary, reports })),
    reports: namedReportsOf(
      events.flatMap(({ reports }) => reports),
      reportById,
    ),
  };
}

function namedReportsOf(ids: readonly ReportId[], reportById: ReportById): Report[] {
  return reportsOf([...new Set(ids)].sort(), reportById);
}

function reportsOf(ids: readonly ReportId[], reportById: ReportById): Report[] {
  return ids.map((id) => {
    const report = reportById.get(id);
    if (!report) throw new Error(`Got a catalog without the report "${id}"; check it first.`);
    return report;
  });
}

function groupBySite(observations: readonly AuthoredObservation[]) {
  const groups = new Map<AuthoredSite["id"], AuthoredObservation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.site);
    if (group) group.push(observation);
    else groups.set(observation.site, [observation]);
  }
  return groups;
}

// The order of files and of records in them must not change what is made.
function sortedCatalogOf({ sites, observations, reports, events }: AuthoredCatalog) {
  return {
    sites: sites.toSorted(byId),
    observations: observations.toSorted(
      (a, b) => compareDates(a.observed, b.observed) || byId(a, b),
    ),
    reports: reports.toSorted(byId),
    events: events.toSorted((a, b) => compareDates(a.date, b.date) || byId(a, b)),
  };
}

function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  return compareWindows(windowOf(a), windowOf(b));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The day of the last change that the records tell. */
function dateOf({ observations }: AuthoredCatalog): string | undefined {
  return observations
    .flatMap(({ recorded, revised }) => [recorded, revised ?? recorded])
    .sort()
    .at(-1);
}

// What is null, false or an empty list is the default of its field; nobody has to fetch that.
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, each]) =>
      each !== null &&
      each !== undefined &&
      each !== false &&
      !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutEmpty(each)]));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
}
