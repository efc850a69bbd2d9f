// Where one tile of a source is, and which tile holds a place. Web Mercator: column x counts from the
// west, row y from the north. Pure.

import type { Position } from "../domain/geo";
import type { TileSource } from "../domain/scene";

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Metres from the middle of the EPSG:3857 square to its edge. */
const HALF_WORLD_M = 20_037_508.342789244;
const PLACES = /\{(z|zz|x|y|-y|bbox)\}/g;
const NORTHERNMOST = 85.0511287798066;

/**
 * The tile's address: {z}, {x} and {y}; {zz} is a zoom of two digits, {-y} a row counted from the
 * south, {bbox} the tile's edges in metres as west,south,east,north.
 */
export function tileAddressOf({ url }: Pick<TileSource, "url">, tile: TilePlace): string {
  return url.replace(PLACES, (_, name: string) => textOf(name, tile));
}

function textOf(name: string, tile: TilePlace): string {
  switch (name) {
    case "z":
      return String(tile.z);
    case "zz":
      return String(tile.z).padStart(2, "0");
    case "x":
      return String(tile.x);
    case "y":
      return String(tile.y);
    case "-y":
      return String(2 ** tile.z - 1 - tile.y);
    default:
      return tileEdgesOf(tile)
        .map((edge) => edge.toFixed(6))
        .join(",");
  }
}

/** West, south, east and north in metres of EPSG:3857. */
export function tileEdgesOf({ z, x, y }: TilePlace): readonly [number, number, number, number] {
  const sizeM = (2 * HALF_WORLD_M) / 2 ** z;
  return [
    x * sizeM - HALF_WORLD_M,
    HALF_WORLD_M - (y + 1) * sizeM,
    (x + 1) * sizeM - HALF_WORLD_M,
    HALF_WORLD_M - y * sizeM,
  ];
}

/** The tile of this zoom that the place lies in. */
export function tileAt({ lat, lon }: Position, zoom: number): TilePlace {
  const count = 2 ** zoom;
  const bounded = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, lat));
  const sin = Math.sin((bounded * Math.PI) / 180);
  const down = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  const inside = (share: number) => Math.max(0, Math.min(count - 1, Math.floor(share * count)));
  return { z: zoom, x: inside(lon / 360 + 0.5), y: inside(down) };
}
