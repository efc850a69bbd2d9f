import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS } from "../domain/activity";
import { encodeDay, toDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import type { DayDensity } from "../query/findings";
import { binsOf, yearsOf } from "./histogram";
import { dateAt, dayAt, findingsAt, observationAt } from "./records.fixture";

const YEARS_2018_2019 = { start: dayAt("2018-01-01"), end: dayAt("2020-01-01") };
const sumOf = (bins: readonly { count: number }[]) =>
  bins.reduce((sum, { count }) => sum + count, 0);
const densityOf = (...dates: string[]) =>
  findingsAt(dates.map((date, place) => observationAt(`at-${place}`, date))).density;

interface Days {
  readonly first: number;
  readonly last: number;
  readonly direction: number;
}

/** The definition, day by day: shares of the windows before each day. */
function naiveDensityOf(windows: readonly Days[], start: number, days: number): DayDensity {
  const cumulative = Array.from({ length: days + 1 }, (_, day) =>
    DIRECTIONS.map((_each, direction) =>
      windows
        .filter((each) => each.direction === direction)
        .map(({ first, last }) =>
          Math.min(Math.max(start + day - first, 0) / (last - first + 1), 1),
        )
        .reduce((sum, share) => sum + share, 0),
    ),
  );
  return { start: toDay(start), days, cumulative: Float64Array.from(cumulative.flat()) };
}

describe("binsOf", () => {
  it("makes months, quarters or years as the width allows", () => {
    const none = densityOf();
    expect(binsOf(none, YEARS_2018_2019, 800)).toHaveLength(24);
    expect(binsOf(none, YEARS_2018_2019, 100)).toHaveLength(8);
    expect(binsOf(none, YEARS_2018_2019, 20)).toHaveLength(2);
    expect(sumOf(binsOf(none, YEARS_2018_2019, 800))).toBe(0);
  });

  it("begins each bin on the first day of its month", () => {
    const bins = binsOf(densityOf(), YEARS_2018_2019, 100);
    const days = bins.map(({ start }) => encodeDay(toDay(start)));
    expect(days.slice(0, 3)).toEqual(["2018-01-01", "2018-04-01", "2018-07-01"]);
    expect(bins.slice(1).map(({ start }) => start)).toEqual(
      bins.slice(0, -1).map(({ end }) => end),
    );
  });

  it("counts a day where it lies", () => {
    const bins = binsOf(densityOf("2018-02-28", "2019-12-31"), YEARS_2018_2019, 800);
    expect(bins[1]?.count).toBe(1);
    expect(bins[23]?.count).toBe(1);
    expect(sumOf(bins)).toBe(2);
  });

  it("spreads an uncertain date over its months", () => {
    const bins = binsOf(densityOf("2018"), YEARS_2018_2019, 800);
    expect(bins[0]?.count).toBeCloseTo(31 / 365);
    expect(bins[12]?.count).toBe(0);
    expect(sumOf(bins)).toBeCloseTo(1);
  });

  it("counts only the share of a window that is in sight", () => {
    const bins = binsOf(densityOf("2019-12-22/2020-01-10"), YEARS_2018_2019, 800);
    expect(bins[23]?.count).toBeCloseTo(0.5);
  });

  it("loses nothing that lies inside, in no direction", () => {
    const inside = fc
      .tuple(fc.integer({ min: 17_532, max: 18_200 }), fc.nat(60), fc.nat(DIRECTIONS.length - 1))
      .map(([first, days, direction]) => ({ first, last: first + days, direction }));
    fc.assert(
      fc.property(fc.array(inside), fc.integer({ min: 10, max: 2000 }), (windows, width) => {
        const density = naiveDensityOf(windows, 17_500, 800);
        const bins = binsOf(density, YEARS_2018_2019, width);
        expect(sumOf(bins)).toBeCloseTo(windows.length);
        for (const place of DIRECTIONS.keys()) {
          const sum = bins.reduce((all, each) => all + (each.countByDirection[place] ?? 0), 0);
          expect(sum).toBeCloseTo(windows.filter(({ direction }) => direction === place).length);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("yearsOf", () => {
  it("offers the years that hold an observation, in order", () => {
    expect(yearsOf(densityOf("2019-03-02", "2017-05", "2002/2019"))).toEqual([2017, 2019]);
    expect(yearsOf(densityOf("2019"))).toEqual([2019]);
  });

  it("offers no year that holds only a share", () => {
    expect(yearsOf(densityOf("2002/2019", "2018-12-31/2019-01-01"))).toEqual([]);
    expect(yearsOf(densityOf())).toEqual([]);
  });

  it("is not led astray by a window of whole years", () => {
    const { first, last } = windowOf(dateAt("2018/2019"));
    const density = naiveDensityOf([{ first, last, direction: 0 }], first, last - first + 1);
    expect(yearsOf(density)).toEqual([]);
  });
});
