// Small records for the tests of this room, read by the real schemas.

import { type ContextEvent, contextEventSchema } from "../domain/contextEvent";
import { compareWindows, windowOf } from "../domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../domain/fuzzyDate";
import { type Observation, observationSchema } from "../domain/observation";
import { type ObservationTable, toObservationTable } from "../domain/observationTable";
import { type Report, reportSchema } from "../domain/report";
import { type Site, siteSchema } from "../domain/site";
import type { Match } from "../query/findings";

export function dateOf(text: string): FuzzyDate {
  const date = parseFuzzyDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return date;
}

export const SOHAE: Site = siteSchema.parse({
  id: "sohae",
  name: "Sohae Satellite Launching Station",
  label: "Sohae",
  kind: "launch-site",
  country: "KP",
  region: "North Pyongan Province",
  location: { lat: 39.66, lon: 124.705, precisionM: 1000, basis: "published" },
});

export function observationAt(id: string, observed: string, rest: object = {}): Observation {
  return observationSchema.parse({
    id,
    site: "sohae",
    observed,
    reported: observed,
    activity: "rebuilding",
    confidence: "confirmed",
    headline: id,
    reportCount: 1,
    ...rest,
  });
}

export function matchAt(id: string, observed: string, certain = true, row = 0): Match {
  const observation = observationAt(id, observed);
  const { activity } = observation;
  const window = windowOf(observation.observed);
  return { row, id: observation.id, site: SOHAE, activity, window, observation, certain };
}

/** In the order that parseCatalog gives them. */
export function tableOf(
  observations: readonly Observation[],
  sites: readonly Site[] = [SOHAE],
): ObservationTable {
  const inTimeOrder = [...observations].sort(
    (a, b) => compareWindows(windowOf(a.observed), windowOf(b.observed)) || (a.id < b.id ? -1 : 1),
  );
  return toObservationTable(inTimeOrder, sites);
}

export function eventAt(id: string, date: string, rest: object = {}): ContextEvent {
  return contextEventSchema.parse({ id, name: id, kind: "summit", date, ...rest });
}

export function reportAt(id: string, published: string, rest: object = {}): Report {
  return reportSchema.parse({
    id,
    title: id,
    publisher: "38 North",
    published,
    url: `https://example.org/${id}`,
    lang: "en",
    kind: "news",
    ...rest,
  });
}
