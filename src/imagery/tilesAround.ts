// The tiles that show a place and its surroundings, from the region down to the deepest: what is kept
// of an image for the time without a network. Pure.

import type { Position } from "../domain/geo";
import { areaAround, type TileSource } from "../domain/scene";
import { tileAddressOf, tileAt } from "./tileAddress";

/** From here on the surroundings of a site fill the map. */
const FIRST_ZOOM = 9;

/** Addresses, shallow zooms first; a zoom whose tiles would exceed `most` is left out. */
export function tilesAround(
  source: TileSource,
  place: Position,
  reachKm: number,
  most: number,
): string[] {
  const area = areaAround(place, reachKm);
  const addresses: string[] = [];
  for (let z = Math.max(FIRST_ZOOM, source.minZoom); z <= source.maxZoom; z += 1) {
    const first = tileAt({ lat: area.north, lon: area.west }, z);
    const last = tileAt({ lat: area.south, lon: area.east }, z);
    const count = (last.x - first.x + 1) * (last.y - first.y + 1);
    if (addresses.length + count > most) break;
    for (let x = first.x; x <= last.x; x += 1) {
      for (let y = first.y; y <= last.y; y += 1) addresses.push(tileAddressOf(source, { z, x, y }));
    }
  }
  return addresses;
}
