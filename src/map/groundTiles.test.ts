import { describe, expect, it } from "vitest";
import { type GroundFile, KOREA_BOX } from "./basemapData";
import { buildGround, GroundSlice, slicesOf } from "./groundTiles";

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
      ground.slices.flatMap((slice) =>
        slice.featuresOf({ x, y, z: 5 }).map(({ tags }) => tags?.kind),
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

describe("GroundSlice", () => {
  it("keeps a bounded number of tiles, however far one goes", () => {
    const slice = new GroundSlice({ scale: 1, land: [[[-170, -80, 340, 0, 0, 160, -340, 0]]] });
    const kept: number[] = [];
    for (let x = 0; x < 512; x += 1) {
      expect(slice.featuresOf({ x, y: 200, z: 9 })).toHaveLength(x < 14 || x > 497 ? 0 : 1);
      kept.push(slice.keptTiles);
    }
    expect(Math.max(...kept)).toBeLessThan(150);
    expect(kept.at(-1)).toBeLessThan(Math.max(...kept));
  });
});
