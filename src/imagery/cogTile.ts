// One tile of a picture: which part of it the files cover, from which of their copies, with which
// blocks, and then the pixels.

import type { BlockPlace, BlockStore } from "./cogBlocks";
import type { CogBlock } from "./cogDecode";
import { degreesAt, tilePartsOf, tilePlaceOf } from "./cogExtent";
import { type CogCopy, type CogFile, finestOf } from "./cogFile";
import { type CogGrid, gridOf, type Point } from "./cogGrid";
import { blockBytesOf, type CogLevel, unfit } from "./cogLevel";
import { levelFor } from "./cogOverview";
import { type Canvas, type LoadedBlocks, type Look, paintLevel } from "./cogPaint";
import type { CogTile } from "./cogPicture";

/** A part of a tile, ready to be painted. */
export interface TileShare {
  readonly grid: CogGrid;
  readonly level: CogCopy;
  readonly blocks: LoadedBlocks;
}

/** One tile may need so much unpacked; a picture without smaller copies may need all of itself. */
const MOST_BLOCKS = 1024;
const MOST_BLOCK_BYTES = 96 * 2 ** 20;
/** Pictures higher than this use the copy that suits each tile, others one for all tiles. */
const TALL_DEGREES = 5;

/** Whether the file may show something of the tile. */
export function reachesInto({ bounds }: CogFile, tile: CogTile): boolean {
  return tilePartsOf(tile, bounds).length > 0;
}

/** What a file gives to a tile that it reaches into. */
export async function loadShares(
  file: CogFile,
  tile: CogTile,
  bands: readonly number[],
  blocks: BlockStore,
  signal: AbortSignal,
): Promise<readonly TileShare[]> {
  const { bounds, levels } = file;
  const finest = finestOf(file);
  return Promise.all(
    tilePartsOf(tile, bounds).map(async ({ rect, worlds }): Promise<TileShare> => {
      const toFinest = (x: number, y: number): Point => {
        const degrees = degreesAt(tile, worlds, x, y);
        const { x: east, y: north } = file.placement.projection.toProjected(degrees.x, degrees.y);
        return file.placement.toPixel(east, north);
      };
      const isTall = bounds.north - bounds.south > TALL_DEGREES;
      const lon = (bounds.west + bounds.east) / 2;
      const lat = (bounds.south + bounds.north) / 2;
      const middle = isTall
        ? { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 }
        : tilePlaceOf(tile, worlds, lon, lat);
      const chosen = levelFor(file.factors, pixelsAt(middle, toFinest));
      const level = levels[chosen] ?? finest;
      const [across, down] = [level.width / finest.width, level.height / finest.height];
      const grid = gridOf(rect, (x, y) => {
        const place = toFinest(x, y);
        return { x: place.x * across, y: place.y * down };
      });
      return {
        grid,
        level,
        blocks: await loadBlocks(file, { level, grid, bands }, blocks, signal),
      };
    }),
  );
}

/** How many pixels of the finest copy lie side by side under one of the tile. */
function pixelsAt({ x, y }: Point, toFinest: (x: number, y: number) => Point): number {
  const [left, right] = [toFinest(x - 0.5, y), toFinest(x + 0.5, y)];
  const [top, bottom] = [toFinest(x, y - 0.5), toFinest(x, y + 0.5)];
  const area = (right.x - left.x) * (bottom.y - top.y) - (right.y - left.y) * (bottom.x - top.x);
  return Math.sqrt(Math.abs(area));
}

async function loadBlocks(
  file: CogFile,
  { level, grid, bands }: Pick<TileShare, "level" | "grid"> & { readonly bands: readonly number[] },
  blocks: BlockStore,
  signal: AbortSignal,
): Promise<LoadedBlocks> {
  const places = placesOf(grid, level, bands);
  if (
    places.length > MOST_BLOCKS ||
    (places.length > 4 && places.length * blockBytesOf(level) > MOST_BLOCK_BYTES)
  ) {
    throw unfit(
      file.bytes.name,
      "it has no smaller copies of itself to be seen from here; zoom in",
    );
  }
  const loadAll = async (of: CogLevel, wanted: readonly BlockPlace[]) => {
    const found = await Promise.all(
      wanted.map(
        async (place) => [keyOf(place), await blocks.load(file, of, place, signal)] as const,
      ),
    );
    return new Map<string, CogBlock | null>(found);
  };
  const [pictures, masks] = await Promise.all([
    loadAll(level, places),
    level.mask === null ? new Map() : loadAll(level.mask, placesOf(grid, level.mask, [0])),
  ]);
  return {
    pictureAt: (column, row, band) => pictures.get(keyOf({ column, row, band })) ?? null,
    maskAt: (column, row) => masks.get(keyOf({ column, row, band: 0 })) ?? null,
  };
}

function keyOf({ column, row, band }: BlockPlace): string {
  return `${band} ${row} ${column}`;
}

/** The blocks that the cells of the grid touch; between its nodes it does not leave their hull. */
function placesOf(grid: CogGrid, level: CogLevel, bands: readonly number[]): BlockPlace[] {
  const places = new Map<string, BlockPlace>();
  const side = grid.cells + 1;
  for (let down = 0; down < grid.cells; down += 1) {
    for (let across = 0; across < grid.cells; across += 1) {
      const corners = [0, 1, side, side + 1].map((step) => down * side + across + step);
      const columns = spanOf(grid.columns, corners, level.width, level.blockWidth);
      const rows = spanOf(grid.rows, corners, level.height, level.blockHeight);
      for (let row = rows.first; row <= rows.last; row += 1) {
        for (let column = columns.first; column <= columns.last; column += 1) {
          for (const band of bands) {
            const place = { column, row, band };
            places.set(keyOf(place), place);
          }
        }
      }
    }
  }
  return [...places.values()];
}

function spanOf(values: Float64Array, corners: readonly number[], size: number, block: number) {
  const found = corners
    .map((at) => values[at] ?? Number.NaN)
    .filter((value) => !Number.isNaN(value));
  const first = Math.max(0, Math.min(...found));
  const last = Math.min(size - 1, Math.max(...found));
  // Nothing where the cell lies outside of the picture, or of its projection.
  return first <= last
    ? { first: Math.floor(first / block), last: Math.floor(last / block) }
    : { first: 0, last: -1 };
}

/** Paints what the files give; null where nothing of it was measured. */
export function paintTile(
  tilePx: number,
  files: readonly { readonly shares: readonly TileShare[]; readonly look: Look }[],
): Uint8ClampedArray<ArrayBuffer> | null {
  const count = tilePx * tilePx;
  const canvas: Canvas = {
    tilePx,
    pixels: new Uint8ClampedArray(count * 4),
    seen: new Uint8Array(count),
  };
  for (const { shares, look } of files) {
    for (const { grid, level, blocks } of shares) {
      paintLevel(canvas, grid, { level, blocks, look });
    }
  }
  let isEmpty = true;
  for (let place = 0; place < count; place += 1) {
    const seen = canvas.seen[place] ?? 0;
    if (seen >= files.length) isEmpty = false;
    // A colour of which a file is missing would be a false one.
    else if (seen > 0) canvas.pixels.fill(0, place * 4, place * 4 + 4);
  }
  return isEmpty ? null : canvas.pixels;
}
