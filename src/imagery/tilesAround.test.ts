import { describe, expect, it } from "vitest";
import type { TileSource } from "../domain/scene";
import { tileAddressOf, tileAt } from "./tileAddress";
import { tilesAround } from "./tilesAround";

const SOHAE = { lat: 39.66, lon: 124.705 };
const source: TileSource = {
  url: "https://tiles.example/{z}/{x}/{y}.jpg",
  minZoom: 0,
  maxZoom: 14,
  missing: "failure",
};

describe("the tiles around a place", () => {
  const tiles = tilesAround(source, SOHAE, 2, 200);

  it("hold the place at every zoom from the region to the deepest", () => {
    for (let zoom = 9; zoom <= 14; zoom += 1) {
      expect(tiles).toContain(tileAddressOf(source, tileAt(SOHAE, zoom)));
    }
  });

  it("are each there once, and no deeper than there are any", () => {
    expect(new Set(tiles).size).toBe(tiles.length);
    expect(tiles.some((address) => address.includes("/15/"))).toBe(false);
  });

  it("are never more than asked for", () => {
    for (const most of [0, 1, 5, 20]) {
      expect(tilesAround({ ...source, maxZoom: 19 }, SOHAE, 2, most).length).toBeLessThanOrEqual(
        most,
      );
    }
  });
});
