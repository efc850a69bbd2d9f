// Records as GeoJSON features with flat properties, as QGIS and GDAL make columns of them.
//
// An observation stands at its site and is a STAC item as well; only one whose window has an open
// end is not, since STAC knows no such thing, and then it does not say that it is.

import { directionOf } from "../../src/domain/activity";
import { type DayWindow, windowOf } from "../../src/domain/dayWindow";
import { observationWindowOf } from "../../src/domain/observation";
import { isWebAddress } from "../../src/domain/record";
import type { Report, ReportId } from "../../src/domain/report";
import type {
  ExportedEvent,
  ExportedObservation,
  ExportedSite,
  ExportSet,
  ExportWords,
} from "../../src/export/exportSet";
import {
  eventAddressOf,
  observationAddressOf,
  siteAddressOf,
} from "../../src/export/recordAddress";
import { daysOf, isClosed, momentsOf } from "./featureTimes";
import { collectionFileOf, linkTo, type OgcLink } from "./ogcPlaces";

export const STAC_VERSION = "1.0.0";

export interface Feature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: {
    readonly type: "Point";
    readonly coordinates: readonly [lon: number, lat: number];
  } | null;
  readonly bbox?: readonly [west: number, south: number, east: number, north: number];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly OgcLink[];
  readonly [member: string]: unknown;
}

type Place = { readonly lat: number | null; readonly lon: number | null } | null;

export function observationFeatureOf(
  { record, detail }: ExportedObservation,
  site: ExportedSite,
  { home, reports }: Pick<ExportSet, "home" | "reports">,
  words: ExportWords,
): Feature {
  const { location } = site.record;
  const sources = reportsOf(detail?.reports ?? [], reports);
  const window = windowOf(record.observed);
  const [observedFirst, observedLast] = daysOf(window);
  const [imagedFirst, imagedLast] = daysOf(observationWindowOf(record, "imaged"));
  const [reportedFirst, reportedLast] = daysOf(windowOf(record.reported));
  return {
    type: "Feature",
    ...(isClosed(window) ? { stac_version: STAC_VERSION, stac_extensions: [] } : {}),
    id: record.id,
    ...geometryOf(location),
    collection: "observations",
    properties: {
      ...momentsOf(window),
      title: record.headline,
      description: detail?.summary ?? null,
      site: record.site,
      site_name: site.record.name,
      activity: record.activity,
      direction: directionOf(record.activity),
      confidence: record.confidence,
      observed: record.observed,
      observed_words: words.dateOf(record.observed),
      observed_first: observedFirst,
      observed_last: observedLast,
      imaged: record.imaged.join("; ") || null,
      imaged_first: imagedFirst,
      imaged_last: imagedLast,
      reported: record.reported,
      reported_first: reportedFirst,
      reported_last: reportedLast,
      recorded: detail?.recorded ?? null,
      revised: detail?.revised ?? null,
      assessments_differ: record.assessmentsDiffer,
      publishers: [...new Set(sources.map(({ publisher }) => publisher))],
      sources: sources.map(({ url }) => url),
      precision_m: location.precisionM,
      position_basis: location.basis,
      url: observationAddressOf(home, record.id),
    },
    links: [
      linkTo(home, "collection", collectionFileOf("observations"), "Observations"),
      pageLinkOf(observationAddressOf(home, record.id), record.headline),
      ...sources.flatMap(({ url, title }) =>
        isWebAddress(url) ? [{ rel: "via", href: url, title }] : [],
      ),
    ],
    assets: {},
  };
}

export function siteFeatureOf(
  { record, detail }: ExportedSite,
  observationCount: number,
  { home }: Pick<ExportSet, "home">,
): Feature {
  const { location } = record;
  return {
    type: "Feature",
    id: record.id,
    ...geometryOf(location),
    properties: {
      name: record.name,
      label: record.label,
      aliases: record.aliases,
      kind: record.kind,
      country: record.country,
      region: record.region,
      summary: detail?.summary ?? null,
      structures: record.structures.map(({ name }) => name),
      observations: observationCount,
      precision_m: location.precisionM,
      position_basis: location.basis,
      url: siteAddressOf(home, record.id),
    },
    links: [pageLinkOf(siteAddressOf(home, record.id), record.name)],
  };
}

/** Its geometry is null where the place has no position, as in the sky or at sea. */
export function eventFeatureOf(
  { record, detail }: ExportedEvent,
  { home, reports }: Pick<ExportSet, "home" | "reports">,
  words: ExportWords,
): Feature {
  const window: DayWindow = windowOf(record.date);
  const [first, last] = daysOf(window);
  const sources = reportsOf(detail?.reports ?? [], reports);
  return {
    type: "Feature",
    id: record.id,
    ...geometryOf(record.place),
    properties: {
      ...momentsOf(window),
      name: record.name,
      kind: record.kind,
      date: record.date,
      date_words: words.dateOf(record.date),
      date_first: first,
      date_last: last,
      place: record.place?.name ?? null,
      participants: record.participants,
      site: record.site,
      summary: detail?.summary ?? null,
      publishers: [...new Set(sources.map(({ publisher }) => publisher))],
      sources: sources.map(({ url }) => url),
      url: eventAddressOf(home, record.id),
    },
    links: [pageLinkOf(eventAddressOf(home, record.id), record.name)],
  };
}

function geometryOf(place: Place): Pick<Feature, "geometry" | "bbox"> {
  const { lat = null, lon = null } = place ?? {};
  if (lat === null || lon === null) return { geometry: null };
  return { geometry: { type: "Point", coordinates: [lon, lat] }, bbox: [lon, lat, lon, lat] };
}

function pageLinkOf(href: string, title: string): OgcLink {
  return { rel: "alternate", href, type: "text/html", title };
}

function reportsOf(ids: readonly ReportId[], reports: ReadonlyMap<ReportId, Report>) {
  return ids.flatMap((id) => reports.get(id) ?? []);
}
