import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt, SCALE_2019 } from "./records.fixture";
import { momentAt, pixelsPerDayOf, xOf } from "./scale";

describe("a scale", () => {
  it("puts the first and the last day at its edges", () => {
    expect(xOf(SCALE_2019, dayAt("2019-01-01"))).toBe(100);
    expect(xOf(SCALE_2019, dayAt("2020-01-01"))).toBe(3750);
    expect(pixelsPerDayOf(SCALE_2019)).toBe(10);
  });

  it("puts the middle of a day in the middle of its pixels", () => {
    expect(xOf(SCALE_2019, dayAt("2019-01-02") + 0.5)).toBe(115);
  });

  it("gives the moment of a pixel back", () => {
    fc.assert(
      fc.property(fc.double({ min: 10_000, max: 25_000, noNaN: true }), (moment) => {
        expect(momentAt(SCALE_2019, xOf(SCALE_2019, moment))).toBeCloseTo(moment, 6);
      }),
    );
  });
});
