import { describe, expect, it } from "vitest";
import type { Structure, StructureId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { labelOf, markLayoutOf } from "./markLayout";
import { toWorldPixel } from "./mercator";
import { ringGroupsOf } from "./ringGroups";
import { findingsAt, toSiteId } from "./siteFindings.fixture";

interface SiteRequest {
  name?: string;
  lat?: number;
  lon?: number;
  count?: number;
  structures?: readonly Structure[];
}

function findings(key: string, { count = 1, ...place }: SiteRequest = {}): SiteFindings {
  return findingsAt(key, { ...place, counts: { operations: count } });
}

function structure(id: string, name: string, location: Structure["location"]): Structure {
  return { id: id as StructureId, formerIds: [], name, location };
}

/** A map of 800 by 600 pixels around 40° N, 127° E. */
function layoutAt(zoom: number, sites: readonly SiteFindings[], chosen: string | null = null) {
  const { x, y } = toWorldPixel(127, 40, zoom);
  const chosenId = chosen === null ? null : toSiteId(chosen);
  const groups = ringGroupsOf(sites, chosenId, zoom);
  const frame = { zoom, left: x - 400, right: x + 400, top: y - 300, bottom: y + 300 };
  return markLayoutOf({ sites, groups, chosenId, frame, labelFontPx: 12 });
}

describe("markLayoutOf", () => {
  it("draws rings for sites with matches and dots for the others", () => {
    const layout = layoutAt(7, [findings("a"), findings("b", { count: 0 })]);
    expect(layout.rings.map(({ key }) => key)).toEqual(["a"]);
    expect(layout.dots.map(({ key }) => key)).toEqual(["b"]);
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

  it("knows a crowd, and places no more than a bounded number of names in it", () => {
    const row = (length: number, count: number) =>
      Array.from({ length }, (_, place) =>
        findings(`s${place}`, {
          // Rings 40 pixels apart leave room for the name of each.
          name: "x",
          lat: 41.5 - Math.floor(place / 18) * 0.35,
          lon: 123.2 + (place % 18) * 0.44,
          count,
        }),
      );
    expect(layoutAt(7, row(100, 1)).isCrowded).toBe(false);
    expect(layoutAt(7, row(101, 1)).isCrowded).toBe(true);
    expect(layoutAt(7, row(101, 0)).isCrowded).toBe(true);
    const { rings, labelSides } = layoutAt(7, row(160, 1));
    expect(rings).toHaveLength(160);
    expect(labelSides.size).toBe(100);
  });

  it("shows structures with coordinates from zoom 11 on", () => {
    const at = { ...findings("a").site.location, lat: 40.001, lon: 127.001 };
    const structures = [structure("pad", "Launch pad", at), structure("gate", "Gate", null)];
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
