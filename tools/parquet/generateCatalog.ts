// A made-up catalog of any size as files, written site by site. The same size and seed give the
// same bytes.

import { slugOf } from "../../src/domain/report";
import type { Site } from "../../src/domain/site";
import { type GeneratedEvent, generatedEventsOf } from "./generatedEvents";
import { generatedObservationsOf } from "./generatedObservations";
import { type CatalogSize, generatedSitesOf, observationCountsOf } from "./generatedSites";
import { writeJson } from "./jsonFile";
import type { Likeness } from "./likeness";
import { DETAILS_FILE, OBSERVATIONS_FILE, ObservationFiles } from "./observationFiles";
import { randomOf } from "./random";

const EVENTS = 200;
const EVENTS_FILE = "events.json";
/** Streams of chance; the sites' own follow. */
const STREAM = { sites: 0, counts: 1, events: 2, firstSite: 3 };

export function generateCatalog(size: CatalogSize, likeness: Likeness, folder: string): void {
  const { seed } = size;
  const sites = generatedSitesOf(size.sites, likeness, randomOf(seed, STREAM.sites));
  const counts = observationCountsOf(size, likeness, randomOf(seed, STREAM.counts));
  const events = generatedEventsOf(EVENTS, sites, likeness, randomOf(seed, STREAM.events));

  let date = "";
  const positions = sites.flatMap(({ location }, place) => (counts[place] ? [location] : []));
  const files = new ObservationFiles(folder, positions);
  for (const [place, site] of sites.entries()) {
    const random = randomOf(seed, STREAM.firstSite + place);
    for (const row of generatedObservationsOf(site, counts[place] ?? 0, likeness, random)) {
      files.add(row);
      const recorded = row.detail.recorded ?? "";
      if (recorded > date) date = recorded;
    }
  }
  files.finish();
  writeJson(folder, EVENTS_FILE, eventDetailsOf(events));
  writeJson(folder, "index.json", indexOf(size, date, sites, events, likeness));
}

function indexOf(
  { observations, sites: siteCount, seed }: CatalogSize,
  date: string,
  sites: readonly Site[],
  events: readonly GeneratedEvent[],
  { publishers }: Likeness,
) {
  return {
    version: `test-${observations}-${siteCount}-${seed}`,
    date,
    files: { observations: OBSERVATIONS_FILE, details: DETAILS_FILE, events: EVENTS_FILE },
    publishers: Object.fromEntries(publishers.map((name) => [slugOf(name), name])),
    sites,
    events: events.map(({ event }) => event),
  };
}

function eventDetailsOf(events: readonly GeneratedEvent[]) {
  return {
    events: events.map(({ event, summary, reports }) => ({
      ...{ id: event.id, summary, reports: reports.map(({ id }) => id) },
    })),
    reports: events.flatMap(({ reports }) => reports),
  };
}
