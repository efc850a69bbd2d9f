import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinateTextOf, mgrsDigitsOf, toMgrs } from "./coordinateText";

const SOHAE = { lat: 39.66, lon: 124.705 };

describe("toMgrs", () => {
  // MGRS names the square in which a point lies, so its digits are cut off and never rounded up:
  // the easting here is 467,403.56 m.
  it.each([
    [1, "33P VP 67403 81862"],
    [10, "33P VP 6740 8186"],
    [100, "33P VP 674 818"],
    [300, "33P VP 674 818"],
    [1000, "33P VP 67 81"],
    [2500, "33P VP 67 81"],
    [20_000, "33P VP 6 8"],
    [500_000, "33P VP 6 8"],
  ])("12.5° N 14.7° E at ±%d m is %s", (precisionM, text) => {
    expect(toMgrs({ lat: 12.5, lon: 14.7, precisionM })).toBe(text);
  });

  it("is null where the grid ends and for what is no place", () => {
    expect(toMgrs({ lat: 84.5, lon: 0, precisionM: 100 })).toBeNull();
    expect(toMgrs({ lat: -80.5, lon: 0, precisionM: 100 })).toBeNull();
    expect(toMgrs({ lat: Number.NaN, lon: 0, precisionM: 100 })).toBeNull();
    expect(toMgrs({ lat: 0, lon: Number.NaN, precisionM: 100 })).toBeNull();
  });

  it("gives every place on the grid a zone, a square and two equal numbers", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 84, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.constantFrom(1, 30, 400, 1000, 20_000),
        (lat, lon, precisionM) => {
          const digits = mgrsDigitsOf(precisionM);
          const shape = new RegExp(`^\\d{1,2}[C-X] [A-Z]{2} \\d{${digits}} \\d{${digits}}$`);
          expect(toMgrs({ lat, lon, precisionM })).toMatch(shape);
        },
      ),
    );
  });
});

describe("coordinateTextOf", () => {
  it("writes no more digits than the precision allows", () => {
    const place = { ...SOHAE, precisionM: 2500 };
    expect(coordinateTextOf(place, "DD")).toBe("39.66° N, 124.70° E");
    expect(coordinateTextOf(place, "DMS")).toBe("39°40′ N, 124°42′ E");
    expect(coordinateTextOf(place, "MGRS")).toBe("51S XD 46 91");
  });

  it("falls back to degrees off the grid", () => {
    expect(coordinateTextOf({ lat: 89, lon: 0, precisionM: 1000 }, "MGRS")).toBe(
      "89.000° N, 0.000° E",
    );
  });
});
