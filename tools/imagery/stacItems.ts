// The made-up scenes as STAC: items after the form of Sentinel-2 catalogues, their collection and a
// static catalogue of files. Pure.

import proj4 from "proj4";
import type { StacCatalog, StacCollection, StacItem } from "stac-ts";
import { EPSG, FRAME, UTM } from "./ground";
import { BANDS, type Band } from "./rasters";
import { dayOfScene, TEST_SCENES, type TestScene } from "./testScenes";

export const COLLECTION = "sentinel-2-l2a";

const EXTENSIONS = [
  "https://stac-extensions.github.io/eo/v1.1.0/schema.json",
  "https://stac-extensions.github.io/projection/v1.1.0/schema.json",
];
const COG = "image/tiff; application=geotiff; profile=cloud-optimized";
const COMMON_NAMES: Readonly<Record<Band, string>> = {
  red: "red",
  green: "green",
  blue: "blue",
  nir: "nir",
  swir22: "swir22",
};

type Corner = [number, number];

/** Corners of the scene in degrees, counter-clockwise from the south-west, closed. */
function ringOf({ isHalf }: TestScene): Corner[] {
  const { east, north, size } = FRAME;
  const right = east + (isHalf ? size / 2 : size);
  const south = north - size;
  const corners: Corner[] = [
    [east, south],
    [right, south],
    [right, north],
    [east, north],
    [east, south],
  ];
  return corners.map((corner) => {
    const [lon = 0, lat = 0] = proj4(UTM, "WGS84", corner);
    return [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
  });
}

/** [west, south, east, north] in degrees. */
export function boxOf(scene: TestScene): [number, number, number, number] {
  const ring = ringOf(scene);
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** How many pixels of this size an asset has, and where they lie in the zone. */
function gridOf({ isHalf }: TestScene, pixel: number) {
  const { east, north, size } = FRAME;
  const [rows, columns] = [size / pixel, (isHalf ? size / 2 : size) / pixel];
  return { "proj:shape": [rows, columns], "proj:transform": [pixel, 0, east, 0, -pixel, north] };
}

/** `files`: address of the folder of the rasters. */
export function itemOf(scene: TestScene, files: string, api: string): StacItem {
  const folder = `${files}/${dayOfScene(scene)}`;
  const bands = scene.hasBands ? (Object.keys(BANDS) as Band[]) : [];
  const asset = (band: Band) => ({
    href: `${folder}/${band}.tif`,
    type: COG,
    roles: ["data", "reflectance"],
    gsd: BANDS[band],
    ...gridOf(scene, BANDS[band]),
    "eo:bands": [{ name: band, common_name: COMMON_NAMES[band] }],
  });
  return {
    type: "Feature",
    stac_version: "1.0.0",
    stac_extensions: EXTENSIONS,
    id: scene.id,
    collection: COLLECTION,
    geometry: { type: "Polygon", coordinates: [ringOf(scene)] },
    bbox: boxOf(scene),
    properties: {
      datetime: scene.acquired,
      platform: scene.platform,
      constellation: "sentinel-2",
      instruments: ["msi"],
      gsd: 10,
      created: "2026-11-22T00:00:00Z",
      updated: "2026-11-22T00:00:00Z",
      "eo:cloud_cover": scene.cloudPercent,
      "proj:epsg": EPSG,
    },
    assets: {
      visual: {
        href: `${folder}/visual.tif`,
        type: COG,
        roles: ["visual"],
        gsd: 10,
        ...gridOf(scene, 10),
        "eo:bands": [
          { name: "red", common_name: "red" },
          { name: "green", common_name: "green" },
          { name: "blue", common_name: "blue" },
        ],
      },
      ...Object.fromEntries(bands.map((band) => [band, asset(band)])),
    },
    links: [
      { rel: "self", href: `${api}/collections/${COLLECTION}/items/${scene.id}` },
      { rel: "collection", href: `${api}/collections/${COLLECTION}` },
    ],
  };
}

export function collectionOf(api: string): StacCollection {
  const boxes = TEST_SCENES.map(boxOf);
  const edge = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...boxes.map((box) => box[at]));
  const moments = TEST_SCENES.map(({ acquired }) => acquired).sort();
  return {
    type: "Collection",
    stac_version: "1.0.0",
    id: COLLECTION,
    title: "Made-up scenes",
    description: "A made-up coast for tests; no picture of any real place.",
    license: "CC0-1.0",
    extent: {
      spatial: {
        bbox: [[edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]],
      },
      temporal: { interval: [[moments[0] ?? null, moments.at(-1) ?? null]] },
    },
    links: [{ rel: "self", href: `${api}/collections/${COLLECTION}` }],
  };
}

/** The root of the same scenes as plain files. */
export function catalogOf(address: string): StacCatalog {
  return {
    type: "Catalog",
    stac_version: "1.0.0",
    id: "made-up-scenes",
    description: "A made-up coast for tests; no picture of any real place.",
    links: [
      { rel: "root", href: `${address}/catalog.json` },
      { rel: "self", href: `${address}/catalog.json` },
      { rel: "child", href: `${address}/collection.json` },
    ],
  };
}
