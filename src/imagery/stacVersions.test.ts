import { describe, expect, it } from "vitest";
import { earthSearchItem } from "./stac.fixture";
import { parseStacItem, type StacItem } from "./stacItem";
import { newestVersions } from "./stacVersions";

const NOON = Date.parse("2019-02-25T02:26:51Z");

function item(id: string, seconds: number, change: object = {}, properties: object = {}): StacItem {
  const datetime = new Date(NOON + seconds * 1000).toISOString();
  const parsed = parseStacItem(
    "x",
    "1",
    earthSearchItem(id, datetime, { ...properties }, { ...change }),
  );
  if ("id" in parsed) return parsed;
  throw new Error("expected an item");
}

function keptOf(...items: readonly StacItem[]): readonly string[] {
  return newestVersions(items).map(({ id }) => id);
}

const NEXT_SQUARE = {
  geometry: null,
  bbox: [125.3, 38.9, 126.6, 39.9],
};

describe("newestVersions", () => {
  it("keeps the newest of a scene that was processed anew, whichever comes first", () => {
    const old = item("S2B_51SXD_20190225_0_L2A", 0, {}, { updated: "2019-02-26T00:00:00Z" });
    const again = item("S2B_51SXD_20190225_1_L2A", 0.4, {}, { updated: "2023-07-01T00:00:00Z" });
    expect(keptOf(old, again)).toEqual([again.id]);
    expect(keptOf(again, old)).toEqual([again.id]);
  });

  it("keeps the later name where both were written at once", () => {
    expect(
      keptOf(item("S2B_51SXD_20190225_1_L2A", 0), item("S2B_51SXD_20190225_0_L2A", 0)),
    ).toEqual(["S2B_51SXD_20190225_1_L2A"]);
  });

  it("keeps neighbours, halves of a pass, other satellites, other collections and other passes", () => {
    const half = { geometry: null, bbox: [124.1, 38.9, 125.4, 39.3] };
    const items = [
      item("a", 0),
      item("next-square", 5, NEXT_SQUARE),
      item("half", 10, half),
      item("other-satellite", 20, {}, { platform: "sentinel-2a" }),
      item("other-collection", 30, { collection: "sentinel-2-l1c" }),
      item("later", 91),
    ];
    expect(keptOf(...items)).toEqual(items.map(({ id }) => id));
  });

  it("keeps one of three, with neighbours between them", () => {
    const items = [
      item("a_0", 0),
      item("b_0", 1, NEXT_SQUARE),
      item("a_1", 2),
      item("b_1", 3, NEXT_SQUARE),
      item("a_2", 4),
    ];
    expect([...keptOf(...items)].sort()).toEqual(["a_2", "b_1"]);
  });

  it("takes ten thousand items of one minute in little time", () => {
    const [first] = [item("a", 0)];
    const items = Array.from(
      { length: 10_000 },
      (_, at): StacItem => ({ ...first, id: `${at}`, sensor: `${at}` }),
    );
    const start = performance.now();
    expect(newestVersions(items)).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
