import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geoMetadataOf, toWkbPoint } from "./geoParquet";

describe("GeoParquet", () => {
  it("writes a point as WKB, longitude first", () => {
    expect(Buffer.from(toWkbPoint({ lat: 2, lon: 1 })).toString("hex")).toBe(
      "0101000000000000000000f03f0000000000000040",
    );
  });

  it("says where its column lies, for any positions", () => {
    const position = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(position, { minLength: 1 }), (positions) => {
        const { version, primary_column, columns } = JSON.parse(geoMetadataOf(positions));
        const { encoding, geometry_types, bbox } = columns[primary_column];
        expect([version, encoding, geometry_types]).toEqual(["1.1.0", "WKB", ["Point"]]);
        for (const { lat, lon } of positions) {
          expect(lon >= bbox[0] && lat >= bbox[1] && lon <= bbox[2] && lat <= bbox[3]).toBe(true);
        }
      }),
    );
    expect(geoMetadataOf([])).not.toContain("bbox");
  });
});
