import { describe, expect, it } from "vitest";
import { heightFromShadow, shadowAzimuthOf, sunAt } from "./sun";

/** What suncalc is right to, in degrees. */
const TOLERANCE = 0.05;

describe("where the sun stood", () => {
  // NREL, Solar Position Algorithm: the example of the report, and values of its reference program.
  it.each([
    ["2003-10-17T19:30:30Z", 39.742476, -105.1786, 194.34024, 50.11162],
    ["2010-03-15T03:30:00Z", -36.840556, 174.74, 299.087594, 53.909325],
    ["2010-06-15T03:30:00Z", -36.840556, 174.74, 315.749511, 74.707383],
    ["2010-12-15T00:30:00Z", -36.840556, 174.74, 346.427128, 13.92405],
    ["2010-03-15T12:30:00Z", -15.793889, -47.882778, 76.24963, 44.139862],
    ["2010-06-15T15:30:00Z", -15.793889, -47.882778, 353.486073, 39.348829],
    ["2010-09-15T18:30:00Z", -15.793889, -47.882778, 285.832743, 53.575069],
  ])("%s at %f, %f", (moment, lat, lon, azimuth, zenith) => {
    const sun = sunAt(Date.parse(moment), { lat, lon });
    expect(Math.abs(sun.azimuth - azimuth)).toBeLessThan(TOLERANCE);
    expect(Math.abs(90 - zenith - sun.elevation)).toBeLessThan(TOLERANCE);
  });

  it("is told the same in every time zone, and shadows fall away from it", () => {
    const sun = sunAt(Date.UTC(2019, 2, 7, 2, 31, 9), { lat: 39.66, lon: 124.705 });
    expect(sun.azimuth).toBeGreaterThan(150);
    expect(sun.azimuth).toBeLessThan(170);
    expect(shadowAzimuthOf(sun)).toBeCloseTo(sun.azimuth + 180, 9);
    expect(shadowAzimuthOf({ azimuth: 300, elevation: 20 })).toBe(120);
  });
});

describe("the height of what casts a shadow", () => {
  it("is the shadow's length at 45 degrees, and as uncertain as a pixel", () => {
    const height = heightFromShadow(67, { azimuth: 160, elevation: 45 }, 10);
    expect(height?.heightM).toBeCloseTo(67, 9);
    expect(height?.uncertaintyM).toBeCloseTo(10, 9);
  });

  it.each([-20, 0, 4.9, 89.5])("is not told with the sun at %f degrees", (elevation) => {
    expect(heightFromShadow(50, { azimuth: 160, elevation }, 10)).toBeNull();
  });
});
