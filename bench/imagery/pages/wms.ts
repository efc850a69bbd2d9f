// Leaflet's own WMS layer: the server reads, projects and packs, the browser shows pictures.

import { TileLayer } from "leaflet";
import { startImageryPage } from "./imageryPage";

startImageryPage(
  () =>
    new TileLayer.WMS(new URL("/wms", window.location.href).href, {
      ...{ layers: "scene", format: "image/png", version: "1.1.1" },
    }),
);
