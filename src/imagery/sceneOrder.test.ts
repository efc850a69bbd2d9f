import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import { acquisitionDayOf, type ProviderId, type Scene, type SceneTime } from "../domain/scene";
import { byAcquisition, daysFrom, nearestClearAfter, nearestClearBefore } from "./sceneOrder";

const MS_PER_DAY = 86_400_000;

function scene(key: string, time: SceneTime, change: Partial<Scene> = {}): Scene {
  return {
    ...{
      provider: "test" as ProviderId,
      key,
      sensor: "x",
      time,
      cloudPercent: null,
      pixelSizeM: 10,
    },
    ...{ footprint: null, licence: null, attribution: "x", renderings: {}, ...change },
  };
}

function onDay(key: string, day: number, change: Partial<Scene> = {}): Scene {
  return scene(key, { kind: "day", day: toDay(day) }, change);
}

const times: fc.Arbitrary<SceneTime> = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((day): SceneTime => ({ kind: "day", day: toDay(day) })),
  fc.integer({ min: 0, max: 12 * MS_PER_DAY }).map((ms): SceneTime => ({ kind: "moment", ms })),
  fc.constantFrom<SceneTime>(
    { kind: "undated" },
    { kind: "mosaic", year: 2019 },
    { kind: "release", day: toDay(3) },
  ),
);
const scenes = fc
  .array(
    fc.record({
      time: times,
      cloudPercent: fc.option(fc.constantFrom(0, 5, 19.9, 20, 60, 100), { nil: null }),
      pixelSizeM: fc.option(fc.constantFrom(0.5, 10, 30, 250), { nil: null }),
      covers: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ time, covers, ...facts }, at) =>
      scene(String(at), time, { ...facts, footprint: covers ? null : [] }),
    ),
  );

/** The rule once more, in the plainest words: sort all of them, take the first. */
function naive(
  all: readonly Scene[],
  day: number,
  cloudBelow: number,
  isBefore: boolean,
  withPlace: boolean,
) {
  const side = all.filter(({ time }) => {
    const acquired = acquisitionDayOf(time);
    return acquired !== null && (isBefore ? acquired <= day : acquired > day);
  });
  const covering = side.filter(({ footprint }) => footprint === null);
  const pool = withPlace && covering.length > 0 ? covering : side;
  const isStated = pool.some(({ cloudPercent }) => cloudPercent !== null);
  const clear = pool.filter(({ cloudPercent }) =>
    isStated ? cloudPercent !== null && cloudPercent < cloudBelow : true,
  );
  const rank = ({ time, pixelSizeM }: Scene) => [
    Math.abs((acquisitionDayOf(time) ?? 0) - day),
    pixelSizeM ?? Number.MAX_VALUE,
  ];
  return clear.map(rank).sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)[0] ?? null;
}

describe("nearestClearBefore and nearestClearAfter", () => {
  it("agree with the naive rule", () => {
    const place = { lat: 0, lon: 0 };
    fc.assert(
      fc.property(
        scenes,
        fc.integer({ min: -1, max: 13 }),
        fc.constantFrom(0, 20, 101),
        fc.boolean(),
        (all, day, cloudBelow, withPlace) => {
          for (const [isBefore, find] of [
            [true, nearestClearBefore],
            [false, nearestClearAfter],
          ] as const) {
            const found = find(all, day, cloudBelow, withPlace ? place : undefined);
            const expected = naive(all, day, cloudBelow, isBefore, withPlace);
            expect(
              found === null
                ? null
                : [Math.abs(daysFrom(found, day) ?? 0), found.pixelSizeM ?? Number.MAX_VALUE],
            ).toEqual(expected);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("count the day itself as before", () => {
    const all = [
      onDay("before", 4, { cloudPercent: 0 }),
      onDay("same", 5, { cloudPercent: 0 }),
      onDay("after", 6, { cloudPercent: 0 }),
    ];
    expect(nearestClearBefore(all, 5, 20)?.key).toBe("same");
    expect(nearestClearAfter(all, 5, 20)?.key).toBe("after");
  });

  it("take unstated cloud only where nobody states it", () => {
    const unstated = onDay("unstated", 4);
    const cloudy = onDay("cloudy", 3, { cloudPercent: 90 });
    const clear = onDay("clear", 1, { cloudPercent: 3 });
    expect(nearestClearBefore([unstated], 5, 20)?.key).toBe("unstated");
    expect(nearestClearBefore([unstated, cloudy], 5, 20)).toBeNull();
    expect(nearestClearBefore([unstated, cloudy, clear], 5, 20)?.key).toBe("clear");
  });

  it("take the sharper of two of one day, whatever the order", () => {
    const sharp = onDay("sharp", 4, { pixelSizeM: 10 });
    const coarse = onDay("coarse", 4, { pixelSizeM: 30 });
    const unknown = onDay("unknown", 4, { pixelSizeM: null });
    for (const all of [
      [sharp, coarse, unknown],
      [unknown, coarse, sharp],
    ]) {
      expect(nearestClearBefore(all, 5, 20)?.key).toBe("sharp");
    }
  });

  it("give the same scene whatever the order of the list", () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 0, max: 12 }), (all, day) => {
        expect(nearestClearBefore([...all].reverse(), day, 20)).toEqual(
          nearestClearBefore(all, day, 20),
        );
      }),
    );
  });
});

describe("byAcquisition", () => {
  it("is an order: by time, what has no date of acquisition last", () => {
    fc.assert(
      fc.property(scenes, (all) => {
        const sorted = [...all].sort(byAcquisition);
        const days = sorted.map(({ time }) => acquisitionDayOf(time) ?? Number.POSITIVE_INFINITY);
        expect(days).toEqual([...days].sort((a, b) => (a === b ? 0 : a - b)));
        expect([...all].reverse().sort(byAcquisition)).toEqual(sorted);
      }),
    );
  });
});

it("counts days from a day, and none for what has no date", () => {
  expect(daysFrom(onDay("a", 3), 5)).toBe(-2);
  expect(daysFrom(scene("a", { kind: "moment", ms: 6 * MS_PER_DAY - 1 }), 5)).toBe(0);
  expect(daysFrom(scene("a", { kind: "release", day: toDay(5) }), 5)).toBeNull();
});
