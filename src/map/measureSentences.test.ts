import { describe, expect, it } from "vitest";
import { placeAt } from "../measure/geodesic";
import { pathSentencesOf, sunSentencesOf } from "./measureSentences";

const SOHAE = { lat: 39.66, lon: 124.705 };
const ON_SENTINEL = { pixelSizeM: 10, acquiredMs: Date.UTC(2019, 2, 7, 2, 31, 9) };
const east = placeAt(SOHAE, 90, 317.4);
const north = placeAt(SOHAE, 0, 200);

describe("a measured path", () => {
  it("says length and azimuth of each leg, to the pixel", () => {
    expect(pathSentencesOf([SOHAE, east], ON_SENTINEL)).toEqual(["1. 320 m towards 090°"]);
    expect(pathSentencesOf([SOHAE], ON_SENTINEL)).toEqual([]);
  });

  it("of three points has a length and an area", () => {
    expect(pathSentencesOf([SOHAE, east, north], ON_SENTINEL)).toEqual([
      "1. 320 m towards 090°",
      "2. 380 m towards 302°",
      "Length 690 m",
      "Area inside 3 ha",
    ]);
  });

  it("has the sun of the moment, and a height from the last leg as a shadow", () => {
    expect(sunSentencesOf(SOHAE, [SOHAE, north], ON_SENTINEL)).toEqual([
      "Sun 153°, 41° high; shadows fall towards 333°",
      "If the last leg is a shadow on level ground: 180 m ± 9 m high",
    ]);
    expect(sunSentencesOf(SOHAE, [], { ...ON_SENTINEL, acquiredMs: null })).toEqual([]);
  });

  it("has no height while the sun is low", () => {
    const evening = { ...ON_SENTINEL, acquiredMs: Date.UTC(2019, 2, 7, 9, 30) };
    expect(sunSentencesOf(SOHAE, [SOHAE, north], evening)).toEqual([
      expect.stringMatching(/^The sun stood at -?\d+°: too low/),
    ]);
  });
});
