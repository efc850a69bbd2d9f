import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toLatLng, toPosition } from "./latLng";

describe("toLatLng and toPosition", () => {
  it("keep latitude and longitude apart", () => {
    expect(toLatLng({ lat: 39.66, lon: 124.705 })).toEqual([39.66, 124.705]);
    expect(toPosition({ lat: 39.66, lng: 124.705 })).toEqual({ lat: 39.66, lon: 124.705 });
  });

  it("wraps longitudes past the date line", () => {
    expect(toPosition({ lat: 0, lng: 190 }).lon).toBe(-170);
    expect(toPosition({ lat: 0, lng: -235 }).lon).toBe(125);
    expect(toPosition({ lat: 0, lng: 180 }).lon).toBe(180);
  });

  it("gives the same place on every copy of the world", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -179, max: 179 }),
        fc.integer({ min: -20, max: 20 }),
        (lon, turns) => {
          expect(toPosition({ lat: 1, lng: lon + 360 * turns }).lon).toBe(lon);
        },
      ),
    );
  });
});
