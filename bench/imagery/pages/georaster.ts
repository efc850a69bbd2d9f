// georaster-layer-for-leaflet over a COG that is read by ranges, as its documents advise. Its
// `resolution` is how many samples it takes across a tile: 256 draws what the others draw, 32 is
// what it takes unasked.

import parseGeoraster from "georaster/dist/georaster.browser.bundle.min.js";
import GeoRasterLayer from "georaster-layer-for-leaflet";
import { startImageryPage } from "./imageryPage";

const resolution = Number(new URLSearchParams(window.location.search).get("samples") ?? 256);

startImageryPage(async (address) => {
  const georaster = await parseGeoraster(address);
  return new GeoRasterLayer({
    ...{ georaster, resolution },
    // Colours as they are; unasked, it stretches what it has seen so far and draws again.
    pixelValuesToColorFn: ([red, green, blue]) => `rgb(${red},${green},${blue})`,
  });
});
