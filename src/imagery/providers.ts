// The list of kinds of imagery services. A new one is a file like the others and a line here.

import { earthSearch } from "./earthSearch";
import { eoxCloudless } from "./eoxCloudless";
import { esriWayback } from "./esriWayback";
import { esriWorldImagery } from "./esriWorldImagery";
import { gibsDaily } from "./gibsDaily";
import { gibsHls } from "./gibsHls";
import { planetaryComputer } from "./planetaryComputer";
import type { ProviderKind } from "./providerKind";
import { singleCog } from "./singleCog";
import { stacApi } from "./stacApi";
import { wmsTime } from "./wmsTime";
import { wmts } from "./wmts";
import { xyzTiles } from "./xyzTiles";

export const PROVIDER_KINDS: readonly ProviderKind[] = [
  earthSearch,
  gibsHls,
  planetaryComputer,
  gibsDaily,
  eoxCloudless,
  esriWorldImagery,
  esriWayback,
  stacApi,
  wmts,
  wmsTime,
  xyzTiles,
  singleCog,
];

/** What a deployment without imagery.json has; Esri's stay off. */
export const BUILT_IN_ENTRIES: readonly { readonly kind: string }[] = [
  { kind: "earth-search" },
  { kind: "gibs-hls" },
  { kind: "planetary-computer" },
  { kind: "gibs-daily" },
  { kind: "eox-cloudless" },
];
