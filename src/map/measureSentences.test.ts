import { describe, expect, it } from "vitest";
import { placeAt } from "../measure/geodesic";
import { pathSentencesOf, sunSentencesOf } from "./measureSentences";

/** Set on an image of Sentinel-2. */
const SOHAE = { lat: 39.66, lon: 124.705, precisionM: 10 };
const MOMENT = Date.UTC(2019, 2, 7, 2, 31, 9);
const east = pointAt(90, 317.4);
const north = pointAt(0, 200);

function pointAt(azimuth: number, distanceM: number, precisionM = 10) {
  return { ...placeAt(SOHAE, azimuth, distanceM), precisionM };
}

describe("a measured path", () => {
  it("says length and azimuth of each leg, to the pixel", () => {
    expect(pathSentencesOf([SOHAE, east])).toEqual(["1. 320 m towards 090°"]);
    expect(pathSentencesOf([SOHAE])).toEqual([]);
  });

  it("of three points has a length and an area", () => {
    expect(pathSentencesOf([SOHAE, east, north])).toEqual([
      "1. 320 m towards 090°",
      "2. 380 m towards 302°",
      "Length 690 m",
      "Area inside 3 ha",
    ]);
  });

  it("has the sun of the moment, and a height from the last leg as a shadow", () => {
    expect(sunSentencesOf(SOHAE, [SOHAE, north], MOMENT)).toEqual([
      "Sun 153°, 41° high; shadows fall towards 333°",
      "If the last leg is a shadow on level ground: 180 m ± 9 m high",
    ]);
    expect(sunSentencesOf(SOHAE, [], null)).toEqual([]);
  });

  it("has no height while the sun is low", () => {
    const evening = Date.UTC(2019, 2, 7, 9, 30);
    expect(sunSentencesOf(SOHAE, [SOHAE, north], evening)).toEqual([
      expect.stringMatching(/^The sun stood at -?\d+°: too low/),
    ]);
  });

  it("claims no more than the pixels allowed when its points were set", () => {
    expect(pathSentencesOf([SOHAE, { ...east, precisionM: 1000 }])).toEqual([
      "1. less than a pixel",
    ]);
    expect(pathSentencesOf([SOHAE, pointAt(143, 87)])).toEqual(["1. 90 m towards about 140°"]);
    expect(pathSentencesOf([SOHAE, pointAt(143, 87, 1)])).toEqual(["1. 90 m towards about 140°"]);
    expect(pathSentencesOf([SOHAE, SOHAE, SOHAE])).toContain("Area inside: less than a pixel");
  });

  it("has no height from a shadow shorter than a pixel", () => {
    expect(sunSentencesOf(SOHAE, [SOHAE, pointAt(342, 9)], MOMENT)).toHaveLength(1);
  });
});
