import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLine } from "../../src/map/basemapData";
import { encodeLine, encodePolygons } from "./encode";

const SCALE = 10_000;
const point = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe("encodeLine and decodeLine", () => {
  it("are a pair, up to half a unit", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 50 }), (line) => {
        const decoded = decodeLine(encodeLine(line, SCALE), SCALE);
        const [first, last] = [decoded[0], decoded.at(-1)];
        expect(first?.[0]).toBeCloseTo(line[0]?.[0] ?? Number.NaN, 3);
        expect(last?.[1]).toBeCloseTo(line.at(-1)?.[1] ?? Number.NaN, 3);
        expect(encodeLine(decoded, SCALE)).toEqual(encodeLine(line, SCALE));
      }),
    );
  });

  it("drops points that fall together, but keeps a first point at zero", () => {
    const line = [
      [0, 0],
      [0.00001, 0],
      [0.0002, 0.0001],
    ] as const;
    expect(encodeLine(line, SCALE)).toEqual([0, 0, 2, 1]);
  });
});

describe("encodePolygons", () => {
  it("drops what is too small to be seen", () => {
    const square = (size: number) =>
      [
        [127, 39],
        [127 + size, 39],
        [127 + size, 39 + size],
        [127, 39 + size],
        [127, 39],
      ] as const;
    expect(encodePolygons([[square(1)], [square(0.001)]], SCALE, 1)).toHaveLength(1);
  });
});
