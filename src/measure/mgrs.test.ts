import fc from "fast-check";
import { LatLon } from "geodesy/mgrs.js";
import { describe, expect, it } from "vitest";
import { legBetween } from "./geodesic";
import { mgrsDigitsOf, parseMgrs, toMgrs } from "./mgrs";

const onGrid = fc.record({
  lat: fc.double({ min: -79, max: 83, noNaN: true }),
  lon: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
});

describe("a grid reference", () => {
  it.each([
    [12.5, 14.7, "33P VP 67404 81862"],
    [-12.9, 32.3, "36L VL 24059 73819"],
    [-50.2, -100.1, "14F MK 21495 38553"],
  ])("of %f, %f is %s", (lat, lon, text) => {
    expect(toMgrs({ lat, lon }, 1)).toBe(text);
  });

  // Numbers of fewer digits name the square in which the place lies: they are cut, never rounded up.
  it.each([
    [10, "33P VP 6740 8186"],
    [1000, "33P VP 67 81"],
    [500_000, "33P VP 6 8"],
  ])("12.5° N 14.7° E at ±%d m is %s", (precisionM, text) => {
    expect(toMgrs({ lat: 12.5, lon: 14.7 }, precisionM)).toBe(text);
  });

  it.each([
    [1, "51S XD 46262 91411"],
    [10, "51S XD 4626 9141"],
    [100, "51S XD 462 914"],
    [2500, "51S XD 46 91"],
    [30_000, "51S XD 4 9"],
  ])("is cut to what ±%d m allows: %s", (precisionM, text) => {
    expect(toMgrs({ lat: 39.66, lon: 124.705 }, precisionM)).toBe(text);
  });

  it("ends near the poles", () => {
    expect(toMgrs({ lat: 84.5, lon: 0 }, 1)).toBeNull();
    expect(toMgrs({ lat: -80.5, lon: 0 }, 1)).toBeNull();
    expect(toMgrs({ lat: Number.NaN, lon: 0 }, 1)).toBeNull();
    expect(toMgrs({ lat: 0, lon: Number.NaN }, 1)).toBeNull();
  });

  it.each([
    [84, 0, "31X DP 65005 29005"],
    [0, 180, "60N ZF 33978 00000"],
    [39.66, 125.9999999, "51S YD 57366 94324"],
    [-1e-9, 0, "31M AV 66021 99999"],
    [72, 8.9999999, "31X GV 06636 99233"],
  ])("%f, %f at an edge keeps its zone: %s", (lat, lon, text) => {
    expect(toMgrs({ lat, lon }, 1)).toBe(text);
  });

  it("is rounded to the metre in the grid, however far from the middle of its zone", () => {
    fc.assert(
      fc.property(fc.nat(161_999_999), fc.nat(359_999_999), (south, west) => {
        const [lat, lon] = [south / 1e6 - 79, west / 1e6 - 180];
        // Within a metre or two of an edge the place is cut.
        fc.pre([lat / 8, lon / 3].every((each) => Math.abs(each - Math.round(each)) > 1e-4));
        const { zone, easting, northing } = new LatLon(lat, lon).toUtm();
        // A millimetre between the two libraries decides a half.
        fc.pre([easting, northing].every((metres) => Math.abs((metres % 1) - 0.5) > 0.005));
        const inSquare = (metres: number) => String(Math.round(metres) % 100_000).padStart(5, "0");
        const text = toMgrs({ lat, lon }, 1) ?? "";
        expect(Number.parseInt(text, 10)).toBe(zone);
        expect(text.split(" ").slice(2)).toEqual([inSquare(easting), inSquare(northing)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with another library but for the rounding of the last metre", () => {
    fc.assert(
      fc.property(onGrid, ({ lat, lon }) => {
        // The other library gives no northing at the equator itself.
        fc.pre(Math.abs(lat) > 1e-6);
        const own = parseMgrs(toMgrs({ lat, lon }, 1) ?? "");
        const other = new LatLon(lat, lon).toUtm().toMgrs().toString(10);
        const theirs = parseMgrs(other);
        if (!own || !theirs) throw new Error(`no square for ${lat}, ${lon}: ${other}`);
        expect(legBetween(own.position, theirs.position).lengthM).toBeLessThan(1.6);
      }),
    );
  });

  it("names a square near the place, at every precision", () => {
    fc.assert(
      fc.property(onGrid, fc.constantFrom(1, 10, 100, 1000, 10_000), (place, precisionM) => {
        const read = parseMgrs(toMgrs(place, precisionM) ?? "");
        if (!read) throw new Error(`not read back: ${toMgrs(place, precisionM)}`);
        expect(read.precisionM).toBe(precisionM / 2);
        // Half a diagonal, and what squares at the edge of a zone are cut by.
        const away = legBetween(read.position, place).lengthM;
        expect(away).toBeLessThan(precisionM * 0.75 + 1);
      }),
    );
  });
});

describe("a typed grid reference", () => {
  it.each(["51SXD4626191410", "51S XD 46261 91410", " 51s xd 46261 91410 ", "51S XD4626191410"])(
    "%s is read",
    (text) => {
      const read = parseMgrs(text);
      expect(read?.position.lat).toBeCloseTo(39.66, 4);
      expect(read?.position.lon).toBeCloseTo(124.705, 4);
      expect(read?.precisionM).toBe(0.5);
    },
  );

  it.each([
    "",
    "51S",
    "51S XD",
    "51S XD 123",
    "51S XD 12 345",
    "51S OI 12 34",
    "99S XD 12 34",
    "0S XD 12 34",
    // Squares that the library reads on past the edge of their zone or band.
    "51S AD 12 34",
    "51C XD 12 34",
    "32X NG 12 34",
    "31N AA 00000 00000",
    "sohae",
  ])("%s is none", (text) => expect(parseMgrs(text)).toBeNull());

  it.each([
    [2500, 2],
    [1, 5],
    [0, 5],
    [99, 4],
    [1e9, 1],
  ])("±%d m is worth %d digits", (precisionM, digits) => {
    expect(mgrsDigitsOf(precisionM)).toBe(digits);
  });
});
