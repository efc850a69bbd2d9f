import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelFor } from "./cogOverview";

const FACTORS = [1, 2, 4, 8, 16];

describe("the copy that a tile is drawn from", () => {
  it.each([
    [0.1, 0],
    [1, 0],
    [1.9, 0],
    [2, 1],
    [7.9, 2],
    [8, 3],
    [500, 4],
  ])("for %d pixels under one of the tile", (pixels, place) => {
    expect(levelFor(FACTORS, pixels)).toBe(place);
  });

  it("is not coarser than the tile, and the next one would be", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (pixels) => {
        const place = levelFor(FACTORS, pixels);
        const [factor = 0, next = Number.POSITIVE_INFINITY] = FACTORS.slice(place);
        expect(place === 0 || factor <= pixels * 1.01).toBe(true);
        expect(next).toBeGreaterThan(pixels);
      }),
    );
  });

  it("takes a copy of an odd size for what it is", () => {
    // 5490 pixels halved four times: 344 columns.
    expect(levelFor([1, 2, 4, 7.99, 15.96], 16)).toBe(4);
  });
});
