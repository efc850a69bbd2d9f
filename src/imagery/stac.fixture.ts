// Items and answers in the form that Earth Search and Planetary Computer publish.

type Json = Readonly<Record<string, unknown>>;

const SQUARE = [
  [124.1, 38.9],
  [125.4, 38.9],
  [125.4, 39.9],
  [124.1, 39.9],
  [124.1, 38.9],
];
const FILES =
  "https://sentinel-cogs.s3.us-west-2.amazonaws.com/sentinel-s2-l2a-cogs/51/S/XD/2019/2";
const COG = "image/tiff; application=geotiff; profile=cloud-optimized";
const BANDS: readonly (readonly [string, string, number])[] = [
  ["red", "B04", 10],
  ["green", "B03", 10],
  ["blue", "B02", 10],
  ["nir", "B08", 10],
  ["nir08", "B8A", 20],
  ["swir16", "B11", 20],
  ["swir22", "B12", 20],
];

/** An item of Earth Search v1; `properties` are added to its own. */
export function earthSearchItem(
  id: string,
  datetime: string,
  properties: Json = {},
  change: Json = {},
): Json {
  const bands = BANDS.flatMap(([name, file, gsd]) => {
    const eo = { gsd, "eo:bands": [{ name, common_name: name }], roles: ["data", "reflectance"] };
    return [
      [name, { href: `${FILES}/${id}/${file}.tif`, type: COG, ...eo }],
      [
        `${name}-jp2`,
        { href: `s3://sentinel-s2-l2a/tiles/51/S/XD/${file}.jp2`, type: "image/jp2", ...eo },
      ],
    ];
  });
  return {
    type: "Feature",
    stac_version: "1.0.0",
    id,
    collection: "sentinel-2-l2a",
    bbox: [124.1, 38.9, 125.4, 39.9],
    geometry: { type: "Polygon", coordinates: [SQUARE] },
    properties: {
      created: "2022-11-06T12:00:00.000Z",
      updated: "2022-11-06T12:00:00.000Z",
      platform: "sentinel-2b",
      constellation: "sentinel-2",
      instruments: ["msi"],
      "eo:cloud_cover": 12.345678,
      "proj:epsg": 32651,
      "s2:processing_baseline": "02.11",
      datetime,
      ...properties,
    },
    assets: {
      ...Object.fromEntries(bands),
      thumbnail: { href: `${FILES}/${id}/preview.jpg`, type: "image/jpeg", roles: ["thumbnail"] },
      visual: {
        ...{ href: `${FILES}/${id}/TCI.tif`, type: COG, roles: ["visual"] },
        "eo:bands": ["red", "green", "blue"].map((name) => ({ name, common_name: name })),
      },
    },
    links: [{ rel: "self", href: `https://earth-search.test/items/${id}` }],
    ...change,
  };
}

/** An item of Planetary Computer; its files need a signature and are not read. */
export function planetaryComputerItem(id: string, datetime: string, cloud: number): Json {
  const files = "https://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/51/S/XD/2019/02/25";
  return {
    ...{ type: "Feature", stac_version: "1.0.0", id, collection: "sentinel-2-l2a" },
    bbox: [124.1, 38.9, 125.4, 39.9],
    geometry: { type: "Polygon", coordinates: [SQUARE] },
    properties: {
      datetime,
      ...{ platform: "Sentinel-2B", instruments: ["msi"], "eo:cloud_cover": cloud },
      ...{ "s2:mgrs_tile": "51SXD", "s2:processing_baseline": "02.12" },
    },
    assets: { visual: { href: `${files}/${id}_TCI_10m.tif`, type: COG, roles: ["data"] } },
    links: [],
  };
}

export function answerOf(features: readonly unknown[], more: Json = {}): Json {
  return {
    ...{ type: "FeatureCollection", stac_version: "1.0.0", numberReturned: features.length },
    ...{ numberMatched: features.length, features, links: [], ...more },
  };
}
