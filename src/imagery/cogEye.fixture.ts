// What a tile shows at a place, for tests that ask whether pixels lie where they belong.

import type { Position } from "../domain/geo";
import type { CogPicture, CogPixels, CogTile } from "./cogPicture";

export type Seen = readonly [red: number, green: number, blue: number, opacity: number];

export interface PlaceInTile {
  readonly tile: CogTile;
  /** Whole pixels. */
  readonly x: number;
  readonly y: number;
}

/** The tile that holds the place, and the pixel of it. */
export function tileAt({ lat, lon }: Position, z: number, tilePx = 256): PlaceInTile {
  const world = 256 * 2 ** z;
  const sin = Math.sin((lat * Math.PI) / 180);
  const across = Math.floor((lon / 360 + 0.5) * world);
  const down = Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world);
  const tile = { x: Math.floor(across / tilePx), y: Math.floor(down / tilePx), z, tilePx };
  return { tile, x: across % tilePx, y: down % tilePx };
}

/** The middle of a pixel of a tile, by the textbook's formulas. */
export function middleOf({ tile, x, y }: PlaceInTile): Position {
  const world = 256 * 2 ** tile.z;
  const across = (tile.x * tile.tilePx + x + 0.5) / world;
  const down = (tile.y * tile.tilePx + y + 0.5) / world;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI;
  return { lat, lon: across * 360 - 180 };
}

export function seenIn(pixels: Uint8ClampedArray | null, { tile, x, y }: PlaceInTile): Seen {
  const at = (y * tile.tilePx + x) * 4;
  const value = (part: number) => pixels?.[at + part] ?? 0;
  return [value(0), value(1), value(2), value(3)];
}

export async function lookAt(
  reader: CogPixels,
  picture: CogPicture,
  place: Position,
  z: number,
): Promise<Seen> {
  const inTile = tileAt(place, z);
  const question = { picture, tile: inTile.tile };
  return seenIn(await reader.drawTile(question, new AbortController().signal), inTile);
}
