// One Cloud-Optimized GeoTIFF at an address, with its sensor and date as the deployment states them.

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
} from "./providerKind";

export const singleCog = providerKind(
  "cog",
  z
    .strictObject({
      ...{ ...entryFields("cog"), ...ownFields, ...timeFields, ...boundsField },
      address: addressSchema.check(
        z.refine((text) => !/[{}]/.test(text), "expected the address of one file"),
      ),
    })
    .check(z.refine(hasOneTime, { message: ONE_TIME, path: ["acquired"] })),
  (entry, settings) => {
    const url = resolved(entry.address, settings);
    return [
      oneSceneProvider({
        ...{ id: entry.id, name: entry.name, attribution: entry.attribution },
        about: entry.about ?? "An image of this deployment",
        origins: [...new Set([...originsOf(url), ...entry.origins])],
        isAskedFirst: entry.isAskedFirst,
        sensor: entry.sensor ?? entry.name,
        ...{ pixelSizeM: orNull(entry.pixelSizeM), licence: orNull(entry.licence) },
        ...{ footprint: footprintOf(entry.bounds), time: timeOfEntry(entry) },
        renderings: { "true-colour": { kind: "cog", files: { data: url } } },
      }),
    ];
  },
);
