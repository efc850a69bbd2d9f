// supercluster, drawn on a canvas over a Leaflet map; its index cannot be changed, so a new period
// makes a new one.

import * as leaflet from "leaflet";
import Supercluster, { type PointFeature } from "supercluster";
import { openPeerMap } from "./peerMap";
import { startPeerPage, visitRows } from "./peerPage";

const RADIUS_PX = 40;
const DEEPEST_ZOOM = 16;
const FULL_TURN = 2 * Math.PI;

void startPeerPage((columns, element) => {
  const { positions, sites } = columns;
  const points = Array.from({ length: columns.count }, (_, row): PointFeature => {
    const at = 2 * (sites[row] ?? 0);
    const coordinates = [positions[at + 1] ?? 0, positions[at] ?? 0] as const;
    return { type: "Feature", geometry: { type: "Point", coordinates }, properties: {} };
  });
  const map = openPeerMap(element);
  const canvas = leaflet.DomUtil.create("canvas", "leaflet-zoom-hide", map.getPanes().overlayPane);
  let index = newIndex();

  map.on("move zoomend resize", () => paint(canvas, map, index));
  return {
    show: (period) => {
      const shown: PointFeature[] = [];
      visitRows(columns, period, (row) => {
        const point = points[row];
        if (point) shown.push(point);
      });
      index = newIndex().load(shown);
      paint(canvas, map, index);
    },
  };
});

function newIndex(): Supercluster {
  return new Supercluster({ radius: RADIUS_PX, maxZoom: DEEPEST_ZOOM });
}

function paint(canvas: HTMLCanvasElement, map: leaflet.Map, index: Supercluster): void {
  const context = canvas.getContext("2d");
  const size = map.getSize();
  if (!context) return;
  leaflet.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
  [canvas.width, canvas.height] = [size.x, size.y];
  context.font = "11px sans-serif";
  context.textAlign = "center";
  const bounds = map.getBounds();
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
  for (const { geometry, properties } of index.getClusters(box, map.getZoom())) {
    const [lon, lat] = geometry.coordinates;
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    const count = properties.point_count ?? 1;
    context.fillStyle = "#cde";
    context.beginPath();
    context.arc(x, y, 6 + 3 * Math.log10(count), 0, FULL_TURN);
    context.fill();
    context.fillStyle = "#000";
    if (count > 1) context.fillText(String(count), x, y + 4);
  }
}
