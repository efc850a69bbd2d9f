// The index file → the catalog: every record is checked on its own, what cannot be used is set
// aside with a Problem, and the rest works.

import type * as z from "zod/mini";
import type { Catalog } from "../domain/catalog";
import { withdrawalSchema } from "../domain/catalogChange";
import { type ContextEvent, contextEventSchema } from "../domain/contextEvent";
import { compareWindows, windowOf } from "../domain/dayWindow";
import type { FuzzyDate } from "../domain/fuzzyDate";
import { type Observation, observationSchema } from "../domain/observation";
import { toObservationTable } from "../domain/observationTable";
import type { Problem } from "../domain/problem";
import { daySchema, lineSchema, maybe } from "../domain/record";
import type { PublisherSlug } from "../domain/report";
import { type Site, type SiteId, siteSchema } from "../domain/site";
import { type CatalogFiles, readCatalogFiles, readInside } from "./catalogFiles";
import { fileNameOf, readFile } from "./readFile";
import { nameOf, readArray, readEntries, readRecord } from "./readRecords";
import { byIdAndFormerIds, withoutRepeats } from "./recordIds";

export interface LoadedCatalog {
  readonly catalog: Catalog;
  /** By row of the catalog's table. */
  readonly records: ReadonlyMap<number, Observation>;
  readonly files: CatalogFiles;
  readonly problems: readonly Problem[];
}

const WHAT = "The catalog";
/** Unknown structures of one observation that are named each. */
const MOST_NAMED = 20;
const UNKNOWN_VERSION = "unknown";

/** `url` is the absolute address the value came from. Throws a sentence when nothing is usable. */
export function parseCatalog(value: unknown, url: string): LoadedCatalog {
  const content = readFile(value, WHAT);
  const file = fileNameOf(url);
  const problems: Problem[] = [];
  const read = <Output extends { readonly id: string }>(
    field: string,
    schema: z.ZodMiniType<Output>,
  ) => withoutRepeats(file, readArray(file, content[field] ?? [], schema, problems), problems);

  const readOne = <Output>(field: string, one: unknown, schema: z.ZodMiniType<Output>) =>
    readRecord(file, one, field, schema, problems);

  const sites = read("sites", siteSchema).sort(byId);
  const siteById = byIdAndFormerIds<SiteId, Site>(sites);
  const observations = read("observations", observationSchema)
    .flatMap((each) => withKnownPlace(file, each, siteById, problems))
    .sort((a, b) => compareDates(a.observed, b.observed) || byId(a, b));
  const events = read("events", contextEventSchema)
    .map((each) => withKnownSite(file, each, siteById, problems))
    .sort((a, b) => compareDates(a.date, b.date) || byId(a, b));
  if (sites.length === 0) throw new Error(`${WHAT} could not be read: it has no usable site.`);

  const files =
    readInside(file, content.inside, problems) ??
    readCatalogFiles(file, content.files, url, problems);
  return {
    catalog: {
      version: readOne("version", content.version, maybe(lineSchema)) ?? UNKNOWN_VERSION,
      date: readOne("date", content.date, maybe(daySchema)),
      sites,
      table: toObservationTable(observations, sites),
      isComplete: files.observations === null,
      events,
      publisherNames: publisherNamesOf(file, content.publishers, observations, problems),
      siteById,
      eventById: byIdAndFormerIds(events),
      withdrawals: new Map(
        read("withdrawn", withdrawalSchema).map((withdrawal) => [withdrawal.id, withdrawal]),
      ),
      recent: new Map(readEntries(file, "recent", content.recent ?? {}, daySchema, problems)),
    },
    records: new Map(observations.map((observation, row) => [row, observation])),
    files,
    problems,
  };
}

// An observation without its site has no place on the map; without a structure it has less.
function withKnownPlace(
  file: string,
  observation: Observation,
  siteById: ReadonlyMap<SiteId, Site>,
  problems: Problem[],
): Observation[] {
  const site = siteById.get(observation.site);
  const note = (field: string, found: string, expected: string) =>
    problems.push({
      file,
      record: observation.id,
      field,
      message: `found ${nameOf(found)}, expected ${expected}`,
    });
  if (!site) {
    note("site", observation.site, "a site of the catalog");
    return [];
  }
  if (observation.structures.length === 0) return [{ ...observation, site: site.id }];
  const known = new Set(site.structures.map(({ id }) => id));
  const structures = observation.structures.filter((id) => known.has(id));
  const unknown = observation.structures.filter((id) => !known.has(id));
  for (const id of unknown.slice(0, MOST_NAMED))
    note("structures", id, `a structure of ${site.id}`);
  if (unknown.length > MOST_NAMED) {
    note("structures", `${unknown.length - MOST_NAMED} more`, `structures of ${site.id}`);
  }
  return [{ ...observation, site: site.id, structures }];
}

function withKnownSite(
  file: string,
  event: ContextEvent,
  siteById: ReadonlyMap<SiteId, Site>,
  problems: Problem[],
): ContextEvent {
  if (event.site === null) return event;
  const site = siteById.get(event.site);
  if (!site) {
    problems.push({
      file,
      record: event.id,
      field: "site",
      message: `found ${nameOf(event.site)}, expected a site of the catalog`,
    });
  }
  return { ...event, site: site?.id ?? null };
}

// A publisher without a name is called by its slug.
function publisherNamesOf(
  file: string,
  value: unknown,
  observations: readonly Observation[],
  problems: Problem[],
): ReadonlyMap<PublisherSlug, string> {
  const names = new Map<PublisherSlug, string>(
    readEntries(file, "publishers", value, lineSchema, problems).map(([slug, name]) => [
      slug as PublisherSlug,
      name,
    ]),
  );
  for (const slug of new Set(observations.flatMap(({ publishers }) => publishers))) {
    if (!names.has(slug)) names.set(slug, slug);
  }
  return names;
}

function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  return compareWindows(windowOf(a), windowOf(b));
}

// By code unit: the same order in every locale.
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
