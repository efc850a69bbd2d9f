import { describe, expect, it } from "vitest";
import { toSentence } from "../domain/problem";
import { earthSearchItem } from "./stac.fixture";
import { stacPixelsOf } from "./stacAssets";
import { parseStacItem } from "./stacItem";

const AT = "https://stac.test/api/v1/search";
const TIFF = "image/tiff; application=geotiff";

function pixelsOf(assets: unknown) {
  const item = parseStacItem(
    "Mine",
    "item 1",
    earthSearchItem("a", "2019-03-02T02:00:00Z", {}, { assets }),
  );
  if (!("id" in item)) throw new Error("expected an item");
  const pixels = stacPixelsOf("Mine", item, AT);
  return "renderings" in pixels ? pixels : pixels.map(toSentence).join("; ");
}

function filesOf(assets: unknown) {
  const pixels = pixelsOf(assets);
  if (typeof pixels === "string") throw new Error(pixels);
  return Object.fromEntries(
    Object.entries(pixels.renderings).map(([name, each]) => [
      name,
      each.kind === "cog" ? each.files : null,
    ]),
  );
}

describe("stacPixelsOf", () => {
  it("reads the three renderings of an item of Earth Search, and none of its jp2 at s3://", () => {
    const item = parseStacItem("Mine", "item 1", earthSearchItem("S2B", "2019-03-02T02:00:00Z"));
    if (!("id" in item)) throw new Error("expected an item");
    const files =
      "https://sentinel-cogs.s3.us-west-2.amazonaws.com/sentinel-s2-l2a-cogs/51/S/XD/2019/2/S2B";
    expect(stacPixelsOf("Mine", item, AT)).toEqual({
      pixelSizeM: null,
      renderings: {
        "true-colour": { kind: "cog", files: { visual: `${files}/TCI.tif` } },
        "near-infrared": {
          kind: "cog",
          files: { nir: `${files}/B08.tif`, red: `${files}/B04.tif`, green: `${files}/B03.tif` },
        },
        "short-wave-infrared": {
          kind: "cog",
          files: { swir22: `${files}/B12.tif`, nir: `${files}/B08.tif`, red: `${files}/B04.tif` },
        },
      },
    });
  });

  it("resolves addresses that begin at the answer", () => {
    expect(
      filesOf({ visual: { href: "../files/a.tif" }, green: { href: "/b.tif", type: TIFF } }),
    ).toEqual({
      "true-colour": { visual: "https://stac.test/api/files/a.tif" },
    });
  });

  it.each([
    ["eo:bands", [{ common_name: "red" }], [{ common_name: "green" }], [{ common_name: "blue" }]],
    [
      "bands",
      [{ "eo:common_name": "red" }],
      [{ "eo:common_name": "green" }],
      [{ "eo:common_name": "blue" }],
    ],
    ["bands", [{ name: "B04" }], [{ name: "B03" }], [{ name: "B02" }]],
  ])("knows bands by %s", (field, red, green, blue) => {
    const asset = (href: string, bands: unknown) => ({ href, type: TIFF, [field]: bands });
    expect(
      filesOf({
        one: asset("/r.tif", red),
        two: asset("/g.tif", green),
        three: asset("/b.tif", blue),
      }),
    ).toEqual({
      "true-colour": {
        red: "https://stac.test/r.tif",
        green: "https://stac.test/g.tif",
        blue: "https://stac.test/b.tif",
      },
    });
  });

  it("takes the better near infrared whichever comes first", () => {
    const asset = (href: string) => ({ href, type: TIFF });
    const bands = { red: asset("/r.tif"), green: asset("/g.tif") };
    const both = [
      { nir08: asset("/8a.tif"), nir: asset("/8.tif"), ...bands },
      { nir: asset("/8.tif"), nir08: asset("/8a.tif"), ...bands },
    ];
    for (const assets of both) {
      expect(filesOf(assets)["near-infrared"]?.nir).toBe("https://stac.test/8.tif");
    }
    expect(filesOf({ nir08: asset("/8a.tif"), ...bands })["near-infrared"]?.nir).toBe(
      "https://stac.test/8a.tif",
    );
  });

  it("shows the only file as it is, and takes its pixel size from it", () => {
    expect(
      pixelsOf({
        data: { href: "/a.tif", type: TIFF },
        preview: { href: "/p.png", type: "image/png" },
      }),
    ).toMatchObject({
      renderings: { "true-colour": { files: { data: "https://stac.test/a.tif" } } },
    });
    expect(pixelsOf({ visual: { href: "/a.tif", gsd: 0.31 } })).toMatchObject({ pixelSizeM: 0.31 });
    expect(pixelsOf({ visual: { href: "/a.tif", gsd: 1e99 } })).toMatchObject({ pixelSizeM: null });
    expect(pixelsOf({ visual: { href: "/a.tif", gsd: "sharp" } })).toMatchObject({
      pixelSizeM: null,
    });
  });

  it.each<[string, unknown, string]>([
    [
      "s3",
      { visual: { href: "s3://bucket/TCI.tif", type: TIFF } },
      "Mine, a, assets.visual.href: found “s3://bucket/TCI.tif”, expected a GeoTIFF at an http(s)",
    ],
    [
      "a script",
      { visual: { href: "javascript:alert(1)//a.tif" } },
      "found “javascript:alert(1)//a.tif”",
    ],
    [
      "data",
      { visual: { href: "data:image/tiff;base64,AAAA", type: TIFF } },
      "found “data:image/tiff",
    ],
    [
      "a password",
      { visual: { href: "https://u:p@a.test/a.tif" } },
      "found “https://u:p@a.test/a.tif”",
    ],
    [
      "jp2",
      { visual: { href: "/a.jp2", type: "image/jp2" } },
      "found “/a.jp2”, expected a GeoTIFF",
    ],
    ["no address", { visual: {} }, "Mine, a, assets: found nothing"],
    ["nothing", undefined, "Mine, a, assets: found nothing"],
    ["a list", [1, 2], "Mine, a, assets: found nothing"],
  ])("refuses %s", (_, assets, sentence) => {
    expect(pixelsOf(assets)).toContain(sentence);
  });

  it("is not led astray by names of prototypes", () => {
    const assets: unknown = JSON.parse(
      '{"__proto__":{"href":"https://a.test/evil.tif"},"toString":{"href":"/b.tif"}}',
    );
    expect(pixelsOf(assets)).toContain("Mine, a, assets: found nothing");
  });
});
