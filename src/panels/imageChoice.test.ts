import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProviderId, Scene } from "../domain/scene";
import { DEFAULT_VIEW } from "../domain/view";
import { cameraFor, comparing, imageRefOf, showing, zoomOf } from "./imageChoice";

const SOHAE = { lat: 39.66, lon: 124.705 };
const TILES = {
  kind: "tiles",
  tiles: { url: "https://host.test/{z}/{x}/{y}", minZoom: 0, maxZoom: 12, missing: "no-pass" },
} as const;

function sceneOn(day: string, renderings: Scene["renderings"] = { "true-colour": TILES }): Scene {
  return {
    provider: "mine" as ProviderId,
    key: day,
    sensor: "Sentinel-2B MSI",
    time: { kind: "moment", ms: Date.parse(`${day}T02:31:09Z`) },
    cloudPercent: 3,
    pixelSizeM: 10,
    footprint: null,
    licence: null,
    attribution: "Mine",
    renderings,
  };
}

describe("the image that is chosen", () => {
  it("keeps the rendering in use where the scene has it", () => {
    const both = sceneOn("2019-03-02", { "true-colour": TILES, "near-infrared": TILES });
    expect(imageRefOf(both, "near-infrared").rendering).toBe("near-infrared");
    expect(imageRefOf(sceneOn("2019-03-02"), "near-infrared").rendering).toBe("true-colour");
  });

  it.each([
    [10, 14],
    [30, 12],
    [250, 9],
    [0.5, 17],
  ])("with pixels of %d m is looked at from zoom %d", (size, zoom) => {
    expect(zoomOf(size, SOHAE.lat)).toBe(zoom);
  });

  it("leaves the map where it shows the place", () => {
    expect(cameraFor(SOHAE, 10, null)).toEqual({ ...SOHAE, zoom: 14 });
    expect(cameraFor(SOHAE, 10, { ...SOHAE, zoom: 15 })).toBeNull();
    expect(cameraFor(SOHAE, 10, { ...SOHAE, zoom: 7 })).toEqual({ ...SOHAE, zoom: 14 });
    expect(cameraFor(SOHAE, 10, { lat: 39.8, lon: 125.75, zoom: 14 })).not.toBeNull();
    expect(cameraFor(SOHAE, 250, { ...SOHAE, zoom: 14 })).toEqual({ ...SOHAE, zoom: 9 });
  });

  it("once brought in sight stays there", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: 0.3, max: 1000, noNaN: true }),
        (lat, lon, pixelSizeM) => {
          const camera = cameraFor({ lat, lon }, pixelSizeM, null);
          expect(cameraFor({ lat, lon }, pixelSizeM, camera)).toBeNull();
        },
      ),
    );
  });

  it("ends a comparison when it is to stand alone", () => {
    expect(showing(sceneOn("2019-03-02"), SOHAE, DEFAULT_VIEW)).toMatchObject({
      image: { key: "2019-03-02" },
      comparison: null,
    });
  });

  it("stands left of a later one, whichever was chosen first", () => {
    const [before, after] = [sceneOn("2019-02-25"), sceneOn("2019-03-07")];
    for (const pair of [[before, after] as const, [after, before] as const]) {
      expect(comparing(...pair, SOHAE, DEFAULT_VIEW)).toMatchObject({
        image: { key: "2019-02-25" },
        comparison: { with: { key: "2019-03-07" }, mode: "swipe", share: 50 },
      });
    }
  });
});
