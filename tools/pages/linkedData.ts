// Records in the words of schema.org: a place, an event, a work that rests on other works. Only what
// a record says; nothing is rounded up to fit.

import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import { isWebAddress } from "../../src/domain/record";
import type { Report } from "../../src/domain/report";
import type { ExportedEvent, ExportedObservation, ExportedSite } from "../../src/export/exportSet";
import {
  eventAddressOf,
  observationAddressOf,
  siteAddressOf,
} from "../../src/export/recordAddress";
import { lonLatOf, reportsOf } from "../../src/export/recordRow";
import { CATALOG_LICENCE } from "../dataFiles/catalogLicence";
import type { Publication } from "../publish/publication";

const CONTEXT = "https://schema.org";

export function catalogDataOf({ set, release, deployment }: Publication): object {
  const { home } = set;
  const file = (name: string, encodingFormat: string) => ({
    ...{ "@type": "DataDownload", encodingFormat, contentUrl: `${home}data/${name}` },
  });
  return {
    ...{ "@context": CONTEXT, "@type": "Dataset", name: "Nadir catalog", url: home },
    description:
      "What satellite imagery showed at monitored sites, with dates, sources and assessments.",
    license: CATALOG_LICENCE.url,
    version: release.version,
    dateModified: release.date,
    // Search engines refuse addresses that are not absolute.
    ...(deployment.address !== null && {
      distribution: [
        file("observations.csv", "text/csv"),
        file("observations.geojson", "application/geo+json"),
        file("catalog.json", "application/json"),
      ],
    }),
  };
}

export function siteDataOf({ record, detail }: ExportedSite, { set }: Publication): object {
  const location = detail?.location ?? record.location;
  const [longitude, latitude] = lonLatOf(location);
  return {
    ...{ "@context": CONTEXT, "@type": "Place", name: record.name },
    ...(record.aliases.length > 0 && { alternateName: record.aliases }),
    url: siteAddressOf(set.home, record.id),
    ...(detail && detail.summary !== "" && { description: detail.summary }),
    geo: { "@type": "GeoCoordinates", latitude, longitude },
    address: {
      ...{ "@type": "PostalAddress", addressCountry: record.country },
      addressRegion: record.region,
    },
  };
}

export function observationDataOf(
  exported: ExportedObservation,
  site: ExportedSite,
  { set, release }: Publication,
): object {
  const { record, detail } = exported;
  const { isAbout } = writtenDatesOf(record.observed);
  return {
    ...{ "@context": CONTEXT, "@type": "CreativeWork", headline: record.headline },
    url: observationAddressOf(set.home, record.id),
    ...(detail && { abstract: detail.summary }),
    ...(!isAbout && { temporalCoverage: record.observed }),
    ...(detail?.recorded && { dateCreated: detail.recorded }),
    ...(detail?.revised && { dateModified: detail.revised }),
    contentLocation: {
      ...{ "@type": "Place", name: site.record.name },
      url: siteAddressOf(set.home, site.record.id),
    },
    isBasedOn: reportsOf(exported, set).map(sourceDataOf),
    isPartOf: {
      "@type": "Dataset",
      name: "Nadir catalog",
      version: release.version,
      url: set.home,
    },
    license: CATALOG_LICENCE.url,
  };
}

export function eventDataOf({ record, detail }: ExportedEvent, { set }: Publication): object {
  const { start, end } = writtenDatesOf(record.date);
  const { place } = record;
  const sources = (detail?.reports ?? []).flatMap((id) => set.reports.get(id) ?? []);
  return {
    ...{ "@context": CONTEXT, "@type": "Event", name: record.name },
    url: eventAddressOf(set.home, record.id),
    ...(detail && { description: detail.summary }),
    ...(start !== null && { startDate: start }),
    ...(end !== null && { endDate: end }),
    ...(place && {
      location: {
        ...{ "@type": "Place", name: place.name },
        ...(place.lat !== null &&
          place.lon !== null && {
            geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon },
          }),
      },
    }),
    ...(sources.length > 0 && { subjectOf: sources.map(sourceDataOf) }),
  };
}

function sourceDataOf({ title, titleSupplied, url, publisher, authors, published }: Report) {
  const { start, end } = writtenDatesOf(published);
  return {
    "@type": "CreativeWork",
    ...(isWebAddress(url) && { url }),
    // A title of ours is not its name.
    ...(titleSupplied ? { description: title } : { name: title }),
    publisher: { "@type": "Organization", name: publisher },
    ...(authors.length > 0 && { author: authors.map((name) => ({ "@type": "Person", name })) }),
    ...(start !== null && end === null && { datePublished: start }),
  };
}

/**
 * The ends of a date as the source has them, "2018-08" and not the month's days; null for an open end,
 * for a single date's other end, and for "about", which schema.org cannot say.
 */
function writtenDatesOf(date: FuzzyDate) {
  const [first = "", last] = date.split("/");
  const sure = (end = "..") => (end === ".." || end.endsWith("~") ? null : end);
  return { start: sure(first), end: sure(last), isAbout: date.includes("~") };
}
