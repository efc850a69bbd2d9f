import { describe, expect, it } from "vitest";
import { projectionOf } from "./cogProjection";

describe("projections", () => {
  it.each([
    // As gdaltransform tells them.
    [32651, 600_000, 4_400_040, 124.167_157_955_5, 39.744_399_896_1],
    [32736, 300_000, 8_500_000, 31.151_727_696_6, -13.561_609_653],
    [3857, 13_800_000, 4_800_000, 123.967_509_208_5, 39.544_712_179_5],
    [4326, 124.5, 39.6, 124.5, 39.6],
  ])("of EPSG:%i", (epsg, x, y, lon, lat) => {
    const projection = projectionOf(epsg);
    const degrees = projection?.toDegrees(x, y);
    expect(degrees?.x).toBeCloseTo(lon, 8);
    expect(degrees?.y).toBeCloseTo(lat, 8);
    const back = projection?.toProjected(degrees?.x ?? 0, degrees?.y ?? 0);
    expect(back?.x).toBeCloseTo(x, 3);
    expect(back?.y).toBeCloseTo(y, 3);
  });

  it("of UTM run on past the date line, and do not reach to the other side of the earth", () => {
    const last = projectionOf(32660);
    expect(last?.toDegrees(833_979, 5_500_000).x).toBeGreaterThan(180);
    const seen = [179.9, -180.1].map((lon) => last?.toProjected(lon, 50).x ?? 0);
    expect(seen[0]).toBeCloseTo(seen[1] ?? 0, 6);
    expect(last?.toProjected(0, 50).x).toBeNaN();
  });

  it.each([5186, 32600, 32661, 32700, 32761, 32767, 2154, 0])(
    "are not guessed: EPSG:%i",
    (epsg) => {
      expect(projectionOf(epsg)).toBeNull();
    },
  );
});
