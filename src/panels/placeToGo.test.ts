import { describe, expect, it } from "vitest";
import { LOOKS_LIKE_PLACE } from "./looksLikePlace";
import { placeToGoOf } from "./placeToGo";

describe("a place in the search box", () => {
  it.each([
    ["39.66, 124.705", "39.660° N, 124.705° E (±560 m)", 14],
    ["39.66000 124.70500", "39.660000° N, 124.705000° E (±1 m)", 16],
    ["39 39 36 N 124 42 18 E", "39.6600° N, 124.7050° E (±15 m)", 16],
    ["39,66 124,705", "39.660° N, 124.705° E (±560 m)", 14],
    ["51S XD 46 91", "39.661° N, 124.708° E (±500 m)", 14],
    ["북위 39도 39분 36초 동경 124도 42분 18초", "39.6600° N, 124.7050° E (±15 m)", 16],
    ["https://www.google.com/maps/@39.66,124.705,9z", "39.660° N, 124.705° E (±560 m)", 9],
  ])("%s is offered", (text, words, zoom) => {
    expect(text).toMatch(LOOKS_LIKE_PLACE);
    const place = placeToGoOf(text);
    expect(place?.words).toBe(words);
    expect(place?.camera.zoom).toBe(zoom);
  });

  it.each(["Sohae", "2 March 2019", "동창리", "38 North", "engine test 2019", "KN-25", "5 MWe"])(
    "%s is searched and not looked at twice",
    (text) => expect(text).not.toMatch(LOOKS_LIKE_PLACE),
  );

  it("is none where the text only looks like one", () => {
    expect(placeToGoOf("https://www.38north.org/2019/03/sohae/")).toBeNull();
    expect(placeToGoOf("1.5, 2000.5")).toBeNull();
  });
});
