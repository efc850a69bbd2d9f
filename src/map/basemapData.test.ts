import { afterEach, describe, expect, it, vi } from "vitest";
import { decodeGround, decodeLine, decodePlaces, loadBasemapFile } from "./basemapData";

describe("decodeLine", () => {
  it("adds step upon step", () => {
    expect(decodeLine([1270, 390, 5, -10], 10)).toEqual([
      [127, 39],
      [127.5, 38],
    ]);
  });
});

describe("decodeGround", () => {
  it("closes rings and tells kinds apart", () => {
    const file = { scale: 1, land: [[[0, 0, 1, 0, 0, 1]]], dmz: [[5, 5, 1, 1]] };
    const [land, dmz] = decodeGround(file);
    expect(land?.properties).toEqual({ kind: "land" });
    expect(land?.geometry).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    });
    expect(dmz?.geometry.type).toBe("LineString");
  });
});

describe("decodePlaces", () => {
  it("sets a name without an angle upright", () => {
    const [place] = decodePlaces([["capital", "Pyongyang", "평양", 125.75, 39.03, 5, 24]]);
    expect(place).toMatchObject({ name: "Pyongyang", nameKo: "평양", angle: 0 });
  });
});

describe("loadBasemapFile", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("asks below the base, with or without a slash at its end", async () => {
    const ask = vi.fn(async (_url: string) => new Response("[]"));
    vi.stubGlobal("fetch", ask);
    const { signal } = new AbortController();
    await loadBasemapFile("/nadir/basemap/", "places.json", signal);
    await loadBasemapFile("/nadir/basemap", "places.json", signal);
    expect(ask.mock.calls.map(([url]) => url)).toEqual(Array(2).fill("/nadir/basemap/places.json"));
  });

  it("says what the server answered", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    const loading = loadBasemapFile("/basemap", "world.json", new AbortController().signal);
    await expect(loading).rejects.toThrow("the server answered 404 for /basemap/world.json");
  });
});
