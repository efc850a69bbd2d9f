import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOf, legBetween, lengthOf, placeAt } from "./geodesic";

const anyPlace = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("a leg on the ellipsoid", () => {
  // C. F. F. Karney, GeodTest.dat: lines with equatorial start, long, and nearly antipodal geodesics.
  it.each([
    [36.530042355041, 0, -48.16427077909777, 5.76234469467651, 176.125875162171, 9398502.0434687],
    [63.758775485865, 0, 25.179740339437206, 107.50499193289191, 63.327049113388, 8337896.7811702],
    // Of the test set of GeographicLib.
    [35.60777, -139.44815, -11.17491, -69.95921, 111.09874842956033, 8935244.56048183],
    [55.52454, 106.05087, 77.03196, 197.18234, 22.0200598809828, 4105086.171392441],
    [-66.99028, 112.2363, -12.70631, 285.90344, 173.73491240878403, 11150344.231208025],
    [6.96833, 52.74123, -7.39675, 206.17291, 92.58158538631771, 17102477.249695837],
    [-19.79938, -174.47484, -11.99349, -154.35109, 71.16727578017154, 2319004.860116939],
  ])("from %f, %f to %f, %f", (lat1, lon1, lat2, lon2, azimuth, metres) => {
    const leg = legBetween({ lat: lat1, lon: lon1 }, { lat: lat2, lon: lon2 });
    expect(Math.abs(leg.lengthM - metres)).toBeLessThan(1e-6);
    expect(leg.azimuth).toBeCloseTo(azimuth, 8);
  });

  it("of no length has no length, and no azimuth of its own", () => {
    expect(legBetween({ lat: 39.66, lon: 124.7 }, { lat: 39.66, lon: 124.7 })).toEqual({
      lengthM: 0,
      azimuth: 0,
    });
  });

  it("leads there and is as long the other way", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const { lengthM, azimuth } = legBetween(from, to);
        expect(azimuth).toBeGreaterThanOrEqual(0);
        expect(azimuth).toBeLessThan(360);
        expect(legBetween(to, from).lengthM).toBeCloseTo(lengthM, 5);
        expect(legBetween(placeAt(from, azimuth, lengthM), to).lengthM).toBeLessThan(1e-3);
      }),
    );
  });
});

describe("a path and a ring", () => {
  it("are as long as their legs together, and never shorter than the way straight on", () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 2, maxLength: 6 }), (path) => {
        const [first, last] = [path[0], path.at(-1)];
        if (!first || !last) return;
        expect(lengthOf(path)).toBeGreaterThanOrEqual(legBetween(first, last).lengthM - 1e-3);
      }),
    );
  });

  it("have the area of GeographicLib's example, whichever way round", () => {
    // Planimeter example of GeographicLib: Antarctica's 14 corners.
    const antarctica = (
      [
        ...[
          [-63.1, -58],
          [-72.9, -74],
          [-71.9, -102],
          [-74.9, -102],
          [-74.3, -131],
          [-77.5, -163],
        ],
        ...[
          [-77.4, 163],
          [-71.7, 172],
          [-65.9, 140],
          [-65.7, 113],
          [-66.6, 88],
          [-66.9, 59],
        ],
        ...[
          [-69.8, 25],
          [-70, -4],
          [-71, -14],
          [-77.3, -33],
          [-77.9, -46],
          [-74.7, -61],
        ],
      ] as [number, number][]
    ).map(([lat, lon]) => ({ lat, lon }));
    expect(areaOf(antarctica)).toBeCloseTo(13662703680020.1, 0);
    expect(areaOf([...antarctica].reverse())).toBeCloseTo(13662703680020.1, 0);
  });

  it("of fewer than three corners have none", () => {
    expect(
      areaOf([
        { lat: 1, lon: 2 },
        { lat: 2, lon: 3 },
      ]),
    ).toBe(0);
  });
});
