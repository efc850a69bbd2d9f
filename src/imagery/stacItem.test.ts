import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSentence } from "../domain/problem";
import { earthSearchItem } from "./stac.fixture";
import { parseStacItem, type StacItem } from "./stacItem";

const SERVICE = "Sentinel-2 (Earth Search)";
const ID = "S2B_51SXD_20190225_0_L2A";
const TIME = "2019-02-25T02:26:51.024Z";

function itemOf(properties: object, change: object = {}): StacItem {
  const item = parseStacItem(
    SERVICE,
    "item 1",
    earthSearchItem(ID, TIME, { ...properties }, { ...change }),
  );
  if ("id" in item) return item;
  throw new Error(item.map(toSentence).join("; "));
}

function problemOf(properties: object, change: object = {}): string {
  const item = parseStacItem(
    SERVICE,
    "item 1",
    earthSearchItem(ID, TIME, { ...properties }, { ...change }),
  );
  if ("id" in item) throw new Error("expected a problem");
  return item.map(toSentence).join("; ");
}

const ring = [
  [124, 39],
  [125, 39],
  [125, 40],
  [124, 39],
];

describe("parseStacItem", () => {
  it("reads an item of Earth Search", () => {
    expect(itemOf({})).toMatchObject({
      ...{ id: ID, collection: "sentinel-2-l2a", sensor: "Sentinel-2B MSI" },
      time: { kind: "moment", ms: Date.parse(TIME) },
      ...{ cloudPercent: 12.345678, pixelSizeM: null },
    });
  });

  it.each([
    [
      { datetime: null, start_datetime: TIME },
      { kind: "moment", ms: Date.parse(TIME) },
    ],
    [{ datetime: "2019-02-25" }, { kind: "day" }],
    [{ datetime: "2019-02-25T11:26:51.024+09:00" }, { kind: "moment", ms: Date.parse(TIME) }],
  ])("reads the time of %o", (properties, time) => {
    expect(itemOf(properties).time).toMatchObject(time);
  });

  it.each([
    [{ platform: "landsat-8", instruments: ["oli", "tirs"] }, "Landsat-8 OLI/TIRS"],
    [{ platform: "Sentinel-2A" }, "Sentinel-2A MSI"],
    [{ platform: null }, "Sentinel-2 MSI"],
    [{ platform: "WV03_VNIR", instruments: null, constellation: null }, "WV03_VNIR"],
    [{ platform: null, constellation: null, instruments: [] }, null],
  ])("names the sensor of %o", (properties, words) => {
    expect(itemOf(properties).sensor).toBe(words);
  });

  it("takes Landsat's -1 for cloud that was not worked out", () => {
    expect(itemOf({ "eo:cloud_cover": -1 }).cloudPercent).toBeNull();
    expect(itemOf({ "eo:cloud_cover": null }).cloudPercent).toBeNull();
  });

  it("reads the outer rings of several polygons, without holes", () => {
    const hole = ring.map(([lon = 0, lat = 0]) => [lon + 0.1, lat + 0.1]);
    const coordinates = [[ring, hole], [hole]];
    const { footprint } = itemOf({}, { geometry: { type: "MultiPolygon", coordinates } });
    expect(footprint).toHaveLength(2);
    expect(footprint?.[0]?.[1]).toEqual({ lat: 39, lon: 125 });
  });

  it("takes the frame where there is no geometry, also one with heights", () => {
    const frame = [124, 39, -5, 125, 40, 900];
    const { footprint } = itemOf({}, { geometry: null, bbox: frame });
    expect(footprint?.[0]?.[2]).toEqual({ lat: 40, lon: 125 });
    expect(itemOf({}, { geometry: null, bbox: undefined }).footprint).toBeNull();
  });

  it.each<[object, object, RegExp]>([
    [
      { datetime: "2019-02-30T00:00:00Z" },
      {},
      /properties\.datetime: found “2019-02-30T00:00:00Z”/,
    ],
    [{ datetime: null }, {}, /properties\.start_datetime: found nothing, expected a moment/],
    [{ datetime: 1551061611 }, {}, /properties\.datetime: found 1551061611, expected text/],
    [{ "eo:cloud_cover": -5 }, {}, /properties\.eo:cloud_cover: found -5, expected 0 to 100/],
    [{ "eo:cloud_cover": 300 }, {}, /properties\.eo:cloud_cover: found 300, expected 0 to 100/],
    [
      { "eo:cloud_cover": "clear" },
      {},
      /properties\.eo:cloud_cover: found “clear”, expected a share/,
    ],
    [{ gsd: 1e300 }, {}, /properties\.gsd: found 1e\+300, expected at most 100 km/],
    [{ instruments: ["msi", 7] }, {}, /properties\.instruments\.1: found 7, expected text/],
    [
      {},
      { geometry: { type: "Polygon", coordinates: [[[1e308, 39]]] } },
      /geometry: found a record/,
    ],
    [
      {},
      { geometry: { type: "Polygon", coordinates: "here" } },
      /geometry: found a record, expected/,
    ],
    [{}, { geometry: { type: "Point", coordinates: [124, 39] } }, /geometry: .*expected a polygon/],
    [{}, { geometry: { type: "MultiPolygon", coordinates: [] } }, /geometry: .*expected a polygon/],
    [{}, { geometry: null, bbox: [124, 39, 125] }, /bbox: found a list, expected a polygon/],
    [{}, { geometry: null, bbox: [124, 39, 125, 99] }, /bbox: found a list, expected a polygon/],
    [{}, { properties: null }, /properties: found nothing, expected a record/],
  ])("names what is wrong with %o %o", (properties, change, sentence) => {
    expect(problemOf(properties, change)).toMatch(sentence);
    expect(problemOf(properties, change)).toContain(`${SERVICE}, ${ID}, `);
  });

  it.each(["", " a", "a\u0000b", "x".repeat(201), 7, null])(
    "refuses %j as the name of a scene",
    (id) => {
      expect(problemOf({}, { id })).toMatch(/id: found .*expected an id/);
    },
  );

  it("is not led astray by names of prototypes", () => {
    const hostile: unknown = JSON.parse(
      `{"__proto__":{"polluted":1},"id":"__proto__","properties":{"datetime":"${TIME}","__proto__":{"gsd":3}},
        "assets":{"__proto__":{"href":"https://a.test/a.tif"},"constructor":7}}`,
    );
    const item = parseStacItem(SERVICE, "item 1", hostile);
    expect(item).toMatchObject({ id: "__proto__", pixelSizeM: null, footprint: null });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("never throws, whatever comes", () => {
    const keys = fc.constantFrom(
      "id",
      "properties",
      "geometry",
      "bbox",
      "assets",
      "datetime",
      "type",
      "coordinates",
    );
    const values = fc.anything({ key: keys, withNullPrototype: true, maxDepth: 4 });
    fc.assert(
      fc.property(values, (value) => void parseStacItem(SERVICE, "item 1", value)),
      {
        numRuns: 500,
      },
    );
  });

  it.each([
    ["instruments", { instruments: Array.from({ length: 300_000 }, () => 7) }, {}],
    [
      "coordinates",
      {},
      { type: "Polygon", coordinates: [Array.from({ length: 300_000 }, () => "x")] },
    ],
    [
      "polygons",
      {},
      { type: "MultiPolygon", coordinates: Array.from({ length: 300_000 }, () => 7) },
    ],
  ])("is not drowned by %s without end", (_, properties, geometry) => {
    const change = "type" in geometry ? { geometry } : {};
    expect(problemOf(properties, change).length).toBeLessThan(300);
  });
});
