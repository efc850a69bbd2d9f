import { describe, expect, it } from "vitest";
import { areaWordsOf, azimuthWordsOf, lengthWordsOf } from "./measureWords";

describe("a length that is rounded up to a kilometre", () => {
  it("is one", () => {
    expect(lengthWordsOf(999.7, 1)).toBe("1.000 km");
    expect(lengthWordsOf(996, 10)).toBe("1.00 km");
    expect(lengthWordsOf(994, 10)).toBe("990 m");
  });
});

describe("measures in words", () => {
  it.each([
    [317.4, 10, "320 m"],
    [317.4, 1, "317 m"],
    [4.21, 0.3, "4 m"],
    [1237, 10, "1.24 km"],
    [1237, 30, "1.2 km"],
    [86_543, 250, "87 km"],
    [0, 10, "0 m"],
  ])("%d m measured to %d m is %s", (metres, precisionM, words) => {
    expect(lengthWordsOf(metres, precisionM)).toBe(words);
  });

  it.each([
    [61_575, 10, "6 ha"],
    [61_575, 1, "6.2 ha"],
    [812, 1, "800 m²"],
    [3_200_000, 10, "3.2 km²"],
  ])("%d m² measured to %d m is %s", (squareMetres, precisionM, words) => {
    expect(areaWordsOf(squareMetres, precisionM)).toBe(words);
  });

  it.each([
    [0, "000°"],
    [7.6, "008°"],
    [359.7, "000°"],
  ])("%d degrees is %s", (degrees, words) => expect(azimuthWordsOf(degrees)).toBe(words));
});
