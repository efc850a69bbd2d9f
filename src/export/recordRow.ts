// One observation as flat values: what tables, features and placemarks say of it alike.

import { directionOf } from "../domain/activity";
import { encodeDay } from "../domain/day";
import { type DayWindow, hullOf, windowOf } from "../domain/dayWindow";
import { degreeDigitsOf, type Location } from "../domain/geo";
import type { Report } from "../domain/report";
import { hangulNameOf, type Site, structureNameOf } from "../domain/site";
import type { ExportedObservation, ExportSet, ExportWords } from "./exportSet";
import { observationAddressOf } from "./recordAddress";

type Value = string | number | boolean | null | readonly string[];

/** First and last day as ISO dates; null where that end is open or there is no date. */
export function daysOf(window: DayWindow | null): readonly [string | null, string | null] {
  if (window === null) return [null, null];
  const textOf = (day: number) =>
    Number.isFinite(day) ? encodeDay(day as DayWindow["first"]) : null;
  return [textOf(window.first), textOf(window.last)];
}

/** The structure's own place where there is exactly one, else the site's. */
export function locationOf({ record }: ExportedObservation, site: Site): Location {
  const [only] = record.structures;
  const structure =
    record.structures.length === 1 ? site.structures.find(({ id }) => id === only) : undefined;
  return structure?.location ?? site.location;
}

/** Longitude and latitude with the digits that their precision allows. */
export function lonLatOf({ lon, lat, precisionM }: Location): [number, number] {
  const digits = degreeDigitsOf(precisionM);
  return [Number(lon.toFixed(digits)), Number(lat.toFixed(digits))];
}

/** The reports of an observation that are in the set, the primary one first. */
export function reportsOf({ detail }: ExportedObservation, { reports }: ExportSet): Report[] {
  return (detail?.reports ?? []).flatMap((id) => reports.get(id) ?? []);
}

/** By site id; a lookup that is made once for a set. */
export function sitesById({ sites }: ExportSet): ReadonlyMap<string, Site> {
  return new Map(sites.map(({ record }) => [record.id, record]));
}

/** The observations of each site by its id, in their order. */
export function observationsBySite({
  observations,
}: ExportSet): ReadonlyMap<string, readonly ExportedObservation[]> {
  const groups = new Map<string, ExportedObservation[]>();
  for (const each of observations) {
    const group = groups.get(each.record.site);
    if (group) group.push(each);
    else groups.set(each.record.site, [each]);
  }
  return groups;
}

/** Every column by its name, in the order in which tables show them. */
export function recordRowOf(
  exported: ExportedObservation,
  site: Site,
  set: ExportSet,
  words: ExportWords,
): Readonly<Record<string, Value>> {
  const { record, detail } = exported;
  const location = locationOf(exported, site);
  const [lon, lat] = lonLatOf(location);
  const sources = reportsOf(exported, set);
  const [observedFrom, observedTo] = daysOf(windowOf(record.observed));
  const [imagedFrom, imagedTo] = daysOf(hullOf(record.imaged.map(windowOf)));
  const [reportedFrom, reportedTo] = daysOf(windowOf(record.reported));
  return {
    id: record.id,
    site: record.site,
    site_name: site.name,
    site_name_hangul: hangulNameOf(site),
    structures: record.structures.map((id) => structureNameOf(site, id)),
    headline: record.headline,
    activity: record.activity,
    direction: directionOf(record.activity),
    confidence: record.confidence,
    observed: record.observed,
    observed_words: words.dateOf(record.observed),
    observed_from: observedFrom,
    observed_to: observedTo,
    imaged: record.imaged,
    imaged_from: imagedFrom,
    imaged_to: imagedTo,
    reported: record.reported,
    reported_from: reportedFrom,
    reported_to: reportedTo,
    recorded: detail?.recorded ?? null,
    revised: detail?.revised ?? null,
    compared_with: detail?.comparedWith ?? null,
    assessments: detail?.assessments.length ?? null,
    assessments_differ: record.assessmentsDiffer,
    latitude: lat,
    longitude: lon,
    precision_m: location.precisionM,
    publishers: sources.map(({ publisher }) => publisher),
    source_titles: sources.map(({ title }) => title),
    source_urls: sources.map(({ url }) => url),
    summary: detail?.summary ?? null,
    address: observationAddressOf(set.home, record.id),
  };
}
