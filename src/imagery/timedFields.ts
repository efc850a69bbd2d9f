// What WMS and WMTS entries of imagery.json share: which times the layer has, and what they mean.

import * as z from "zod/mini";
import type { Day } from "../domain/day";
import { calendarDayOf, toDay } from "../domain/day";
import { withVisibleSigns } from "../domain/hiddenSigns";
import type { Problem } from "../domain/problem";
import { acquisitionDayOf, type Scene, type SceneTime, type TileSource } from "../domain/scene";
import { damaged } from "./askService";
import { boundedList } from "./boundedList";
import { boundsField, footprintOf } from "./oneScene";
import { attributionOf, orNull, ownFields, zoomSchema } from "./providerKind";
import { foundWords } from "./shapeProblems";
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

export interface StatedTimes {
  readonly domain: TimeDomain;
  /** Parts of the list that could not be read. */
  readonly problems: readonly Problem[];
}

/** Of one list; more are told by their number. */
const MOST_NAMED = 3;

/** The times that the entry or else the service states. */
export function statedTimesOf(
  { name, times }: Pick<TimedEntry, "name" | "times">,
  stated: string,
  today: Day,
): StatedTimes {
  const { domain, unreadable } = parseTimeDomain(times?.join(",") ?? stated, today);
  if (domain.length === 0) {
    const what = unreadable.length > 0 ? `has times that cannot be read` : "has no times";
    const shown = withVisibleSigns(stated.slice(0, 60));
    throw damaged(name, `${what}: the layer's list of times is “${shown}”`);
  }
  const problem = (message: string): Problem => ({
    ...{ file: name, record: null, field: "times", message },
  });
  const problems = unreadable
    .slice(0, MOST_NAMED)
    .map((text) =>
      problem(
        `found ${foundWords(text)}, expected a day, a moment or an interval such as 2019-01-01/2019-12-31/P1D`,
      ),
    );
  const more = unreadable.length - MOST_NAMED;
  if (more > 0)
    problems.push(problem(`found ${more} more times that cannot be read, expected none`));
  return { domain, problems };
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
