import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreesAt, tilePlaceOf } from "./cogExtent";
import { tileAt } from "./cogEye.fixture";
import { gridOf, sourceAt } from "./cogGrid";
import { projectionOf } from "./cogProjection";

describe("a control grid", () => {
  it("is never half a source pixel off, for UTM in any zone and tiles of any zoom", () => {
    fc.assert(
      fc.property(
        fc.record({
          zone: fc.integer({ min: 1, max: 60 }),
          lat: fc.double({ min: -79, max: 83, noNaN: true }),
          east: fc.double({ min: -4, max: 4, noNaN: true }),
          z: fc.integer({ min: 4, max: 19 }),
          places: fc.array(
            fc.tuple(
              fc.double({ min: 0, max: 256, noNaN: true }),
              fc.double({ min: 0, max: 256, noNaN: true }),
            ),
            { minLength: 20, maxLength: 40 },
          ),
        }),
        ({ zone, lat, east, z, places }) => {
          const lon = zone * 6 - 183 + east;
          const { tile, x, y } = tileAt({ lat, lon: ((lon + 540) % 360) - 180 }, z);
          const projection = projectionOf((lat < 0 ? 32700 : 32600) + zone);
          // The scale of the copy that would be drawn: a pixel of it under a pixel of the tile.
          const metres = (156_543 * Math.cos((lat * Math.PI) / 180)) / 2 ** z;
          const toSource = (px: number, py: number) => {
            const degrees = degreesAt(tile, 0, px, py);
            const at = projection?.toProjected(degrees.x, degrees.y) ?? { x: 0, y: 0 };
            return { x: at.x / metres, y: -at.y / metres };
          };
          // A scene is 110 km wide: of a tile of the whole continent it takes a part.
          const reach = Math.max(1, 55_000 / metres);
          const rect = {
            left: Math.max(0, Math.floor(x - reach)),
            right: Math.min(256, Math.ceil(x + reach)),
            top: Math.max(0, Math.floor(y - reach)),
            bottom: Math.min(256, Math.ceil(y + reach)),
          };
          const grid = gridOf(rect, toSource);
          for (const [across, down] of places) {
            const px = rect.left + (across / 256) * (rect.right - rect.left);
            const py = rect.top + (down / 256) * (rect.bottom - rect.top);
            const [exact, told] = [toSource(px, py), sourceAt(grid, px, py)];
            expect(Math.abs(exact.x - told.x)).toBeLessThanOrEqual(0.5);
            expect(Math.abs(exact.y - told.y)).toBeLessThanOrEqual(0.5);
          }
        },
      ),
    );
  });

  it("is never half a source pixel off for plain degrees, from the whole world to a street", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 179, noNaN: true }),
        fc.nat(19),
        fc.array(fc.tuple(fc.nat(256), fc.nat(256)), { minLength: 40, maxLength: 60 }),
        (lat, lon, z, places) => {
          const { tile } = tileAt({ lat, lon }, z);
          // As many source pixels in a degree of longitude as the tile has.
          const perDegree = (256 * 2 ** z) / 360;
          const toSource = (x: number, y: number) => {
            const degrees = degreesAt(tile, 0, x, y);
            return { x: degrees.x * perDegree, y: -degrees.y * perDegree };
          };
          const grid = gridOf({ left: 0, right: 256, top: 0, bottom: 256 }, toSource);
          for (const [x, y] of places) {
            const [exact, told] = [toSource(x, y), sourceAt(grid, x, y)];
            expect(Math.abs(exact.x - told.x)).toBeLessThanOrEqual(0.5);
            expect(Math.abs(exact.y - told.y)).toBeLessThanOrEqual(0.5);
          }
        },
      ),
    );
  });

  it("is coarse where straight lines do, and fine where they do not", () => {
    const rect = { left: 0, right: 256, top: 0, bottom: 256 };
    expect(gridOf(rect, (x, y) => ({ x: 2 * x + y, y: y - x })).cells).toBe(4);
    const bent = gridOf(rect, (x, y) => ({ x: x + 40 * Math.sin(y / 40), y }));
    expect(bent.cells).toBeGreaterThan(8);
    expect(bent.cells).toBeLessThanOrEqual(128);
  });

  it("ends also where nothing can be projected", () => {
    const rect = { left: 0, right: 256, top: 0, bottom: 256 };
    const nowhere = gridOf(rect, () => ({ x: Number.NaN, y: Number.NaN }));
    expect(sourceAt(nowhere, 20, 20).x).toBeNaN();
  });
});

describe("places of a tile", () => {
  it("become degrees and come back", () => {
    const tile = { x: 6928, y: 3115, z: 13, tilePx: 256 };
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 256, noNaN: true }),
        fc.double({ min: 0, max: 256, noNaN: true }),
        (x, y) => {
          const { x: lon, y: lat } = degreesAt(tile, 0, x, y);
          const back = tilePlaceOf(tile, 0, lon, lat);
          expect(back.x).toBeCloseTo(x, 5);
          expect(back.y).toBeCloseTo(y, 5);
        },
      ),
    );
  });
});
