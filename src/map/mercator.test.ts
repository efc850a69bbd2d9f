import { describe, expect, it } from "vitest";
import { metresPerPxAt, toWorldPixel, worldPxOf, wrappedColumn } from "./mercator";

describe("toWorldPixel", () => {
  it("puts the middle of the world at the middle", () => {
    expect(toWorldPixel(0, 0, 0)).toEqual({ x: 128, y: 128 });
  });

  it("begins at the date line and at 85 degrees north, and ends opposite", () => {
    const start = toWorldPixel(-180, 85.0511, 3);
    expect(start.x).toBe(0);
    expect(start.y).toBeCloseTo(0, 1);
    const end = toWorldPixel(180, -85.0511, 3);
    expect(end.x).toBe(worldPxOf(3));
    expect(end.y).toBeCloseTo(worldPxOf(3), 1);
  });

  it("agrees with the tile numbers of every XYZ service", () => {
    // Worked out by the formula of the OpenStreetMap wiki for Sohae at zoom 12.
    const { x, y } = toWorldPixel(124.705, 39.66, 12);
    expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([3466, 1555]);
  });
});

describe("wrappedColumn", () => {
  it("brings columns of other copies of the world back", () => {
    expect([-1, 0, 3, 4, 9].map((column) => wrappedColumn(column, 2))).toEqual([3, 0, 3, 0, 1]);
  });
});

describe("metresPerPxAt", () => {
  it("is the known 156.5 km at zoom 0 and halves with each zoom", () => {
    expect(metresPerPxAt(0, 0)).toBeCloseTo(156_543, -1);
    expect(metresPerPxAt(0, 1)).toBeCloseTo(78_271.5, -1);
  });

  it("shrinks towards the poles", () => {
    expect(metresPerPxAt(60, 10)).toBeCloseTo(metresPerPxAt(0, 10) / 2, 3);
  });
});
