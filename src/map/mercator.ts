// Web Mercator between degrees and world pixels, where the whole world at zoom z is 256 · 2^z wide.
// Pure, so that label and tile maths are tested without Leaflet.

export const TILE_PX = 256;

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export function worldPxOf(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

export function toWorldPixel(lon: number, lat: number, zoom: number): Pixel {
  const sin = Math.sin((lat * Math.PI) / 180);
  const size = worldPxOf(zoom);
  return {
    x: (lon / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size,
  };
}

/** A column of tiles east or west of the world, brought back onto it. */
export function wrappedColumn(x: number, zoom: number): number {
  const columns = 2 ** zoom;
  return ((x % columns) + columns) % columns;
}

const EQUATOR_M = 40_075_017;

/** Ground metres under one pixel. */
export function metresPerPxAt(lat: number, zoom: number): number {
  return (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / worldPxOf(zoom);
}
