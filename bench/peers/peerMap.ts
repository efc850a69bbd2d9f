// An empty Leaflet map that looks at what ours looks at first.

import * as leaflet from "leaflet";
import "leaflet/dist/leaflet.css";

export function openPeerMap(element: HTMLElement): leaflet.Map {
  return leaflet.map(element, { maxZoom: 18 }).setView([40.15, 127.3], 7);
}
