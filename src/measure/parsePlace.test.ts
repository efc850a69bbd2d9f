import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimalDegrees, toDegreesMinutesSeconds } from "../domain/geo";
import { parsePlace } from "./parsePlace";

describe("a place in any spelling", () => {
  it.each([
    "39.66, 124.705",
    "39.66 124.705",
    "39.6600° N, 124.7050° E",
    "N39.66 E124.705",
    "124.705 E 39.66 N",
    "39°39'36\"N 124°42'18\"E",
    "39°39′36″ N, 124°42′18″ E",
    "39 39 36 N 124 42 18 E",
    "39°39.6'N 124°42.3'E",
    "북위 39도 39분 36초 동경 124도 42분 18초",
    "51S XD 46261 91410",
    "https://www.google.com/maps/@39.66,124.705,15z",
    "https://www.google.com/maps/place/Sohae/@39.5,124.5,12z/data=!3m1!4b1!4m5!3d39.66!4d124.705",
    "https://maps.google.com/?q=39.66,124.705",
    "https://www.google.com/maps/search/?api=1&query=39.66%2C124.705",
    "https://www.openstreetmap.org/#map=15/39.66/124.705",
    "https://www.openstreetmap.org/?mlat=39.66&mlon=124.705#map=12/39.5/124.5",
    "geo:39.66,124.705?z=15",
    "39,66 124,705",
    "39,66; 124,705",
    "39,66N 124,705E",
    "39:39:36N 124:42:18E",
    "(39.66, 124.705)",
    "Lat: 39.66, Lon: 124.705",
    "+39.66, +124.705",
    "39.66，124.705",
    "google.com/maps/@39.66,124.705,15z",
    "https://www.google.com/maps/place/39%C2%B039'36.0%22N+124%C2%B042'18.0%22E/@39.6,124.6,17z",
    "https://www.google.com/maps/search/39.66,+124.705?sa=X",
    "https://www.google.com/maps/dir//39.66,124.705/@39.6,124.6,9z",
    "https://maps.google.com/?q=loc:39.66,124.705",
    "https://www.openstreetmap.org/?lat=39.66&lon=124.705&zoom=12",
    "https://browser.dataspace.copernicus.eu/?zoom=15&lat=39.66&lng=124.705",
    "geo:39.66,124.705,30",
    "geo:0,0?q=39.66,124.705(Pad)",
    "https://nadir.example/sites/sohae/?at=39.660,124.705,12",
  ])("%s", (text) => {
    const found = parsePlace(text);
    expect(found?.position.lat).toBeCloseTo(39.66, 3);
    expect(found?.position.lon).toBeCloseTo(124.705, 3);
  });

  it.each([
    ["-33.5, -70.25", -33.5, -70.25],
    ["33.5 S 70.25 W", -33.5, -70.25],
    ["33°30′ S, 70°15′ W", -33.5, -70.25],
    ["−33.5, −70.25", -33.5, -70.25],
  ])("%s lies south and west", (text, lat, lon) => {
    const found = parsePlace(text);
    expect(found?.position.lat).toBeCloseTo(lat, 9);
    expect(found?.position.lon).toBeCloseTo(lon, 9);
  });

  it.each([
    "",
    "sohae",
    "39.66",
    "2019 2020",
    "12, 34",
    "91.5, 124.7",
    "39.66, 181.2",
    "39°75'N 124°42'E",
    "N39.66 N124.705",
    "https://example.org/",
    "https://www.google.com/maps/@north,east,15z",
    "39,66,124,705",
    "1,234 5,678",
    "38north.org/2019/03",
    "javascript:alert(39.66,124.705)",
    `${"1".repeat(600)}.5, 2.5`,
  ])("“%s” is none", (text) => expect(parsePlace(text)).toBeNull());

  it.each([
    ["39.66, 124.705", 557],
    ["39.66000, 124.70500", 1],
    ["39°39′36″ N, 124°42′18″ E", 15],
    ["51S XD 46 91", 500],
    ["geo:39.66000,124.70500;u=35", 35],
  ])("%s is right to about %d m", (text, precisionM) => {
    expect(parsePlace(text)?.precisionM).toBeCloseTo(precisionM, -1);
  });

  it("keeps the zoom of a link", () => {
    expect(parsePlace("https://www.google.com/maps/@39.66,124.705,15.4z")?.zoom).toBe(15);
    expect(parsePlace("https://www.openstreetmap.org/#map=22/39.66/124.705")?.zoom).toBe(19);
    expect(parsePlace("39.66, 124.705")?.zoom).toBeNull();
  });

  it("reads what the page itself writes", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.constantFrom(5, 50, 500),
        (lat, lon, precisionM) => {
          for (const write of [toDecimalDegrees, toDegreesMinutesSeconds]) {
            const found = parsePlace(write({ lat, lon }, precisionM));
            expect(Math.abs((found?.position.lat ?? 999) - lat)).toBeLessThan(0.02);
            expect(Math.abs((found?.position.lon ?? 999) - lon)).toBeLessThan(0.02);
          }
        },
      ),
    );
  });

  it("never throws and never leaves the earth", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.webUrl(), anyDigits()), (text) => {
        const found = parsePlace(text);
        if (found === null) return;
        expect(Math.abs(found.position.lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(found.position.lon)).toBeLessThanOrEqual(180);
      }),
      { numRuns: 3000 },
    );
  });

  it("comes to an end with hostile texts", () => {
    for (const text of [
      " ".repeat(499),
      "1 ".repeat(249),
      "1.".repeat(249),
      `N${"1".repeat(400)}`,
    ]) {
      expect(parsePlace(text)).toBeNull();
    }
  });
});

function anyDigits() {
  return fc.stringMatching(/^[NSEW0-9 .,°'"-]{0,40}$/);
}
