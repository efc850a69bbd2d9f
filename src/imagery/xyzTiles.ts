// A layer of XYZ tiles that a deployment adds: an orthophoto of a drone, a mosaic of its own.

import * as z from "zod/mini";
import {
  boundsField,
  footprintOf,
  hasOneTime,
  ONE_TIME,
  oneSceneProvider,
  timeFields,
  timeOfEntry,
} from "./oneScene";
import {
  addressSchema,
  entryFields,
  originsOf,
  orNull,
  ownFields,
  providerKind,
  resolved,
  zoomSchema,
} from "./providerKind";

const tileAddressSchema = addressSchema.check(
  z.refine(
    (text) =>
      (/\{zz?\}/.test(text) && text.includes("{x}") && /\{-?y\}/.test(text)) ||
      text.includes("{bbox}"),
    "expected {z}, {x} and {y} in it",
  ),
);

export const xyzTiles = providerKind(
  "xyz",
  z
    .strictObject({
      ...{ ...entryFields("xyz"), ...ownFields, ...timeFields, ...boundsField },
      address: tileAddressSchema,
      minZoom: z._default(zoomSchema, 0),
      maxZoom: zoomSchema,
      /** What an answer of 404 says. */
      missing: z._default(z.enum(["no-pass", "failure"], "expected no-pass or failure"), "failure"),
    })
    .check(
      z.refine(hasOneTime, { message: ONE_TIME, path: ["acquired"] }),
      z.refine(({ minZoom, maxZoom }) => minZoom <= maxZoom, {
        message: "expected at least minZoom",
        path: ["maxZoom"],
      }),
    ),
  (entry, settings) => {
    const url = resolved(entry.address, settings);
    const { minZoom, maxZoom, missing } = entry;
    return [
      oneSceneProvider({
        ...{ id: entry.id, name: entry.name, attribution: entry.attribution },
        about: entry.about ?? "Tiles of this deployment",
        origins: [...new Set([...originsOf(url), ...entry.origins])],
        isAskedFirst: entry.isAskedFirst,
        sensor: entry.sensor ?? entry.name,
        ...{ pixelSizeM: orNull(entry.pixelSizeM), licence: orNull(entry.licence) },
        ...{ footprint: footprintOf(entry.bounds), time: timeOfEntry(entry) },
        renderings: {
          "true-colour": { kind: "tiles", tiles: { url, minZoom, maxZoom, missing } },
        },
      }),
    ];
  },
);
