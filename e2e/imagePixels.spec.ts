// The pixels of an image stand where they belong on the ground, and show in infrared what the eye
// does not see.

import { MARKER_M, MARKERS, SCORCH, toLonLat } from "../tools/imagery/ground";
import { expect, test } from "./dashboard";
import { AFTER, HANOI_LINK, isOfMarker, MISSING, useMadeUpServices, WHY } from "./imageryServices";

test.skip(MISSING !== null, WHY);

test.beforeEach(async ({ dashboard }) => {
  await useMadeUpServices(dashboard);
});

for (const { zoom, middle, markers } of [
  { zoom: 12, middle: "39.660,124.705", markers: MARKERS },
  { zoom: 14, middle: "39.6600,124.7050", markers: MARKERS },
  { zoom: 17, middle: "39.66325,124.69735", markers: MARKERS.slice(0, 1) },
]) {
  test(`pixels lie within a pixel of where they belong, zoom ${zoom}`, async ({ dashboard }) => {
    await dashboard.open(`${HANOI_LINK}&at=${middle},${zoom}&image=earth-search/${AFTER}`);
    await dashboard.imagery.expectDrawn();
    const screenPixelM = (156_543 * Math.cos((39.66 * Math.PI) / 180)) / 2 ** zoom;
    // Of the scene, or of the screen where those are coarser.
    const onePixel = Math.max(1, SCENE_PIXEL_M / screenPixelM);
    for (const marker of markers) {
      const offset = await dashboard.imagery.offsetOf(
        toLonLat(marker),
        MARKER_M / screenPixelM,
        (colour) => isOfMarker(marker.colour, colour),
      );
      expect(Math.abs(offset?.x ?? 99), `${marker.colour} east`).toBeLessThan(onePixel);
      expect(Math.abs(offset?.y ?? 99), `${marker.colour} south`).toBeLessThan(onePixel);
    }
  });
}

const SCENE_PIXEL_M = 10;

test("scorched ground shows in infrared", async ({ dashboard }) => {
  await dashboard.open(`${HANOI_LINK}&at=39.6570,124.7100,15&image=earth-search/${AFTER}`);
  await dashboard.imagery.expectDrawn();
  const [eye] = await dashboard.imagery.coloursAt([toLonLat(SCORCH)]);
  await dashboard.imagery.chooseColours("near infrared");
  await dashboard.expectLink(/&image=earth-search:near-infrared\//);
  await dashboard.imagery.expectDrawn();
  const around = toLonLat({ east: SCORCH.east + 260, north: SCORCH.north });
  const [scorched, plants] = await dashboard.imagery.coloursAt([toLonLat(SCORCH), around]);
  // Red is near infrared: plants are bright in it, scorched ground is dark.
  expect(plants?.[0]).toBeGreaterThan((scorched?.[0] ?? 255) + 80);
  expect(eye).toBeDefined();
  await dashboard.imagery.chooseColours("short-wave infrared");
  await dashboard.imagery.expectDrawn();
  const [heat] = await dashboard.imagery.coloursAt([toLonLat(SCORCH)]);
  expect(heat?.[0]).toBeGreaterThan(180);
});
