// Sentinel-2 from Earth Search: every scene since 2015 with its cloud cover, pixels as COGs of 10 m.
// Collection sentinel-2-l2a and not its newer sister: that one's files were reported to refuse pages
// of other origins.

import * as z from "zod/mini";
import { dayOf } from "../domain/day";
import type { ProviderId } from "../domain/scene";
import { entryFields, mirrorFields, originsOf, providerKind, resolved } from "./providerKind";
import { stacPixelsOf } from "./stacAssets";
import { stacProvider } from "./stacProvider";

const ADDRESS = "https://earth-search.aws.element84.com/v1";
const FILE_ORIGIN = "https://sentinel-cogs.s3.us-west-2.amazonaws.com";
const NAME = "Sentinel-2 (Earth Search)";

export const earthSearch = providerKind(
  "earth-search",
  z.strictObject({ ...entryFields("earth-search"), ...mirrorFields }),
  ({ address: mirror = ADDRESS }, settings) => {
    const address = resolved(mirror, settings);
    return [
      stacProvider(
        {
          ...{ id: "earth-search" as ProviderId, name: NAME, address, method: "POST" },
          about:
            "Sentinel-2 at 10 m, every 2 to 5 days since 2017 (fewer before), with cloud cover",
          ...{ isAskedFirst: true, collections: ["sentinel-2-l2a"], statesCloud: true },
          origins: [...originsOf(address), FILE_ORIGIN],
          begins: dayOf({ year: 2015, month: 6, day: 23 }),
          ...{
            sensor: "Sentinel-2 MSI",
            pixelSizeM: 10,
            licence: "Copernicus Sentinel data, open",
          },
          attribution: "Contains modified Copernicus Sentinel data {year}",
          pixelsOf: (item, at) => stacPixelsOf(NAME, item, at),
        },
        settings,
      ),
    ];
  },
);
