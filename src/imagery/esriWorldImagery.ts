// Esri World Imagery: sharp, undated, put together from many sources. Off by default: whether it may
// be used without an account is contested, so a deployment decides.

import * as z from "zod/mini";
import type { ProviderId } from "../domain/scene";
import { oneSceneProvider } from "./oneScene";
import { entryFields, mirrorFields, originsOf, providerKind, resolved } from "./providerKind";

const ADDRESS = "https://server.arcgisonline.com";
/** Beyond this, many places answer with a picture that says there is none. */
const MAX_ZOOM = 17;

export const ESRI_ATTRIBUTION = "Esri, Maxar, Earthstar Geographics, and the GIS User Community";
export const ESRI_LICENCE = "Esri Master Licence Agreement";

export const esriWorldImagery = providerKind(
  "esri-world-imagery",
  z.strictObject({ ...entryFields("esri-world-imagery"), ...mirrorFields }),
  ({ address = ADDRESS }, settings) => {
    const root = resolved(address, settings);
    const url = `${root}/ArcGIS/rest/services/World_Imagery/MapServer/tile/{z}/{y}/{x}`;
    return [
      oneSceneProvider({
        id: "esri-world-imagery" as ProviderId,
        name: "World Imagery (Esri)",
        about: "Sharp, put together from many images of unknown dates",
        ...{ origins: originsOf(root), isAskedFirst: false, sensor: "several, not stated" },
        ...{ pixelSizeM: null, footprint: null, time: { kind: "undated" } },
        ...{ licence: ESRI_LICENCE, attribution: ESRI_ATTRIBUTION },
        renderings: {
          "true-colour": {
            kind: "tiles",
            tiles: { url, minZoom: 0, maxZoom: MAX_ZOOM, missing: "failure" },
          },
        },
      }),
    ];
  },
);
