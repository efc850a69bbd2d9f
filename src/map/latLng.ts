// The one place where the domain's named degrees meet Leaflet's order of latitude, longitude.

import type { LatLng, LatLngTuple, Map as LeafletMap } from "leaflet";
import type { Position } from "../domain/geo";
import type { Camera } from "../domain/view";

export function toLatLng({ lat, lon }: Position): LatLngTuple {
  return [lat, lon];
}

/** Leaflet counts on past the date line; the domain does not. */
export function toPosition({ lat, lng }: Pick<LatLng, "lat" | "lng">): Position {
  const lon = lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
  return { lat, lon };
}

/** Where the map looks, to the pixel. */
export function cameraOf(map: LeafletMap): Camera {
  return { ...toPosition(map.getCenter()), zoom: map.getZoom() };
}
