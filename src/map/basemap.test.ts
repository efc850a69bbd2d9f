import { describe, expect, it } from "vitest";
import { buildGround, type Ground, slicesOf, visibleOf } from "./basemap";
import { type GroundFile, KOREA_BOX } from "./basemapData";

const square = [[124, 37, 2, 0, 0, 2, -2, 0]];
const file: GroundFile = { scale: 1, box: KOREA_BOX, land: [square], river: [[125, 38, 1, 1]] };

describe("slicesOf", () => {
  it("loses nothing and keeps kinds apart", () => {
    const rings = Array.from({ length: 5000 }, () => square);
    const slices = slicesOf({ ...file, land: rings });
    expect(slices.length).toBeGreaterThan(2);
    expect(slices.flatMap(({ land = [] }) => land)).toHaveLength(5000);
    expect(slices.at(-1)).toEqual({ scale: 1, river: file.river });
  });
});

describe("buildGround", () => {
  it("finds land in the tile that it lies in, and none elsewhere", async () => {
    const ground = await buildGround(file, new AbortController().signal);
    const kindsAt = (x: number, y: number) =>
      ground.indexes.flatMap((index) =>
        (index.getTileRaw(5, x, y)?.features ?? []).map(({ tags }) => tags?.kind),
      );
    expect(kindsAt(27, 12)).toEqual(["land", "river"]);
    expect(kindsAt(3, 12)).toEqual([]);
  });

  it("stops when it is aborted", async () => {
    const leaving = new AbortController();
    const building = buildGround(file, leaving.signal);
    leaving.abort();
    await expect(building).rejects.toThrow();
  });
});

describe("visibleOf", () => {
  const world: Ground = { box: null, indexes: [] };
  const coast: Ground = { box: KOREA_BOX, indexes: [] };
  const inland: Ground = { box: null, indexes: [] };
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
