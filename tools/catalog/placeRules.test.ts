import { describe, expect, it } from "vitest";
import { linesAfter } from "./catalog.fixture";

describe("a position", () => {
  it("is not the wrong way round", () => {
    const lines = linesAfter(
      ["lat: 39.66\n", "lat: 124.705\n"],
      ["lon: 124.705\n", "lon: 39.66\n"],
    );
    expect(lines).toContain(
      "catalog/sites/sohae.yaml:11: error: sohae, location: found 124.705 north and 39.66 east, expected them the other way round: lat 39.66, lon 124.705",
    );
  });

  it("is not the wrong way round at a structure", () => {
    const lines = linesAfter(["lat: 39.6601", "lat: 124.7053"], ["lon: 124.7053", "lon: 39.6601"]);
    expect(lines.join()).toContain("error: sohae, structures.0.location: found 124.7053 north");
  });

  it("is not the wrong way round at an event", () => {
    const lines = linesAfter(["lat: 21.03", "lat: 105.85"], ["lon: 105.85", "lon: 21.03"]);
    expect(lines.join()).toContain("error: hanoi-summit, place: found 105.85 north and 21.03 east");
  });

  it("is not out of range", () => {
    expect(linesAfter(["lon: 105.85", "lon: 205.85"])).toEqual([
      "catalog/events/2019.yaml:8: error: hanoi-summit, place.lon: found 205.85, expected -180 to 180 degrees",
    ]);
  });

  it("is doubted outside of its country", () => {
    expect(linesAfter(["lat: 39.66\n", "lat: 59.66\n"])).toContain(
      "catalog/sites/sohae.yaml:11: doubt: sohae, location: found 59.66 north and 124.705 east, expected a place in KP",
    );
  });

  it("is doubted in a country that nobody has drawn a box around", () => {
    expect(linesAfter(["country: KP", "country: IS"])).toEqual([
      "catalog/sites/sohae.yaml:9: doubt: sohae, country: found “IS”, expected a country that tools/catalog/countryBoxes.ts knows",
    ]);
  });

  it("is doubted when a structure lies far from its site", () => {
    expect(linesAfter(["lat: 39.6601", "lat: 40.6601"])).toEqual([
      "catalog/sites/sohae.yaml:25: doubt: sohae, structures.0.location: found a place 111 km from its site, expected at most 23 km",
    ]);
  });

  it("has both degrees or none", () => {
    expect(linesAfter(["    lat: 21.03\n", ""])).toEqual([
      "catalog/events/2019.yaml:5: error: hanoi-summit, place: found one of lat and lon, expected both or none",
    ]);
    expect(linesAfter(["    lat: 21.03\n", ""], ["    lon: 105.85\n", ""])).toEqual([]);
  });
});

it("doubts one name for two places", () => {
  const second = `- id: second
  name: Second meeting
  kind: talks
  date: "2019-02-28"
  place: { name: "Hanoi, Vietnam", lat: 10.8, lon: 106.7 }
  summary: They met elsewhere.
  reports: [paper-2019]
- id: hanoi-summit`;
  expect(linesAfter(["- id: hanoi-summit", second])).toEqual([
    "catalog/events/2019.yaml:12: doubt: hanoi-summit, place: found “Hanoi, Vietnam” 1141 km from where second has it, expected one position",
  ]);
});
