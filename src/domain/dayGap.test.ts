import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "./day";
import { distanceDaysOf, gapOf } from "./dayGap";
import { type DayWindow, windowOf } from "./dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "./fuzzyDate";

const HANOI = windowOfText("2019-02-27/2019-02-28");

function windowOfText(text: string): DayWindow {
  return windowOf(parseFuzzyDate(text) as FuzzyDate);
}

describe("days from an event to an observation", () => {
  it.each([
    ["2019-03-02", 2, 2],
    ["2019-03-01", 1, 1],
    ["2019-02-28", 0, 0],
    ["2019-02-27", 0, 0],
    ["2019-02-26", -1, -1],
    ["2019-02-16", -11, -11],
    ["2019-03", 1, 31],
    ["2019-02", 0, 0],
    ["2019-01", -57, -27],
    ["2019-02/2019-03", 0, 0],
    ["2019-03-02/..", 2, Infinity],
    ["../2019-02-16", -Infinity, -11],
  ])("to %s after Hanoi are %d to %d", (text, least, most) => {
    expect(gapOf(HANOI, windowOfText(text))).toEqual({ least, most });
  });

  it("are those of the pair of days that the rule names", () => {
    const small = fc.integer({ min: 0, max: 30 });
    const anyWindow = fc.tuple(small, small).map(
      ([a, b]): DayWindow => ({
        first: toDay(Math.min(a, b)),
        last: toDay(Math.max(a, b)),
      }),
    );
    fc.assert(
      fc.property(anyWindow, anyWindow, (event, observation) => {
        const { least, most } = gapOf(event, observation);
        expect(least).toBeLessThanOrEqual(most);
        expect(most - least).toBeLessThanOrEqual(observation.last - observation.first);
        const overlap = event.first <= observation.last && observation.first <= event.last;
        expect(least === 0 && most === 0).toBe(overlap);
        // Every day of an observation that does not overlap is one of the gaps.
        if (!overlap) expect(most - least).toBe(observation.last - observation.first);
        expect(Math.sign(least)).toBe(overlap ? 0 : observation.first > event.last ? 1 : -1);
      }),
    );
  });

  it("are as near as the nearer end", () => {
    expect(distanceDaysOf({ least: 2, most: 31 })).toBe(2);
    expect(distanceDaysOf({ least: -57, most: -27 })).toBe(27);
    expect(distanceDaysOf({ least: 0, most: 0 })).toBe(0);
  });
});
