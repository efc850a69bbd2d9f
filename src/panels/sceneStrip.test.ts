import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import type { ProviderId, Scene } from "../domain/scene";
import type { FoundScenes } from "../state/imageryStore";
import {
  NO_SCENE_FILTER,
  nearestOf,
  placeOnAxis,
  sensorFamilyOf,
  serviceWordsOf,
  stripOf,
} from "./sceneStrip";

const DAY = 17_957;
const NEAR = { first: toDay(DAY), last: toDay(DAY + 1) };

function sceneOf(change: Partial<Scene>): Scene {
  return {
    provider: "mine" as ProviderId,
    key: "a",
    sensor: "Sentinel-2B MSI",
    time: { kind: "day", day: toDay(DAY) },
    cloudPercent: null,
    pixelSizeM: 10,
    footprint: null,
    licence: null,
    attribution: "Mine",
    renderings: {},
    ...change,
  };
}

const anyScene = fc
  .record({
    key: fc.string({ minLength: 1, maxLength: 3 }),
    sensor: fc.constantFrom("Sentinel-2A MSI", "Sentinel-2B MSI", "Landsat 8 OLI"),
    cloudPercent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    time: fc.oneof(
      fc
        .integer({ min: -60, max: 60 })
        .map((at) => ({ kind: "day", day: toDay(DAY + at) }) as const),
      fc
        .integer({ min: -60 * 1440, max: 60 * 1440 })
        .map((minutes) => ({ kind: "moment", ms: (DAY * 1440 + minutes) * 60_000 }) as const),
      fc.constant({ kind: "undated" } as const),
    ),
  })
  .map(sceneOf);

describe("the strip of scenes", () => {
  it("holds every dated scene that passes, in order of time, counted from the date", () => {
    fc.assert(
      fc.property(
        fc.array(anyScene),
        fc.option(fc.integer({ min: 0, max: 100 })),
        fc.boolean(),
        (scenes, cloudBelow, hidesLandsat) => {
          const hidden = new Set(hidesLandsat ? ["Landsat 8"] : []);
          const strip = stripOf(scenes, NEAR, { cloudBelow, hidden });
          const passing = scenes.filter(
            ({ time, cloudPercent, sensor }) =>
              time.kind !== "undated" &&
              (cloudBelow === null || cloudPercent === null || cloudPercent < cloudBelow) &&
              !(hidesLandsat && sensor.startsWith("Landsat")),
          );
          expect(new Set(strip.map(({ scene }) => scene))).toEqual(new Set(passing));
          expect(strip).toHaveLength(passing.length);
          for (const [at, { day, daysFrom }] of strip.entries()) {
            expect(day).toBeGreaterThanOrEqual(strip[at - 1]?.day ?? day);
            if (daysFrom < 0) expect(NEAR.first + daysFrom).toBe(day);
            if (daysFrom > 0) expect(NEAR.last + daysFrom).toBe(day);
            if (daysFrom === 0) expect(day >= NEAR.first && day <= NEAR.last).toBe(true);
          }
        },
      ),
    );
  });

  it("keeps the nearest when there are too many", () => {
    fc.assert(
      fc.property(fc.array(anyScene), fc.nat({ max: 8 }), (scenes, count) => {
        const strip = stripOf(scenes, NEAR, NO_SCENE_FILTER);
        const kept = nearestOf(strip, count);
        expect(kept).toHaveLength(Math.min(count, strip.length));
        expect(strip.filter((each) => kept.includes(each))).toEqual(kept);
        const left = strip.filter((each) => !kept.includes(each));
        const farthest = Math.max(0, ...kept.map(({ daysFrom }) => Math.abs(daysFrom)));
        for (const { daysFrom } of left) {
          if (count > 0) expect(Math.abs(daysFrom)).toBeGreaterThanOrEqual(farthest);
        }
      }),
    );
  });

  it("stands in order on its axis, the date in the middle", () => {
    expect(placeOnAxis(DAY + 0.5, NEAR, 30)).toBeCloseTo(0.5);
    expect(placeOnAxis(DAY - 30, NEAR, 30)).toBeGreaterThan(0);
    expect(placeOnAxis(DAY - 400, NEAR, 30)).toBe(0);
    expect(placeOnAxis(DAY + 31, NEAR, 30)).toBeLessThan(1);
    expect(placeOnAxis(DAY + 400, NEAR, 30)).toBe(1);
  });

  it.each([
    ["Sentinel-2B MSI", "Sentinel-2"],
    ["Landsat 8 OLI", "Landsat 8"],
    ["VIIRS (Suomi NPP)", "VIIRS"],
    ["SkySat", "SkySat"],
  ])("%s is of the family %s", (sensor, family) => expect(sensorFamilyOf(sensor)).toBe(family));
});

describe("what is said of a service", () => {
  const found = (change: Partial<FoundScenes>) =>
    ({
      status: "ready",
      value: { scenes: [], next: null, matched: null, problems: [], ...change },
    }) as const;
  const cloudy = [sceneOf({ cloudPercent: 90 }), sceneOf({ cloudPercent: 60 })];
  const problem = { file: "mine", record: "a", field: null, message: "found nothing" };

  it.each([
    [undefined, false, null, "not asked"],
    [{ status: "loading", progress: null }, false, null, "asking…"],
    [{ status: "loading", progress: null }, true, null, "still asking; the service is slow"],
    [{ status: "failed", reason: "It is away." }, false, null, "It is away."],
    [found({}), false, 20, "no pass in these days"],
    [found({ problems: [problem] }), false, null, "no pass in these days, 1 could not be read"],
    [found({ scenes: cloudy }), false, null, "2 scenes"],
    [found({ scenes: cloudy, matched: 10_000 }), false, 70, "2 of 10000 scenes"],
    [found({ scenes: cloudy }), false, 20, "2 scenes, none with less than 20 % cloud"],
  ] as const)("case %#", (loading, isSlow, cloudBelow, words) => {
    expect(serviceWordsOf(loading, isSlow, cloudBelow)).toBe(words);
  });
});
