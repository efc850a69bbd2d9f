import { describe, expect, it } from "vitest";
import { visibleOf } from "./basemap";
import { KOREA_BOX } from "./basemapData";
import type { Ground } from "./groundTiles";

describe("visibleOf", () => {
  const world: Ground = { box: null, slices: [] };
  const coast: Ground = { box: KOREA_BOX, slices: [] };
  const inland: Ground = { box: null, slices: [] };
  const all = [world, coast, inland];

  it("leaves the world out where the detail covers the whole tile", () => {
    // Sohae at zoom 12.
    expect(visibleOf(all, { x: 3466, y: 1556, z: 12 })).toEqual([coast, inland]);
    expect(visibleOf(all, { x: 3466 - 4096, y: 1556, z: 12 })).toEqual([coast, inland]);
  });

  it("keeps it along the edge of the box and outside", () => {
    expect(visibleOf(all, { x: 6, y: 3, z: 3 })).toEqual(all);
    expect(visibleOf(all, { x: 0, y: 0, z: 12 })).toEqual(all);
    expect(visibleOf([world], { x: 3466, y: 1556, z: 12 })).toEqual([world]);
  });
});
