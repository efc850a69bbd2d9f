import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import type { ProviderId, Scene } from "../domain/scene";
import { imageLineOf, linesOf, pictureLinesOf, pictureNameOf, scaleBarOf } from "./pictureText";

const SCENE: Scene = {
  provider: "earth-search" as ProviderId,
  key: "S2B",
  sensor: "Sentinel-2B MSI",
  time: { kind: "moment", ms: Date.UTC(2019, 1, 25, 2, 31, 9) },
  cloudPercent: 3,
  pixelSizeM: 10,
  footprint: null,
  licence: null,
  attribution: "Contains modified Copernicus Sentinel data 2019",
  renderings: {},
};
const PLACE = { country: "KP", lon: 124.7 };
const IMAGE = { provider: SCENE.provider, key: "S2B", rendering: "near-infrared" } as const;

describe("the words under a saved picture", () => {
  it("say sensor, moment, rendering, cloud and pixel", () => {
    expect(imageLineOf(IMAGE, { kind: "scene", scene: SCENE }, PLACE)).toBe(
      "Sentinel-2B MSI · 25 February 2019, 02:31 UTC (11:31 in Pyongyang) · near infrared · " +
        "cloud 3 % · 1 pixel = 10 m",
    );
  });

  it("give a mosaic no date of acquisition and no cloud", () => {
    const mosaic = {
      ...SCENE,
      sensor: "Sentinel-2",
      time: { kind: "mosaic", year: 2019 },
    } as const;
    const image = { ...IMAGE, rendering: "true-colour" } as const;
    expect(imageLineOf(image, { kind: "scene", scene: mosaic }, PLACE)).toBe(
      "Sentinel-2 · mosaic of 2019, no acquisition date · 1 pixel = 10 m",
    );
  });

  it("are none for the built-in map", () => {
    expect(imageLineOf(IMAGE, { kind: "map" }, PLACE)).toBeNull();
  });

  it("name both sides, whose pictures they are, and the link", () => {
    const later = { ...SCENE, licence: "open", time: { kind: "day", day: toDay(17_962) } } as const;
    const pictured = [
      { image: IMAGE, shown: { kind: "map" } },
      { image: IMAGE, shown: { kind: "scene", scene: later } },
    ] as const;
    expect(pictureLinesOf(pictured, PLACE, "https://host.test/sites/sohae/")).toEqual([
      "Left: map",
      "Right: Sentinel-2B MSI · 7 March 2019 (UTC day) · near infrared · cloud 3 % · 1 pixel = 10 m",
      "Contains modified Copernicus Sentinel data 2019 (open)",
      "Map © OpenStreetMap contributors · GeoNames",
      "https://host.test/sites/sohae/",
    ]);
    expect(pictureNameOf("Sohae (동창리) Station", pictured)).toBe(
      "nadir-sohae-station-2019-03-07.png",
    );
  });

  it("fit their width, and lose nothing but spaces", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = linesOf(text, width, (each) => each.length);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("have a scale bar of a round length that fits", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5000, noNaN: true }), (metresPerPx) => {
        const { widthPx, words } = scaleBarOf(metresPerPx, 120);
        expect(widthPx).toBeLessThanOrEqual(120.0001);
        expect(widthPx).toBeGreaterThan(45);
        expect(words).toMatch(/^[125]0* (m|km)$/);
      }),
    );
  });
});
