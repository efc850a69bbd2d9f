// The catalog as a tree of files in the shape of OGC API – Features, and at once a static STAC
// catalog with the observations as its one collection. Only the GeoJSON class of the standard is
// claimed: the core asks for a server that reads `limit`, `bbox` and `datetime`.

import type { Publication } from "../publish/publication";
import { CATALOG_LICENCE } from "./catalogLicence";
import type { DataFile } from "./dataFile";
import {
  eventFeatureOf,
  type Feature,
  observationFeatureOf,
  STAC_VERSION,
  siteFeatureOf,
} from "./features";
import {
  COLLECTION_IDS,
  COLLECTIONS,
  CONFORMANCE,
  type CollectionId,
  collectionFileOf,
  itemsFileOf,
  LANDING,
  linkTo,
  type OgcLink,
} from "./ogcPlaces";

const GEOJSON = "application/geo+json";
const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
const CONFORMS_TO = ["http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson"];

const COLLECTION_WORDS: Readonly<Record<CollectionId, readonly [title: string, words: string]>> = {
  observations: ["Observations", "What satellite imagery showed at the monitored sites."],
  sites: ["Sites", "The monitored sites, each with the precision of its position."],
  events: ["Events", "Summits, launches, tests, talks and other dated context."],
};

type TreePublication = Pick<Publication, "set" | "words">;

export function* ogcFilesOf(publication: TreePublication): Generator<DataFile> {
  const { home, made } = publication.set;
  const collections: object[] = [];
  for (const id of COLLECTION_IDS) {
    const features = featuresOf(id, publication);
    const [title] = COLLECTION_WORDS[id];
    const collection = collectionOf(id, features, home);
    collections.push(collection);
    yield jsonFile(collectionFileOf(id), `What the collection of ${id} is`, collection);
    yield {
      ...jsonFile(itemsFileOf(id), `${title} as GeoJSON features`, {
        type: "FeatureCollection",
        numberMatched: features.length,
        numberReturned: features.length,
        timeStamp: made,
        links: [
          linkTo(home, "self", itemsFileOf(id), title, GEOJSON),
          linkTo(home, "collection", collectionFileOf(id), title),
        ],
        features,
      }),
      mediaType: GEOJSON,
    };
  }
  const own = linkTo(home, "self", COLLECTIONS, "Collections");
  yield jsonFile(COLLECTIONS, "The list of collections", { links: [own], collections });
  yield jsonFile(CONFORMANCE, "What the tree conforms to", { conformsTo: CONFORMS_TO });
  yield jsonFile(LANDING, "Where a client begins", landingOf(home));
}

function featuresOf(id: CollectionId, { set, words }: TreePublication): readonly Feature[] {
  switch (id) {
    case "observations": {
      const siteById = new Map(set.sites.map((site) => [site.record.id, site]));
      return set.observations.map((each) => {
        const site = siteById.get(each.record.site);
        if (site) return observationFeatureOf(each, site, set, words);
        throw new Error(`Got ${each.record.id} at ${each.record.site}; expected that site too.`);
      });
    }
    case "sites":
      return siteFeaturesOf(set);
    case "events":
      return set.events.map((event) => eventFeatureOf(event, set, words));
  }
}

export function siteFeaturesOf(set: Publication["set"]): readonly Feature[] {
  const counts = new Map<string, number>();
  for (const { record } of set.observations) {
    counts.set(record.site, (counts.get(record.site) ?? 0) + 1);
  }
  return set.sites.map((site) => siteFeatureOf(site, counts.get(site.record.id) ?? 0, set));
}

function landingOf(home: string) {
  return {
    type: "Catalog",
    stac_version: STAC_VERSION,
    id: "nadir",
    title: "Nadir",
    description:
      "Monitored sites, what satellite imagery showed there, and the events around it. Files of a " +
      "static host: parameters such as limit and bbox are not read, each answer is whole.",
    attribution: CATALOG_LICENCE.credit,
    conformsTo: CONFORMS_TO,
    links: [
      linkTo(home, "self", LANDING, "This page"),
      linkTo(home, "root", LANDING, "This page"),
      linkTo(home, "conformance", CONFORMANCE, "What the tree conforms to"),
      linkTo(home, "data", COLLECTIONS, "The collections"),
      linkTo(home, "child", collectionFileOf("observations"), "Observations"),
      licenceLink,
    ],
  };
}

const licenceLink: OgcLink = {
  rel: "license",
  href: CATALOG_LICENCE.url,
  type: "text/html",
  title: CATALOG_LICENCE.name,
};

function collectionOf(id: CollectionId, features: readonly Feature[], home: string) {
  const [title, description] = COLLECTION_WORDS[id];
  const isStac = id === "observations";
  return {
    ...(isStac ? { type: "Collection", stac_version: STAC_VERSION } : {}),
    id,
    title,
    description,
    license: CATALOG_LICENCE.id,
    attribution: CATALOG_LICENCE.credit,
    itemType: "feature",
    crs: [CRS84],
    storageCrs: CRS84,
    extent: {
      spatial: { bbox: [boundsOf(features)], crs: CRS84 },
      temporal: { interval: [intervalOf(features)] },
    },
    links: [
      linkTo(home, "self", collectionFileOf(id), title),
      linkTo(home, "items", itemsFileOf(id), title, GEOJSON),
      linkTo(home, "root", LANDING, "Nadir"),
      linkTo(home, "parent", LANDING, "Nadir"),
      licenceLink,
    ],
  };
}

/** West, south, east, north; the whole earth where nothing has a place. */
function boundsOf(features: readonly Feature[]): readonly number[] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of features) {
    if (geometry === null) continue;
    const [lon, lat] = geometry.coordinates;
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return west > east ? [-180, -90, 180, 90] : [west, south, east, north];
}

/** null for an end that is open, or where nothing has a date. */
function intervalOf(features: readonly Feature[]): readonly [string | null, string | null] {
  const starts = endsOf(features, "start_datetime");
  const ends = endsOf(features, "end_datetime");
  return [starts?.at(0) ?? null, ends?.at(-1) ?? null];
}

/** In order; null when one of them is open. */
function endsOf(features: readonly Feature[], name: string): readonly string[] | null {
  const ends = features.map(({ properties }) => properties[name]);
  const known = ends.filter((end) => typeof end === "string");
  return known.length === ends.length ? known.sort() : null;
}

function jsonFile(name: string, description: string, content: object): DataFile {
  return { name, mediaType: "application/json", description, body: `${JSON.stringify(content)}\n` };
}
