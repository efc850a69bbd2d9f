// What part of the world a picture covers, and which part of a tile lies in it.

import type { Bounds } from "../domain/geo";
import type { Point, TileRect } from "./cogGrid";
import type { CogTile } from "./cogPicture";
import type { Placement } from "./cogPlacement";

/** A part of a tile, and how many worlds east of it the picture lies that is seen there. */
export interface TilePart {
  readonly rect: TileRect;
  readonly worlds: number;
}

/** The latitude where Web Mercator ends, as a square. */
const MERCATOR_LAT = 85.051_128_779_806_6;
/** Edges are curves on the map: they are followed in so many steps, and may bulge by so much. */
const STEPS = 8;
const BULGE = 0.003;

/** null where no edge of the picture lies within its projection. */
export function boundsOf(placement: Placement, width: number, height: number): Bounds | null {
  const lons: number[] = [];
  const lats: number[] = [];
  const note = (column: number, row: number) => {
    const { x, y } = placement.toProjected(column, row);
    const degrees = placement.projection.toDegrees(x, y);
    if (!Number.isFinite(degrees.x) || !Number.isFinite(degrees.y)) return;
    lons.push(degrees.x);
    lats.push(Math.min(90, Math.max(-90, degrees.y)));
  };
  for (let step = 0; step <= STEPS; step += 1) {
    const [column, row] = [(width * step) / STEPS, (height * step) / STEPS];
    note(column, 0);
    note(column, height);
    note(0, row);
    note(width, row);
  }
  if (lons.length === 0) return null;
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

/** The parts of a tile that may show something within these bounds; mostly one or none. */
export function tilePartsOf(tile: CogTile, bounds: Bounds): TilePart[] {
  const world = worldPxOf(tile);
  const [east, south] = [mercatorX(bounds.east) * world, mercatorY(bounds.south) * world];
  const [west, north] = [mercatorX(bounds.west) * world, mercatorY(bounds.north) * world];
  const [left, top] = [tile.x * tile.tilePx, tile.y * tile.tilePx];
  const across = Math.ceil((east - west) * BULGE);
  const down = Math.ceil((south - north) * BULGE);
  return [-1, 0, 1].flatMap((worlds) => {
    const rect = {
      left: within(Math.floor(west - worlds * world - left) - across, tile),
      right: within(Math.ceil(east - worlds * world - left) + across, tile),
      top: within(Math.floor(north - top) - down, tile),
      bottom: within(Math.ceil(south - top) + down, tile),
    };
    return rect.left < rect.right && rect.top < rect.bottom ? [{ rect, worlds }] : [];
  });
}

/** Degrees of a place in a tile's pixels. */
export function degreesAt(tile: CogTile, worlds: number, x: number, y: number): Point {
  const world = worldPxOf(tile);
  const down = (tile.y * tile.tilePx + y) / world;
  return {
    x: ((tile.x * tile.tilePx + x) / world + worlds - 0.5) * 360,
    y: (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI,
  };
}

/** Where a place lies, in the tile's pixels, of the world that the part is of. */
export function tilePlaceOf(tile: CogTile, worlds: number, lon: number, lat: number): Point {
  const world = worldPxOf(tile);
  return {
    x: (mercatorX(lon) - worlds) * world - tile.x * tile.tilePx,
    y: mercatorY(lat) * world - tile.y * tile.tilePx,
  };
}

function worldPxOf({ z }: CogTile): number {
  return 256 * 2 ** z;
}

function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

function mercatorY(lat: number): number {
  const inside = Math.min(MERCATOR_LAT, Math.max(-MERCATOR_LAT, lat));
  return 0.5 - Math.asinh(Math.tan((inside * Math.PI) / 180)) / (2 * Math.PI);
}

function within(place: number, { tilePx }: CogTile): number {
  return Math.min(tilePx, Math.max(0, place));
}
