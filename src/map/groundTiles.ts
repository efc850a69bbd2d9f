// The ground of the basemap cut into tiles: each file in slices, each slice with an index of its own.

import GeoJSONVT, { type RawFeature } from "geojson-vt";
import { type DegreeBox, decodeGround, type GroundFile } from "./basemapData";
import { wrappedColumn } from "./mercator";

export interface TileCoords {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Ground {
  /** Where it takes the place of what is painted before it; null for the whole world. */
  readonly box: DegreeBox | null;
  /** Several, because indexing one of everything would hold the page up. */
  readonly slices: readonly GroundSlice[];
}

/** Units along a tile's side. */
export const EXTENT = 4096;
const INDEX_OPTIONS = { maxZoom: 19, indexMaxZoom: 0, extent: EXTENT, buffer: 128, tolerance: 3 };
// The band of the DMZ is wide, and must reach into tiles that its line does not touch.
const DMZ_OPTIONS = { ...INDEX_OPTIONS, buffer: EXTENT };
const STEPS_PER_SLICE = 6_000;
/** About two views, besides the four of each zoom level that lead down to them. */
const MAX_TILES = 64;

/**
 * The shapes of a slice, tile by tile. The index keeps each tile it has ever cut, so at
 * `MAX_TILES` it begins anew; that takes a few milliseconds.
 */
export class GroundSlice {
  private readonly file: GroundFile;
  private index: GeoJSONVT;

  constructor(file: GroundFile) {
    this.file = file;
    this.index = indexOf(file);
  }

  featuresOf({ x, y, z }: TileCoords): readonly RawFeature[] {
    if (this.keptTiles > MAX_TILES + 4 * z) this.index = indexOf(this.file);
    return this.index.getTileRaw(z, wrappedColumn(x, z), y)?.features ?? [];
  }

  get keptTiles(): number {
    return this.index.tileCoords.length;
  }
}

function indexOf(file: GroundFile): GeoJSONVT {
  const data = { type: "FeatureCollection" as const, features: decodeGround(file) };
  return new GeoJSONVT(data, file.dmz ? DMZ_OPTIONS : INDEX_OPTIONS);
}

/** Gives the page its turn between slices. Rejects when aborted. */
export async function buildGround(file: GroundFile, signal: AbortSignal): Promise<Ground> {
  const slices: GroundSlice[] = [];
  for (const slice of slicesOf(file)) {
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    slices.push(new GroundSlice(slice));
  }
  return { box: file.box ?? null, slices };
}

/** The same file in parts that take a few milliseconds each to index. */
export function slicesOf(file: GroundFile): GroundFile[] {
  const { scale } = file;
  const parts = <T extends readonly unknown[]>(shapes: readonly T[] = []) => chunked(shapes);
  return [
    ...parts(file.land).map((land) => ({ scale, land })),
    ...parts(file.water).map((water) => ({ scale, water })),
    ...parts(file.river).map((river) => ({ scale, river })),
    ...parts(file.border).map((border) => ({ scale, border })),
    ...parts(file.dmz).map((dmz) => ({ scale, dmz })),
  ];
}

function chunked<T extends readonly unknown[]>(shapes: readonly T[]): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const shape of shapes) {
    if (room <= 0) {
      chunks.push([]);
      room = STEPS_PER_SLICE;
    }
    chunks.at(-1)?.push(shape);
    room -= shape.flat().length;
  }
  return chunks;
}
