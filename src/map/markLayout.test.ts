import { describe, expect, it } from "vitest";
import { DIRECTIONS, type Direction } from "../domain/activity";
import type { Site, SiteId } from "../domain/site";
import type { Match, SiteFindings } from "../query/findings";
import { labelOf, markLayoutOf } from "./markLayout";
import { toWorldPixel } from "./mercator";
import { ringIndexOf } from "./ringGroups";

const NONE = Object.fromEntries(DIRECTIONS.map((each) => [each, 0])) as Record<Direction, number>;

interface SiteRequest {
  lat?: number;
  lon?: number;
  count?: number;
  structures?: readonly { id: string; name: string; location?: object }[];
}

function findings(key: string, request: SiteRequest = {}): SiteFindings {
  const { lat = 40, lon = 127, count = 1, structures = [] } = request;
  return {
    site: { id: key, label: key, location: { lat, lon, precisionM: 100 }, structures },
    matches: Array.from({ length: count }, () => ({}) as Match),
    countByDirection: { ...NONE, operations: count },
  } as unknown as SiteFindings & { site: Site };
}

/** A map of 800 by 600 pixels around 40° N, 127° E. */
function layoutAt(zoom: number, sites: readonly SiteFindings[], chosen: string | null = null) {
  const { x, y } = toWorldPixel(127, 40, zoom);
  const chosenId = chosen as SiteId | null;
  const index = ringIndexOf(sites, chosenId);
  const frame = { zoom, left: x - 400, right: x + 400, top: y - 300, bottom: y + 300 };
  return markLayoutOf({ sites, index, chosenId, frame, labelFontPx: 12 });
}

describe("markLayoutOf", () => {
  it("draws rings for sites with matches and dots for the others", () => {
    const layout = layoutAt(7, [findings("a"), findings("b", { count: 0 })]);
    expect(layout.rings.map(({ key }) => key)).toEqual(["a"]);
    expect(layout.dots.map(({ site }) => site.id)).toEqual(["b"]);
    expect([...layout.labelSides.keys()]).toEqual(["a"]);
  });

  it("leaves out what is far outside the map, and keeps what is cut by its edge", () => {
    const sites = [findings("far", { lon: 100 }), findings("edge", { lon: 127 + 410 / 91 })];
    expect(layoutAt(7, sites).rings.map(({ key }) => key)).toEqual(["edge"]);
  });

  it("names a chosen site without matches", () => {
    const layout = layoutAt(7, [findings("a"), findings("b", { count: 0 })], "b");
    expect(layout.labelSides.has("b")).toBe(true);
  });

  it("shows structures with coordinates from zoom 11 on", () => {
    const at = { lat: 40.001, lon: 127.001, precisionM: 50 };
    const structures = [
      { id: "pad", name: "Launch pad", location: at },
      { id: "gate", name: "Gate" },
    ];
    const sites = [findings("a", { structures })];
    expect(layoutAt(10, sites).structures).toEqual([]);
    // 12 pixels from the middle of the ring at zoom 13: under it; 23 at zoom 14: beside it.
    expect(layoutAt(13, sites).structures).toEqual([]);
    expect(layoutAt(14, sites).structures).toHaveLength(1);
    const { structures: near, labelSides } = layoutAt(16, sites);
    expect(near.map(({ key }) => key)).toEqual(["a/pad"]);
    expect(labelSides.has("a/pad")).toBe(true);
  });
});

describe("labelOf", () => {
  it("names a cluster after its leader", () => {
    expect(labelOf([findings("Sohae")])).toBe("Sohae");
    expect(labelOf([findings("Yongbyon"), findings("b"), findings("c")])).toBe("Yongbyon +2");
  });
});
