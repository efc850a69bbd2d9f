import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEGINNING, encodeDay, toDay } from "../domain/day";
import { type DayWindow, windowOf } from "../domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../domain/fuzzyDate";
import { binsOf } from "./histogram";
import { dayAt } from "./records.fixture";

const YEARS_2018_2019 = { start: dayAt("2018-01-01"), end: dayAt("2020-01-01") };
const windowAt = (date: string): DayWindow => windowOf(parseFuzzyDate(date) as FuzzyDate);
const sumOf = (bins: readonly { count: number }[]) =>
  bins.reduce((sum, { count }) => sum + count, 0);

describe("binsOf", () => {
  it("makes months, quarters or years as the width allows", () => {
    expect(binsOf([], YEARS_2018_2019, 800)).toHaveLength(24);
    expect(binsOf([], YEARS_2018_2019, 100)).toHaveLength(8);
    expect(binsOf([], YEARS_2018_2019, 20)).toHaveLength(2);
  });

  it("begins each bin on the first day of its month", () => {
    const bins = binsOf([], YEARS_2018_2019, 100);
    const days = bins.map(({ start }) => encodeDay(toDay(start)));
    expect(days.slice(0, 3)).toEqual(["2018-01-01", "2018-04-01", "2018-07-01"]);
    expect(bins.slice(1).map(({ start }) => start)).toEqual(
      bins.slice(0, -1).map(({ end }) => end),
    );
  });

  it("counts a day where it lies", () => {
    const bins = binsOf([windowAt("2018-02-28"), windowAt("2019-12-31")], YEARS_2018_2019, 800);
    expect(bins[1]?.count).toBe(1);
    expect(bins[23]?.count).toBe(1);
    expect(sumOf(bins)).toBe(2);
  });

  it("spreads an uncertain date over its months", () => {
    const bins = binsOf([windowAt("2018")], YEARS_2018_2019, 800);
    expect(bins[0]?.count).toBeCloseTo(31 / 365);
    expect(bins[12]?.count).toBe(0);
    expect(sumOf(bins)).toBeCloseTo(1);
  });

  it("counts only the share of a window that is in sight", () => {
    const bins = binsOf([windowAt("2019-12-22/2020-01-10")], YEARS_2018_2019, 800);
    expect(bins[23]?.count).toBeCloseTo(0.5);
  });

  it("spreads a window with an open end over what is in sight of it", () => {
    const open = { first: BEGINNING, last: toDay(dayAt("2018-01-31")) };
    const bins = binsOf([open, null], YEARS_2018_2019, 800);
    expect(bins[0]?.count).toBeCloseTo(1);
    expect(sumOf(bins)).toBeCloseTo(1);
  });

  it("loses nothing that lies inside", () => {
    const inside = fc
      .tuple(fc.integer({ min: 17_532, max: 18_200 }), fc.nat(60))
      .map(([first, days]) => ({ first: toDay(first), last: toDay(first + days) }));
    fc.assert(
      fc.property(fc.array(inside), fc.integer({ min: 10, max: 2000 }), (windows, width) => {
        expect(sumOf(binsOf(windows, YEARS_2018_2019, width))).toBeCloseTo(windows.length);
      }),
    );
  });
});
