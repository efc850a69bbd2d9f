// Any STAC API, as an entry of imagery.json: its collections, and files read as COGs.

import * as z from "zod/mini";
import { dayOf, parseDay } from "../domain/day";
import { daySchema } from "../domain/record";
import { boundedList } from "./boundedList";
import {
  addressSchema,
  entryFields,
  originsOf,
  orNull,
  ownFields,
  providerKind,
  resolved,
} from "./providerKind";
import { stacPixelsOf } from "./stacAssets";
import { stacProvider } from "./stacProvider";

/** The first civil satellite that saw the ground. */
const FIRST_IMAGES = dayOf({ year: 1972, month: 7, day: 23 });

export const stacApi = providerKind(
  "stac",
  z.strictObject({
    ...{ ...entryFields("stac"), ...ownFields },
    address: addressSchema,
    collections: boundedList(
      z
        .string("expected the name of a collection")
        .check(
          z.minLength(1, "expected the name of a collection"),
          z.maxLength(200, "expected at most 200 characters"),
        ),
      100,
      1,
    ),
    begins: z.optional(daySchema),
    method: z._default(z.enum(["GET", "POST"], "expected GET or POST"), "POST"),
  }),
  (entry, settings) => {
    const address = resolved(entry.address, settings);
    const { id, name, collections, method, isAskedFirst, attribution } = entry;
    return [
      stacProvider(
        {
          ...{ id, name, collections, method, isAskedFirst, attribution, address },
          about: entry.about ?? `Scenes of ${collections.join(", ")}`,
          origins: [...new Set([...originsOf(address), ...entry.origins])],
          begins: parseDay(entry.begins ?? "") ?? FIRST_IMAGES,
          statesCloud: false,
          sensor: entry.sensor ?? "sensor not stated",
          ...{ pixelSizeM: orNull(entry.pixelSizeM), licence: orNull(entry.licence) },
          pixelsOf: (item, at) => stacPixelsOf(name, item, at),
        },
        settings,
      ),
    ];
  },
);
