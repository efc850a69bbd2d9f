import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay, toDay } from "./day";
import { type DayWindow, windowOf } from "./dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "./fuzzyDate";
import {
  isSamePeriod,
  isWholeTime,
  membershipOf,
  type Period,
  toOrderedPeriod,
  WHOLE_TIME,
} from "./period";

const MARCH: Period = { from: parseDay("2019-03-01"), to: parseDay("2019-03-31") };

function membershipOfText(text: string, period: Period) {
  return membershipOf(windowOf(parseFuzzyDate(text) as FuzzyDate), period);
}

describe("membership in a period", () => {
  it.each([
    ["2019-03-01", "certain"],
    ["2019-03-31", "certain"],
    ["2019-03", "certain"],
    ["2019-02-28", "out"],
    ["2019-04-01", "out"],
    ["2019-02/2019-03", "may"],
    ["2019-03-30~", "may"],
    ["2019-04-03~", "may"],
    ["2019-04-04~", "out"],
    ["2019", "may"],
    ["2019-03-15/..", "may"],
    ["../2019-02", "out"],
    ["../2019-03-01", "may"],
  ])("of %s in March 2019 is %s", (text, membership) => {
    expect(membershipOfText(text, MARCH)).toBe(membership);
  });

  it("is certain on the side where the period is open", () => {
    expect(membershipOfText("2019-03-15/..", { ...MARCH, to: null })).toBe("certain");
    expect(membershipOfText("../2019-03-15", { ...MARCH, from: null })).toBe("certain");
    expect(membershipOfText("../2019-03-15", { ...MARCH, to: null })).toBe("may");
    expect(membershipOfText("../2019-03-15", WHOLE_TIME)).toBe("certain");
  });

  it("is what counting day by day says", () => {
    const smallDay = fc.integer({ min: 0, max: 12 });
    const anyWindow = fc.tuple(smallDay, smallDay).map(
      ([a, b]): DayWindow => ({
        first: toDay(Math.min(a, b)),
        last: toDay(Math.max(a, b)),
      }),
    );
    const anyPeriod = fc
      .record({ from: fc.option(smallDay.map(toDay)), to: fc.option(smallDay.map(toDay)) })
      .map(toOrderedPeriod);
    fc.assert(
      fc.property(anyWindow, anyPeriod, (window, period) => {
        let inside = 0;
        let days = 0;
        for (let day = window.first as number; day <= window.last; day += 1) {
          days += 1;
          if (day >= (period.from ?? -1) && day <= (period.to ?? 99)) inside += 1;
        }
        const naive = inside === 0 ? "out" : inside === days ? "certain" : "may";
        expect(membershipOf(window, period)).toBe(naive);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a period", () => {
  it("is put in order, whichever day was typed first", () => {
    expect(toOrderedPeriod({ from: MARCH.to, to: MARCH.from })).toEqual(MARCH);
    expect(toOrderedPeriod(MARCH)).toEqual(MARCH);
    expect(toOrderedPeriod({ from: MARCH.to, to: null })).toEqual({ from: MARCH.to, to: null });
  });

  it("is the whole of time only when both ends are open", () => {
    expect(isWholeTime(WHOLE_TIME)).toBe(true);
    expect(isWholeTime({ ...MARCH, to: null })).toBe(false);
    expect(isWholeTime({ ...MARCH, from: null })).toBe(false);
  });

  it("is the same when both ends are", () => {
    expect(isSamePeriod(MARCH, { ...MARCH })).toBe(true);
    expect(isSamePeriod(MARCH, { ...MARCH, to: null })).toBe(false);
    expect(isSamePeriod(MARCH, { ...MARCH, from: toDay(0) })).toBe(false);
  });
});
