// Sentinel-2 from Microsoft's Planetary Computer: the same scenes as Earth Search, drawn as tiles by
// its own servers, so that pages need not read the files. Columns come before rows in its paths.

import * as z from "zod/mini";
import { dayOf } from "../domain/day";
import type { ProviderId, ScenePixels } from "../domain/scene";
import { entryFields, mirrorFields, originsOf, providerKind, resolved } from "./providerKind";
import type { StacPixels } from "./stacAssets";
import { stacProvider } from "./stacProvider";

const ADDRESS = "https://planetarycomputer.microsoft.com";
const NAME = "Sentinel-2 (Planetary Computer)";
const COLLECTION = "sentinel-2-l2a";
const ITEM_ID = /^\w[\w.-]{0,199}$/;
/** How its own viewer stretches single bands. */
const STRETCH = "Gamma RGB 3.7 Saturation 1.5 Sigmoidal RGB 15 0.35";

export const planetaryComputer = providerKind(
  "planetary-computer",
  z.strictObject({ ...entryFields("planetary-computer"), ...mirrorFields }),
  ({ address = ADDRESS }, settings) => {
    const root = resolved(address, settings);
    return [
      stacProvider(
        {
          ...{ id: "planetary-computer" as ProviderId, name: NAME, method: "POST" },
          about: "The same Sentinel-2 scenes, drawn by another service; about 5 days late",
          address: `${root}/api/stac/v1`,
          ...{ isAskedFirst: false, collections: [COLLECTION], statesCloud: true },
          origins: originsOf(root),
          begins: dayOf({ year: 2015, month: 6, day: 23 }),
          ...{
            sensor: "Sentinel-2 MSI",
            pixelSizeM: 10,
            licence: "Copernicus Sentinel data, open",
          },
          attribution:
            "Contains modified Copernicus Sentinel data {year}; Microsoft Planetary Computer",
          pixelsOf: ({ id }) =>
            ITEM_ID.test(id)
              ? pixelsOf(root, id)
              : [
                  {
                    ...{ file: NAME, record: id, field: "id" },
                    message: "found other signs than letters, digits, dots and hyphens",
                  },
                ],
        },
        settings,
      ),
    ];
  },
);

function pixelsOf(root: string, id: string): StacPixels {
  const bands = (...assets: readonly string[]) => [
    ...assets.map((asset): [string, string] => ["assets", asset]),
    ["color_formula", STRETCH],
  ];
  const visual = [
    ["assets", "visual"],
    ["asset_bidx", "visual|1,2,3"],
  ];
  return {
    pixelSizeM: 10,
    renderings: {
      "true-colour": tilesOf(root, id, visual),
      "near-infrared": tilesOf(root, id, bands("B08", "B04", "B03")),
      "short-wave-infrared": tilesOf(root, id, bands("B12", "B08", "B04")),
    },
  };
}

function tilesOf(
  root: string,
  id: string,
  parameters: readonly (readonly string[])[],
): ScenePixels {
  const query = [["collection", COLLECTION], ["item", id], ...parameters, ["nodata", "0"]]
    .map(([name = "", value = ""]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  const url = `${root}/api/data/v1/item/tiles/WebMercatorQuad/{z}/{x}/{y}@1x.png?${query}`;
  return { kind: "tiles", tiles: { url, minZoom: 0, maxZoom: 14, missing: "no-pass" } };
}
