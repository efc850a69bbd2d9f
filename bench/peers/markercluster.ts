// leaflet.markercluster: a marker for every observation; a new period takes all markers out and puts
// those in that it shows, as the layer's documents advise for many.

import * as leaflet from "leaflet";
import { MarkerClusterGroup } from "leaflet.markercluster";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";
import { openPeerMap } from "./peerMap";
import { startPeerPage, visitRows } from "./peerPage";

void startPeerPage((columns, element) => {
  const { positions, sites } = columns;
  const icon = leaflet.divIcon({ className: "cluster", iconSize: [12, 12] });
  const markers = Array.from({ length: columns.count }, (_, row) => {
    const at = 2 * (sites[row] ?? 0);
    return leaflet.marker([positions[at] ?? 0, positions[at + 1] ?? 0], { icon });
  });
  const clusters = new MarkerClusterGroup().addTo(openPeerMap(element));
  return {
    show: (period) => {
      const shown: leaflet.Marker[] = [];
      visitRows(columns, period, (row) => {
        const marker = markers[row];
        if (marker) shown.push(marker);
      });
      clusters.clearLayers();
      clusters.addLayers(shown);
    },
  };
});
