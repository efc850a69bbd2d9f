// The files that the page loads, made of the authored catalog: a small index at once, details when
// somebody opens them. The same catalog gives the same bytes and the same names.

import { createHash } from "node:crypto";
import type { Withdrawal } from "../../src/domain/catalogChange";
import { compareWindows, windowOf } from "../../src/domain/dayWindow";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import { doAssessmentsDiffer, type Observation } from "../../src/domain/observation";
import { type Report, type ReportId, slugOf } from "../../src/domain/report";
import type { AuthoredCatalog, AuthoredObservation, AuthoredSite } from "./authoredSchemas";
import { publisherNamesOf } from "./publisherNames";
import { searchEntriesOf } from "./searchEntries";
import { withoutEmpty } from "./withoutEmpty";

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

/** `recent`: the day of each observation that was added or revised lately. */
export function compileCatalog(
  catalog: AuthoredCatalog,
  recent: Readonly<Record<string, string>> = {},
): CompiledCatalog {
  const files = new Map<string, string>();
  // Names are relative to the index.
  const write = (name: string, content: object): string => {
    const text = textOfFile(content);
    const hashedName = `${name}.${hashOf(text)}.json`;
    files.set(`${FOLDER}${hashedName}`, text);
    return hashedName;
  };

  const { version, date, siteDetails, eventDetails, text, ...index } = contentsOf(catalog);
  const sites = Object.fromEntries(
    siteDetails.map((detail) => [detail.id, write(`sites/${detail.id}`, detail)]),
  );
  const events = write("events", eventDetails);
  const words = write("text", text);
  const named = { sites, events, text: words };
  const news = Object.keys(recent).length > 0 ? { recent } : {};
  const indexName = write("index", { version, date, files: named, ...index, ...news });
  return { indexName: `${FOLDER}${indexName}`, files };
}

/** The text of a file that holds this. */
export function textOfFile(content: object): string {
  return JSON.stringify(withoutEmpty({ format: FORMAT, ...content }));
}

/** What the files say, however they are named and divided; everything in its order. */
export function contentsOf(catalog: AuthoredCatalog) {
  const whole = sortedCatalogOf(catalog);
  const sorted = {
    ...whole,
    observations: whole.observations.filter(({ withdrawn }) => withdrawn === null),
    events: whole.events.filter(({ withdrawn }) => withdrawn === null),
  };
  const reportById = new Map(sorted.reports.map((report) => [report.id, report]));
  const observationsOf = groupBySite(sorted.observations);
  return {
    version: hashOf(JSON.stringify(withoutEmpty(whole))),
    date: dateOf(whole),
    withdrawn: withdrawalsOf(whole),
    siteDetails: sorted.sites.map((site) =>
      siteDetailOf(site, observationsOf.get(site.id) ?? [], reportById),
    ),
    eventDetails: eventDetailsOf(sorted, reportById),
    text: { observations: Object.fromEntries(searchEntriesOf(sorted)) },
    ...indexOf(sorted, reportById),
  };
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
    events: catalog.events.map(({ summary, reports, withdrawn, ...event }) => event),
  };
}

function indexed(observation: AuthoredObservation, reportById: ReportById): Observation {
  const { summary, comparedWith, imagery, reports, assessments, ...dated } = observation;
  const { recorded, revised, withdrawn, ...rest } = dated;
  const own = reportsOf(reports, reportById);
  const [primary] = own;
  if (!primary) throw new Error(`Got ${observation.id} without a report; check it first.`);
  return {
    ...rest,
    imaged: [...new Set(imagery.map(({ acquired }) => acquired))],
    reported: primary.published,
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

/** The reports of these ids, in their order. */
export function reportsOf(ids: readonly ReportId[], reportById: ReportById): Report[] {
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

// Links with a former id want the reason too.
function withdrawalsOf({ observations, events }: AuthoredCatalog): Withdrawal[] {
  const named = [
    ...observations.map(({ headline, ...rest }) => ({ ...rest, title: headline })),
    ...events.map(({ name, ...rest }) => ({ ...rest, title: name })),
  ];
  return named.flatMap(({ id, formerIds, title, withdrawn }) =>
    withdrawn === null ? [] : [id, ...formerIds].map((each) => ({ id: each, title, ...withdrawn })),
  );
}

/** The day of the last change that the records tell. */
function dateOf({ observations, events }: AuthoredCatalog): string | undefined {
  return [...observations, ...events]
    .flatMap(({ withdrawn }) => withdrawn?.date ?? [])
    .concat(observations.flatMap(({ recorded, revised }) => [recorded, revised ?? recorded]))
    .sort()
    .at(-1);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
}
