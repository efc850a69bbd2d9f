import { describe, expect, it } from "vitest";
import type { Place } from "./basemapData";
import { placeNames, tileKeyOf } from "./basemapNames";
import { toWorldPixel } from "./mercator";

const measure = (text: string) => text.length * 6;

function town(name: string, lon: number, lat: number, more: Partial<Place> = {}): Place {
  const zooms = { minZoom: 0, maxZoom: 24 };
  return { kind: "town", name, nameKo: null, lon, lat, angle: 0, ...zooms, ...more };
}

function namesIn(places: readonly Place[], zoom: number, language: "en" | "ko" = "en") {
  const tiles = [...placeNames({ places, avoid: [], zoom, language, measure }).values()];
  return [...new Map(tiles.flat().map((name) => [name.text, name])).values()];
}

describe("placeNames", () => {
  it("writes to the right of a place that has room", () => {
    expect(namesIn([town("Anju", 125.66, 39.62)], 9)).toMatchObject([
      { text: "Anju", anchor: "right" },
    ]);
  });

  it("moves the less important name aside", () => {
    const [first, second] = namesIn([town("Seoul", 127, 37.5), town("Goyang", 126.8, 37.5)], 7);
    expect([first?.anchor, second?.anchor]).toEqual(["right", "left"]);
    expect(second?.text).toBe("Goyang");
  });

  it("makes way for the marks of sites", () => {
    const anju = town("Anju", 125.66, 39.62);
    const avoid = [{ lat: 39.62, lon: 125.76 }];
    const named = placeNames({ places: [anju], avoid, zoom: 9, language: "en", measure });
    expect([...named.values()][0]).toMatchObject([{ text: "Anju", anchor: "left" }]);
    const under = placeNames({ places: [anju], avoid: [anju], zoom: 9, language: "en", measure });
    expect([...under.values()]).toEqual([]);
  });

  it("hides a name that finds no room, and shows it deeper", () => {
    const places = [town("Sinuiju", 124.4, 40.1), town("Dandong", 124.401, 40.101)];
    expect(namesIn(places, 5)).toHaveLength(1);
    expect(namesIn(places, 18)).toHaveLength(2);
  });

  it("keeps to the zooms of a place", () => {
    const sea = town("Yellow Sea", 123, 36, { kind: "sea", minZoom: 4, maxZoom: 8 });
    expect([3, 4, 8, 9].map((zoom) => namesIn([sea], zoom).length)).toEqual([0, 1, 1, 0]);
  });

  it("names a tile's neighbour too when the name reaches over the edge", () => {
    const zoom = 8;
    const tiles = placeNames({
      places: [town("Pyongyang", 125.75, 39.03)],
      avoid: [],
      zoom,
      language: "en",
      measure: () => 300,
    });
    const { x, y } = toWorldPixel(125.75, 39.03, zoom);
    const at = { x: Math.floor(x / 256), y: Math.floor(y / 256), z: zoom };
    const next = { ...at, x: at.x + 1 };
    expect(tiles.get(tileKeyOf(at))).toEqual(tiles.get(tileKeyOf(next)));
  });

  it("writes hangul where there is some", () => {
    const places = [town("Anju", 125.66, 39.62, { nameKo: "안주" }), town("Sil", 129, 41)];
    expect(namesIn(places, 9, "ko").map(({ text }) => text)).toEqual(["안주", "Sil"]);
  });
});
