// A provider with a single scene: a layer of tiles or a COG whose sensor, date and place the
// deployment states in imagery.json.

import * as z from "zod/mini";
import { type Day, parseDay } from "../domain/day";
import type { Bounds, Position } from "../domain/geo";
import { daySchema } from "../domain/record";
import { acquisitionDayOf, type ProviderId, type Scene, type SceneTime } from "../domain/scene";
import { parseAcquisition } from "./moment";
import type { Provider, SceneQuestion } from "./provider";
import { attributionOf } from "./providerKind";
import { NO_SCENES } from "./sceneList";

/** The name of the only scene, in links. */
const KEY = "image";

/** When it was taken: at most one of these; without any it is undated. */
export const timeFields = {
  acquired: z.optional(
    z
      .string("expected a day or a moment")
      .check(
        z.refine(
          (text) => parseAcquisition(text) !== null,
          "expected a day such as 2019-03-02 or a moment such as 2019-03-02T02:30:00Z",
        ),
      ),
  ),
  released: z.optional(daySchema),
  mosaicOf: z.optional(
    z.int("expected a year").check(z.gte(1900, "expected a year"), z.lte(2100, "expected a year")),
  ),
};

interface TimeEntry {
  readonly acquired?: string | undefined;
  readonly released?: string | undefined;
  readonly mosaicOf?: number | undefined;
}

export function hasOneTime({ acquired, released, mosaicOf }: TimeEntry): boolean {
  return [acquired, released, mosaicOf].filter((each) => each !== undefined).length <= 1;
}

export const ONE_TIME = "expected only one of acquired, released and mosaicOf";

export function timeOfEntry({ acquired, released, mosaicOf }: TimeEntry): SceneTime {
  const time = acquired === undefined ? null : parseAcquisition(acquired);
  if (time !== null) return time;
  const day = released === undefined ? null : parseDay(released);
  if (day !== null) return { kind: "release", day };
  return mosaicOf === undefined ? { kind: "undated" } : { kind: "mosaic", year: mosaicOf };
}

const degrees = (most: number) =>
  z
    .number("expected degrees")
    .check(
      z.gte(-most, `expected -${most} to ${most}`),
      z.lte(most, `expected -${most} to ${most}`),
    );

/** West, south, east and north of what it covers, in degrees; everywhere when left out. */
export const boundsField = {
  bounds: z.optional(
    z
      .tuple(
        [degrees(180), degrees(90), degrees(180), degrees(90)],
        "expected [west, south, east, north]",
      )
      .check(
        z.refine(
          ([west, south, east, north]) => west < east && south < north,
          "expected west below east and south below north",
        ),
      ),
  ),
};

export function footprintOf(
  bounds: readonly [number, number, number, number] | undefined,
): readonly (readonly Position[])[] | null {
  if (bounds === undefined) return null;
  const [west, south, east, north] = bounds;
  const corner = (lat: number, lon: number): Position => ({ lat, lon });
  return [[corner(south, west), corner(south, east), corner(north, east), corner(north, west)]];
}

interface OneSceneFacts
  extends Pick<Provider, "id" | "name" | "about" | "origins" | "isAskedFirst">,
    Pick<Scene, "sensor" | "pixelSizeM" | "licence" | "footprint" | "renderings" | "time"> {
  readonly id: ProviderId;
  /** {year} is the year of acquisition. */
  readonly attribution: string;
}

export function oneSceneProvider(facts: OneSceneFacts): Provider {
  const { id, name, about, origins, isAskedFirst, attribution, ...rest } = facts;
  const scene: Scene = {
    ...{ ...rest, provider: id, key: KEY, cloudPercent: null },
    attribution: attributionOf(attribution, rest.time),
  };
  const isDated = acquisitionDayOf(scene.time) !== null;
  return {
    ...{ id, name, about, isDated, isAskedFirst: isDated && isAskedFirst, origins },
    searchScenes: async (question, _cursor, signal) => {
      signal.throwIfAborted();
      return isAskedFor(scene, question)
        ? { ...NO_SCENES, scenes: [scene], matched: 1 }
        : NO_SCENES;
    },
    findScene: async (key) => (key === KEY ? scene : null),
  };
}

function isAskedFor({ time, footprint }: Scene, { area, from, to }: SceneQuestion): boolean {
  const day: Day | null = acquisitionDayOf(time);
  return (day === null || (day >= from && day <= to)) && touches(footprint, area);
}

/** Whether the rings' frame overlaps the area; a footprint of null is everywhere. */
export function touches(footprint: Scene["footprint"], area: Bounds): boolean {
  return footprint === null || footprint.some((ring) => overlaps(frameOf(ring), area));
}

export function frameOf(ring: readonly Position[]): Bounds {
  const frame = { west: 180, south: 90, east: -180, north: -90 };
  for (const { lat, lon } of ring) {
    frame.west = Math.min(frame.west, lon);
    frame.east = Math.max(frame.east, lon);
    frame.south = Math.min(frame.south, lat);
    frame.north = Math.max(frame.north, lat);
  }
  return frame;
}

function overlaps(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;
}
