// What WMS and WMTS entries of imagery.json share: which times the layer has, and what they mean.

import * as z from "zod/mini";
import type { Day } from "../domain/day";
import { calendarDayOf, toDay } from "../domain/day";
import { acquisitionDayOf, type Scene, type SceneTime, type TileSource } from "../domain/scene";
import { damaged } from "./askService";
import { boundedList } from "./boundedList";
import { boundsField, footprintOf } from "./oneScene";
import { attributionOf, orNull, ownFields, zoomSchema } from "./providerKind";
import { parseTimeDomain, type ServiceTime, type TimeDomain } from "./timeDomain";

/** Where open intervals end while an entry is checked. */
const FAR_DAY = toDay(365_000);

export const timedFields = {
  ...ownFields,
  ...boundsField,
  /** Days, moments or intervals; what the service's capabilities say when left out. */
  times: z.optional(
    boundedList(
      z
        .string("expected a time")
        .check(
          z.refine(
            (text) => parseTimeDomain(text, FAR_DAY).unreadable.length === 0,
            "expected a day, a moment or an interval such as 2019-01-01/2019-12-31/P1D",
          ),
        ),
      5000,
      1,
    ),
  ),
  /** What a time says of the images. */
  dates: z._default(
    z.enum(
      ["acquisition", "release", "mosaic", "none"],
      "expected acquisition, release, mosaic or none",
    ),
    "acquisition",
  ),
  minZoom: z._default(zoomSchema, 0),
  /** The deepest zoom that has tiles. */
  maxZoom: z.optional(zoomSchema),
  missing: z._default(z.enum(["no-pass", "failure"], "expected no-pass or failure"), "no-pass"),
};

const timedSchema = z.object(timedFields);
export type TimedEntry = z.infer<typeof timedSchema>;

/** The times that the entry or else the service states. */
export function domainOf(
  { name, times }: Pick<TimedEntry, "name" | "times">,
  stated: string,
  today: Day,
): TimeDomain {
  const { domain, unreadable } = parseTimeDomain(times?.join(",") ?? stated, today);
  if (domain.length > 0) return domain;
  const what = unreadable.length > 0 ? `has times that cannot be read` : "has no times";
  throw damaged(name, `${what}: the layer's list of times is “${stated.slice(0, 60)}”`);
}

/** The scene of one time, or of the layer when it has none. */
export function timedScene(entry: TimedEntry, time: ServiceTime | null, tiles: TileSource): Scene {
  const meaning = time === null ? ({ kind: "undated" } as const) : meaningOf(entry.dates, time);
  return {
    ...{ provider: entry.id, key: time?.text ?? UNDATED_KEY, sensor: entry.sensor ?? entry.name },
    ...{ time: meaning, cloudPercent: null, pixelSizeM: orNull(entry.pixelSizeM) },
    ...{ footprint: footprintOf(entry.bounds), licence: orNull(entry.licence) },
    attribution: attributionOf(entry.attribution, meaning),
    renderings: { "true-colour": { kind: "tiles", tiles } },
  };
}

export const UNDATED_KEY = "image";

function meaningOf(dates: TimedEntry["dates"], { time }: ServiceTime): SceneTime {
  const day = acquisitionDayOf(time);
  if (dates === "acquisition" || day === null) return time;
  if (dates === "release") return { kind: "release", day };
  return { kind: "mosaic", year: calendarDayOf(day).year };
}
