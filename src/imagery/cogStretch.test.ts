import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteOf, stretchOf } from "./cogStretch";

describe("a stretch", () => {
  it("leaves out the darkest and the brightest 2 per cent", () => {
    const values = Float64Array.from({ length: 1001 }, (_, at) => 1000 - at);
    expect(stretchOf(values)).toEqual({ low: 20, high: 980 });
  });

  it("has 96 per cent of the values between black and white", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
          minLength: 100,
          maxLength: 500,
        }),
        (values) => {
          const { low, high } = stretchOf(Float64Array.from(values));
          expect(values.filter((value) => value < low).length / values.length).toBeLessThan(0.031);
          expect(values.filter((value) => value > high).length / values.length).toBeLessThan(0.031);
        },
      ),
    );
  });

  it("turns values into greys that never go down", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const stretch = { low: -50, high: 3000 };
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(byteOf(stretch, less)).toBeLessThanOrEqual(byteOf(stretch, more));
        expect([byteOf(stretch, -50), byteOf(stretch, 3000)]).toEqual([0, 255]);
      }),
    );
  });

  it("is grey for a picture of one value, and no error for one of none", () => {
    const flat = stretchOf(Float64Array.of(7, 7, 7));
    expect([6, 7, 8].map((value) => byteOf(flat, value))).toEqual([0, 128, 255]);
    expect(stretchOf(new Float64Array(0))).toEqual({ low: 0, high: 1 });
  });
});
