import { describe, expect, it } from "vitest";
import { hitsAt, hitWithKey, yOf } from "./hitTest";
import { geometryOf, lanesOf, plotLayoutOf } from "./plotLayout";
import { findingsAt, matchAt, SCALE_2019, siteNamed } from "./records.fixture";

const [YONGBYON, SOHAE] = [siteNamed("yongbyon"), siteNamed("sohae")];

// Lanes of 24 pixels from the top: Yongbyon has its middle at 12, Sohae at 36.
const LANES = lanesOf(
  [
    findingsAt(YONGBYON, [
      matchAt("wide", "2019-01/2019-12", { site: YONGBYON }),
      matchAt("month", "2019-01", { site: YONGBYON }),
      matchAt("day", "2019-02-10", { site: YONGBYON }),
    ]),
    findingsAt(SOHAE, [
      matchAt("first", "2019-03-02", { site: SOHAE }),
      matchAt("second", "2019-03-02", { site: SOHAE }),
    ]),
  ],
  null,
);
const { lanes: ROWS } = plotLayoutOf([], LANES, {
  scale: SCALE_2019,
  geometry: geometryOf(1),
  scrollTop: 0,
  height: 300,
});
const idsAt = (x: number, y: number, reach = 9) =>
  hitsAt(ROWS, { x, y }, reach).map(({ mark }) => mark.key.replace("observation ", ""));

describe("hitsAt", () => {
  it("finds the mark near the point and says where it stands", () => {
    expect(idsAt(509, 14)).toEqual(["day"]);
    expect(hitsAt(ROWS, { x: 509, y: 14 }, 9)[0]?.at).toEqual({ x: 505, y: 12 });
  });

  it("finds nothing beyond its reach, more for a finger", () => {
    expect(idsAt(505, 23)).toEqual([]);
    expect(idsAt(505, 23, 18)).toEqual(["day"]);
  });

  it("lists stacked marks, nearest first", () => {
    expect(idsAt(705, 34)).toEqual(["first", "second"]);
    expect(idsAt(705, 38)).toEqual(["second", "first"]);
  });

  it("prefers the mark painted later at the same distance", () => {
    expect(idsAt(705, 36)).toEqual(["second", "first"]);
  });

  it("finds bars where there is no mark, the shortest first, under the pointer", () => {
    expect(idsAt(150, 12)).toEqual(["month", "wide"]);
    expect(hitsAt(ROWS, { x: 150, y: 14 }, 9)[0]?.at).toEqual({ x: 150, y: 12 });
    expect(idsAt(3000, 12)).toEqual(["wide"]);
    expect(idsAt(3000, 20)).toEqual([]);
  });

  it("keeps to the row of the point", () => {
    expect(idsAt(705, 23.5, 18)).not.toContain("first");
  });
});

describe("hitWithKey", () => {
  it("finds a mark that is in sight", () => {
    const hit = hitWithKey(ROWS, "observation day");
    expect(hit?.at).toEqual({ x: 505, y: 12 });
    expect(hitWithKey(ROWS, "observation other")).toBeNull();
  });

  it("stands where the mark is painted", () => {
    const [, row] = ROWS;
    const [first] = row?.marks ?? [];
    if (row && first) expect(yOf(row, first)).toBe(36 + first.dy);
    expect(first?.dy).toBeLessThan(0);
  });
});
