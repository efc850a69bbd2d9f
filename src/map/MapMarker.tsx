// A place on the map that React fills: Leaflet moves an empty element, a portal draws into it.
// Content is React's alone, so data never becomes HTML and focus outlives every redraw.

import { DivIcon, DomEvent, Marker } from "leaflet";
import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { toLatLng } from "./latLng";

interface MapMarkerProps {
  lat: number;
  lon: number;
  /** Above or below other markers. */
  rank: number;
  children: ReactNode;
}

/** How far one rank lifts a marker over those that stand further south. */
const RANK_STEP = 100_000;

export function MapMarker({ lat, lon, rank, children }: MapMarkerProps) {
  const map = useMap();
  const [host] = useState(() => document.createElement("div"));
  const [marker] = useState(
    () =>
      new Marker(toLatLng({ lat, lon }), {
        icon: new DivIcon({ className: "map-marker", html: host, iconSize: [0, 0] }),
        interactive: false,
        keyboard: false,
      }),
  );

  useEffect(() => {
    marker.addTo(map);
    // Two quick clicks on a mark must not zoom the map under it.
    DomEvent.on(host, "dblclick", DomEvent.stopPropagation);
    return () => {
      DomEvent.off(host, "dblclick", DomEvent.stopPropagation);
      marker.remove();
    };
  }, [map, marker, host]);

  useEffect(() => {
    marker.setLatLng(toLatLng({ lat, lon }));
  }, [marker, lat, lon]);

  useEffect(() => {
    marker.setZIndexOffset(rank * RANK_STEP);
  }, [marker, rank]);

  return createPortal(children, host);
}
