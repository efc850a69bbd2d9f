// Paints a tile from blocks. Each of its pixels takes the source pixel that its middle lies in,
// unmixed: what is seen was measured, a border stays where it is, and no-data does not bleed into
// its neighbours. The loops over pixels are plain, since they run for every pixel of every tile.

import type { CogBlock } from "./cogDecode";
import { type CogGrid, sourceAt } from "./cogGrid";
import type { CogLevel } from "./cogLevel";

export interface Channel {
  readonly band: number;
  /** 0 red, 1 green, 2 blue: those that show the band. */
  readonly outputs: readonly number[];
  /** What is shown for each number, by its lowest bits; null for numbers too many to list. */
  readonly table: Uint8Array | null;
  /** The same for any number: 0 to 255. */
  toByte(value: number): number;
}

/** How a file's numbers are shown. */
export interface Look {
  readonly channels: readonly Channel[];
  readonly noData: number | null;
  readonly alphaBand: number | null;
}

export interface LoadedBlocks {
  /** null where there is none. */
  pictureAt(column: number, row: number, band: number): CogBlock | null;
  maskAt(column: number, row: number): CogBlock | null;
}

export interface Canvas {
  readonly tilePx: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  /** How many files have shown something at each pixel. */
  readonly seen: Uint8Array;
}

/** A copy of a picture with its blocks. */
export interface PaintSource {
  readonly level: CogLevel & { readonly mask: CogLevel | null };
  readonly blocks: LoadedBlocks;
  readonly look: Look;
}

/** Pixels of a row of the tile, side by side, whose sources lie in one block. */
interface Run {
  /** Of the first pixel, in the tile. */
  readonly target: number;
  readonly count: number;
  /** Of the block. */
  readonly column: number;
  readonly row: number;
  /** Pixels of the block. */
  readonly places: Int32Array;
  /** 0 where nothing was measured; otherwise how much is seen. */
  readonly opacities: Uint8Array;
}

/** Columns and rows of the grid are those of the level. */
export function paintLevel(canvas: Canvas, grid: CogGrid, source: PaintSource): void {
  const { tilePx } = canvas;
  const { blockWidth, blockHeight, across } = source.level;
  const known = new Map<number, BlockSources | null>();
  const { left, right, top, bottom } = grid.rect;
  const columns = new Int32Array(tilePx);
  const rows = new Int32Array(tilePx);
  const places = new Int32Array(tilePx);
  const opacities = new Uint8Array(tilePx);
  for (let y = top; y < bottom; y += 1) {
    findSources(grid, y, columns, rows);
    let x = left;
    while (x < right) {
      const column = columns[x] ?? -1;
      const row = rows[x] ?? -1;
      if (!isInside(source.level, column, row)) {
        x += 1;
        continue;
      }
      const block = {
        column: Math.floor(column / blockWidth),
        row: Math.floor(row / blockHeight),
      };
      const count = placeRun(source.level, block, { columns, rows, places, x, right });
      const name = block.row * across + block.column;
      const sources = known.get(name) ?? sourcesOf(source, block);
      known.set(name, sources);
      const run = { target: y * tilePx + x, count, ...block, places, opacities };
      if (sources !== null) paintRun(canvas, source, sources, run);
      x += count;
    }
  }
}

/** The columns and rows of the sources of a row of the tile. */
function findSources(grid: CogGrid, y: number, columns: Int32Array, rows: Int32Array): void {
  const { left, right } = grid.rect;
  const cellPx = (right - left) / grid.cells;
  for (let cell = 0; cell < grid.cells; cell += 1) {
    const from = left + cell * cellPx;
    const to = from + cellPx;
    const start = sourceAt(grid, from, y + 0.5);
    const stop = sourceAt(grid, to, y + 0.5);
    const acrossStep = (stop.x - start.x) / cellPx;
    const downStep = (stop.y - start.y) / cellPx;
    // The pixels whose middles lie in the cell. A minus zero would make engines take a slow way.
    const first = Math.max(0, Math.ceil(from - 0.5));
    if (Number.isNaN(acrossStep + downStep)) {
      // Outside of the projection; a list of whole numbers cannot say so.
      columns.fill(-1, first, Math.ceil(to - 0.5));
      continue;
    }
    for (let x = first; x + 0.5 < to; x += 1) {
      const along = x + 0.5 - from;
      columns[x] = Math.floor(start.x + along * acrossStep);
      rows[x] = Math.floor(start.y + along * downStep);
    }
  }
}

function isInside({ width, height }: CogLevel, column: number, row: number): boolean {
  return column >= 0 && column < width && row >= 0 && row < height;
}

interface RunStart {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  readonly places: Int32Array;
  readonly x: number;
  readonly right: number;
}

/** Where in their block the next pixels of the row lie; gives how many they are. */
function placeRun(
  { width, height, blockWidth, blockHeight }: CogLevel,
  block: { readonly column: number; readonly row: number },
  { columns, rows, places, x, right }: RunStart,
): number {
  const fromColumn = block.column * blockWidth;
  const fromRow = block.row * blockHeight;
  const toColumn = Math.min(width, fromColumn + blockWidth);
  const toRow = Math.min(height, fromRow + blockHeight);
  let count = 0;
  while (x + count < right) {
    const column = columns[x + count] ?? -1;
    const row = rows[x + count] ?? -1;
    if (column < fromColumn || column >= toColumn || row < fromRow || row >= toRow) break;
    places[count] = (row - fromRow) * blockWidth + column - fromColumn;
    count += 1;
  }
  return count;
}

/** The numbers of a block's bands. */
interface BlockSources {
  readonly bands: readonly { readonly source: BandSource; readonly channel: Channel }[];
  readonly alpha: BandSource | null;
}

/** null where a band is missing: the colour would be a false one. */
function sourcesOf(
  { level, blocks, look }: PaintSource,
  { column, row }: { readonly column: number; readonly row: number },
): BlockSources | null {
  const sourceOf = (band: number): BandSource | null => {
    const block = blocks.pictureAt(column, row, level.isPlanar ? band : 0);
    return block && { ...block, first: level.isPlanar ? 0 : band };
  };
  const bands = look.channels.flatMap((channel) => {
    const source = sourceOf(channel.band);
    return source ? [{ source, channel }] : [];
  });
  const alpha = look.alphaBand === null ? null : sourceOf(look.alphaBand);
  return bands.length < look.channels.length ? null : { bands, alpha };
}

function paintRun(
  canvas: Canvas,
  { level, blocks, look: { noData } }: PaintSource,
  { bands, alpha }: BlockSources,
  run: Run,
): void {
  const isFull = noData === null && level.format !== "float";
  run.opacities.fill(isFull ? 255 : 0, 0, run.count);
  if (!isFull) {
    for (const { source } of bands) showMeasured(source, noData, run);
  }
  if (level.mask !== null) hideMasked(level, level.mask, blocks, run);
  if (alpha !== null) hideTransparent(level, alpha, run);
  for (const { source, channel } of bands) {
    const { table, outputs, toByte } = channel;
    for (const output of outputs) {
      if (table === null) paintNumbers(canvas, source, output, toByte, run);
      else paintListed(canvas, source, output, table, run);
    }
  }
  showRun(canvas, run);
}

interface BandSource extends CogBlock {
  /** Of each pixel's numbers, the band's. */
  readonly first: number;
}

function showMeasured({ samples, stride, first }: BandSource, noData: number | null, run: Run) {
  const { count, places, opacities } = run;
  for (let at = 0; at < count; at += 1) {
    const value = samples[(places[at] ?? 0) * stride + first] ?? Number.NaN;
    if (value !== noData && !Number.isNaN(value)) opacities[at] = 255;
  }
}

function paintListed(
  { pixels }: Canvas,
  { samples, stride, first }: BandSource,
  output: number,
  table: Uint8Array,
  { count, target, places, opacities }: Run,
): void {
  const lowestBits = table.length - 1;
  for (let at = 0; at < count; at += 1) {
    if (opacities[at] === 0) continue;
    const value = samples[(places[at] ?? 0) * stride + first] ?? 0;
    pixels[(target + at) * 4 + output] = table[value & lowestBits] ?? 0;
  }
}

function paintNumbers(
  { pixels }: Canvas,
  { samples, stride, first }: BandSource,
  output: number,
  toByte: Channel["toByte"],
  { count, target, places, opacities }: Run,
): void {
  for (let at = 0; at < count; at += 1) {
    if (opacities[at] === 0) continue;
    pixels[(target + at) * 4 + output] = toByte(samples[(places[at] ?? 0) * stride + first] ?? 0);
  }
}

/** What several files show is seen as little as the least of them. */
function showRun({ pixels, seen }: Canvas, { count, target, opacities }: Run): void {
  for (let at = 0; at < count; at += 1) {
    const opacity = opacities[at] ?? 0;
    if (opacity === 0) continue;
    const place = target + at;
    const before = seen[place] ?? 0;
    const shown = before === 0 ? opacity : Math.min(pixels[place * 4 + 3] ?? 0, opacity);
    pixels[place * 4 + 3] = shown;
    seen[place] = before + 1;
  }
}

function hideTransparent(level: CogLevel, { samples, stride, first }: BandSource, run: Run): void {
  const most = level.format === "unsigned" ? 2 ** level.bits - 1 : null;
  for (let at = 0; at < run.count; at += 1) {
    if (run.opacities[at] === 0) continue;
    const value = samples[(run.places[at] ?? 0) * stride + first] ?? 0;
    run.opacities[at] = most === null ? (value > 0 ? 255 : 0) : Math.round((value / most) * 255);
  }
}

/** Blocks of a mask need not be as large as those of the picture. */
function hideMasked(level: CogLevel, mask: CogLevel, blocks: LoadedBlocks, run: Run): void {
  for (let at = 0; at < run.count; at += 1) {
    const place = run.places[at] ?? 0;
    const column = run.column * level.blockWidth + (place % level.blockWidth);
    const row = run.row * level.blockHeight + Math.floor(place / level.blockWidth);
    const block = blocks.maskAt(
      Math.floor(column / mask.blockWidth),
      Math.floor(row / mask.blockHeight),
    );
    const inBlock = (row % mask.blockHeight) * mask.blockWidth + (column % mask.blockWidth);
    if ((block?.samples[inBlock * block.stride] ?? 0) === 0) run.opacities[at] = 0;
  }
}
