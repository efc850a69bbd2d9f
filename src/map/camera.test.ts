import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCamera } from "../domain/view";
import { homeCamera, isNearCamera, needsPan } from "./camera";
import { worldPxOf } from "./mercator";

const camera = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  zoom: fc.integer({ min: 3, max: 19 }),
});

describe("homeCamera", () => {
  it("shows the whole area on a wide and on a narrow map", () => {
    expect(homeCamera(600)).toEqual({ lat: 40.15, lon: 127.3, zoom: 7 });
    expect(homeCamera(599)).toEqual({ lat: 40.15, lon: 127.3, zoom: 6 });
    expect(homeCamera(0).zoom).toBe(6);
  });
});

describe("isNearCamera", () => {
  it("takes a camera and what a link keeps of it for the same", () => {
    fc.assert(fc.property(camera, (exact) => isNearCamera(exact, toCamera(exact))));
  });

  it("tells zooms apart", () => {
    const home = homeCamera(1000);
    expect(isNearCamera(home, { ...home, zoom: 8 })).toBe(false);
  });

  it("tells places apart that a person sees apart, at every zoom", () => {
    fc.assert(
      fc.property(camera, fc.integer({ min: 10, max: 500 }), (here, pixels) => {
        const degrees = (pixels * 360) / worldPxOf(here.zoom);
        const lon = here.lon > 0 ? here.lon - degrees : here.lon + degrees;
        expect(isNearCamera(here, { ...here, lon })).toBe(false);
      }),
    );
  });

  it("survives the poles, which no web map shows", () => {
    expect(isNearCamera({ lat: 90, lon: 0, zoom: 5 }, { lat: 89, lon: 0, zoom: 5 })).toBe(true);
    expect(isNearCamera({ lat: 90, lon: 0, zoom: 5 }, { lat: -90, lon: 0, zoom: 5 })).toBe(false);
  });

  it("knows that the date line has two names", () => {
    expect(isNearCamera({ lat: 10, lon: 180, zoom: 5 }, { lat: 10, lon: -180, zoom: 5 })).toBe(
      true,
    );
  });
});

describe("needsPan", () => {
  const size = { x: 400, y: 300 };

  it("leaves the map alone while the site is in sight", () => {
    expect(needsPan({ x: 200, y: 150 }, size)).toBe(false);
    expect(needsPan({ x: 12, y: 288 }, size)).toBe(false);
  });

  it("moves it for a site beyond any edge or cut by one", () => {
    for (const point of [
      { x: -5, y: 150 },
      { x: 405, y: 150 },
      { x: 200, y: -1 },
      { x: 200, y: 301 },
      { x: 4, y: 150 },
    ]) {
      expect(needsPan(point, size)).toBe(true);
    }
  });
});
