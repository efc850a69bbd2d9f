import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "./day";
import { type DayWindow, windowOf } from "./dayWindow";
import { parseFuzzyDate } from "./fuzzyDate";
import { reportingLagOf } from "./reportingLag";

function window(date: string): DayWindow {
  const fuzzy = parseFuzzyDate(date);
  if (fuzzy === null) throw new Error(`Not a date: ${date}`);
  return windowOf(fuzzy);
}

describe("reportingLagOf", () => {
  it.each([
    ["2019-03-02", "2019-03-05", { least: 3, most: 3 }],
    ["2019-03-02", "2019-03-02", { least: 0, most: 0 }],
    ["2019-03-02", "2019-03", { least: 0, most: 29 }],
    ["2019-02", "2019-03-05", { least: 5, most: 32 }],
    ["2019-03-02", "2019-03-05~", { least: 0, most: 6 }],
    ["../2019-03-02", "2019-03-05", { least: 3, most: Number.POSITIVE_INFINITY }],
  ])("from %s to %s", (seen, reported, lag) => {
    expect(reportingLagOf(window(seen), window(reported))).toEqual(lag);
  });

  it("is null for a report before what it reports", () => {
    expect(reportingLagOf(window("2019-03-06"), window("2019-03-05"))).toBeNull();
  });

  it("holds the lag of every pair of days that is possible", () => {
    const day = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(day, fc.nat(40), day, fc.nat(40), (seenFirst, seenWidth, first, width) => {
        const seen = { first: toDay(seenFirst), last: toDay(seenFirst + seenWidth) };
        const reported = { first: toDay(first), last: toDay(first + width) };
        const lags = new Set<number>();
        for (let s = seen.first as number; s <= seen.last; s += 1)
          for (let r = reported.first as number; r <= reported.last; r += 1)
            if (r >= s) lags.add(r - s);
        const expected =
          lags.size === 0 ? null : { least: Math.min(...lags), most: Math.max(...lags) };
        expect(reportingLagOf(seen, reported)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
