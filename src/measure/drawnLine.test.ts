import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnLineOf } from "./drawnLine";
import { legBetween } from "./geodesic";

const anyPlace = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the line of a measured path", () => {
  it("is straight where it is short", () => {
    const path = [
      { lat: 39.66, lon: 124.705 },
      { lat: 39.67, lon: 124.71 },
    ];
    expect(drawnLineOf(path)).toEqual(path);
    expect(drawnLineOf([])).toEqual([]);
    expect(drawnLineOf(path.slice(0, 1))).toEqual(path.slice(0, 1));
  });

  it("bends to the north on a long way east", () => {
    const line = drawnLineOf([
      { lat: 40, lon: -60 },
      { lat: 40, lon: 60 },
    ]);
    expect(Math.max(...line.map(({ lat }) => lat))).toBeGreaterThan(55);
  });

  it("goes on over the date line", () => {
    const line = drawnLineOf([
      { lat: 10, lon: 179 },
      { lat: 10, lon: -179 },
    ]);
    expect(line.at(-1)?.lon).toBeCloseTo(181, 9);
  });

  it("never leaps and stays as long as the path", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const line = drawnLineOf([from, to]);
        let lengthM = 0;
        for (const [at, place] of line.slice(1).entries()) {
          const before = line[at] ?? place;
          expect(Math.abs(place.lon - before.lon)).toBeLessThanOrEqual(180);
          lengthM += legBetween(before, place).lengthM;
        }
        expect(Math.abs(lengthM - legBetween(from, to).lengthM)).toBeLessThan(0.1);
      }),
    );
  });
});
