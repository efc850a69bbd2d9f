// A small map that stands still: where the places of a brief lie. Always in the light colours, for
// paper.

import { DivIcon } from "leaflet";
import { useState } from "react";
import { MapContainer, Marker } from "react-leaflet";
import type { Position } from "../domain/geo";
import { mapWords } from "../i18n/english/map";
import { PAGE_BASE } from "../state/pageBase";
import { BasemapLayer } from "./BasemapLayer";
import type { BasemapColours } from "./basemap";
import styles from "./LocatorMap.module.css";
import { toLatLng } from "./latLng";

interface LocatorMapProps {
  /** At least one. Keep them stable. */
  places: readonly Position[];
}

const PAPER: BasemapColours = {
  ...{ sea: "#cfdbdf", land: "#f1eee5", water: "#cfdbdf", river: "#cfdbdf" },
  ...{ border: "#8d8a80", dmz: "#8d8a80", label: "#4a4f57", labelHalo: "#f1eee5" },
  seaLabel: "#5f7a85",
};
const BASEMAP = `${PAGE_BASE}basemap/`;
const DOT = new DivIcon({ className: styles.dot ?? "", iconSize: [9, 9] });
const FAR_ZOOM = 6;
const STILL = {
  ...{ zoomControl: false, attributionControl: false, dragging: false, keyboard: false },
  ...{ scrollWheelZoom: false, doubleClickZoom: false, boxZoom: false, touchZoom: false },
  ...{ zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false },
};

export function LocatorMap({ places }: LocatorMapProps) {
  const [problem, setProblem] = useState<string | null>(null);
  if (problem !== null) return <p>{problem}</p>;
  const bounds = places.map(toLatLng);
  return (
    <div role="img" aria-label={mapWords().locator} className={styles.map}>
      <MapContainer
        {...STILL}
        className={styles.map ?? ""}
        bounds={bounds}
        boundsOptions={{ padding: [24, 24], maxZoom: FAR_ZOOM }}
      >
        <BasemapLayer
          colours={PAPER}
          baseUrl={BASEMAP}
          isQuiet
          onProblem={setProblem}
          avoid={places}
        />
        {places.map((place) => (
          <Marker
            key={`${place.lat},${place.lon}`}
            position={toLatLng(place)}
            icon={DOT}
            interactive={false}
            keyboard={false}
          />
        ))}
      </MapContainer>
    </div>
  );
}
