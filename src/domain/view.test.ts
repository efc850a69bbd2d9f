import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraDigitsOf, isSameCamera, toCamera } from "./view";

const anyCamera = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -1000, max: 1000, noNaN: true }),
  zoom: fc.double({ min: -3, max: 25, noNaN: true }),
});

/** The ground that one pixel of a web map covers at the equator. */
function degreesPerPixel(zoom: number): number {
  return 360 / (256 * 2 ** zoom);
}

describe("a camera", () => {
  it("is as exact as its link keeps it, and stays so", () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const kept = toCamera(camera);
        expect(toCamera(kept)).toEqual(kept);
        expect(Number(kept.lat.toFixed(cameraDigitsOf(kept.zoom)))).toBe(kept.lat);
        expect(Object.is(kept.lat, -0) || Object.is(kept.lon, -0)).toBe(false);
      }),
    );
  });

  it("stays within zoom levels and longitudes of a web map", () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const { lon, zoom } = toCamera(camera);
        expect(Number.isInteger(zoom)).toBe(true);
        expect(zoom).toBeGreaterThanOrEqual(0);
        expect(zoom).toBeLessThanOrEqual(19);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        const turns = (lon - camera.lon) / 360;
        expect(Math.abs(turns - Math.round(turns))).toBeLessThan(0.001);
      }),
    );
  });

  it("is moved by a few pixels at most", () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const kept = toCamera(camera);
        expect(Math.abs(kept.lat - camera.lat)).toBeLessThan(4 * degreesPerPixel(kept.zoom));
      }),
    );
  });

  it("is the same camera or not", () => {
    const camera = { lat: 39.66, lon: 124.705, zoom: 12 };
    expect(isSameCamera(camera, { ...camera })).toBe(true);
    expect(isSameCamera(camera, { ...camera, zoom: 11 })).toBe(false);
    expect(isSameCamera(camera, { ...camera, lat: 39.661 })).toBe(false);
    expect(isSameCamera(camera, { ...camera, lon: 124.706 })).toBe(false);
    expect(isSameCamera(camera, null)).toBe(false);
    expect(isSameCamera(null, null)).toBe(true);
  });
});
