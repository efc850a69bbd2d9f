// Pixels as a PNG with a palette of 256 colours, less than half of what a truecolour file weighs. A
// card has few flat colours and their soft edges: the flat ones stay exact, near colours of edges
// share an entry. https://www.w3.org/TR/png-3/

import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const deflated = promisify(deflate);

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel; alpha is not looked at. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** The most frequent colours, which have an entry each. */
const FLAT_COLOURS = 96;
const INDEXED = 3;

export async function encodeIndexedPng({ width, height, pixels }: Picture): Promise<Buffer> {
  const colours = new Uint32Array(width * height);
  for (let place = 0, at = 0; place < colours.length; place++, at += 4) {
    colours[place] =
      ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  }
  const { palette, indexOf } = paletteOf(countsOf(colours));
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let row = 0, place = 0; row < height; row++) {
    // Each row begins with its filter, none.
    for (let at = row * (width + 1) + 1; at < (row + 1) * (width + 1); at++, place++) {
      const colour = colours[place] ?? 0;
      if (colour !== last) {
        last = colour;
        index = indexOf(colour);
      }
      rows[at] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunkOf("IHDR", header),
    chunkOf("PLTE", Buffer.from(palette.flatMap(channelsOf))),
    chunkOf("IDAT", await deflated(rows, { level: 6 })),
    chunkOf("IEND", Buffer.alloc(0)),
  ]);
}

function countsOf(colours: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  // By runs: most pixels are like the one before.
  for (let place = 1; place <= colours.length; place++) {
    const colour = colours[start] ?? 0;
    if (place < colours.length && colours[place] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + place - start);
    start = place;
  }
  return counts;
}

interface Palette {
  readonly palette: readonly number[];
  readonly indexOf: (colour: number) => number;
}

function paletteOf(counts: ReadonlyMap<number, number>): Palette {
  const flat = [...counts].sort(byCount).slice(0, FLAT_COLOURS);
  const flatIndex = new Map(flat.map(([colour], place) => [colour, place]));
  const cells = new Map<number, number>();
  for (const [colour, count] of counts) {
    if (!flatIndex.has(colour)) cells.set(cellOf(colour), (cells.get(cellOf(colour)) ?? 0) + count);
  }
  const ordered = [...cells].sort(byCount).map(([cell]) => cell);
  const palette = [
    ...flat.map(([colour]) => colour),
    ...ordered.slice(0, MOST_COLOURS - flat.length).map(middleOf),
  ];
  const cellIndex = new Map(ordered.map((cell) => [cell, nearest(palette, middleOf(cell))]));
  return {
    palette,
    indexOf: (colour) => flatIndex.get(colour) ?? cellIndex.get(cellOf(colour)) ?? 0,
  };
}

/** The most frequent first; ties in an order of their own, so that equal cards are equal files. */
function byCount([a, countA]: readonly [number, number], [b, countB]: readonly [number, number]) {
  return countB - countA || a - b;
}

/** Near colours have the same: the upper five bits of each channel. */
function cellOf(colour: number): number {
  return colour & 0xf8f8f8;
}

function middleOf(cell: number): number {
  return cell | 0x040404;
}

// A plain loop: it runs a hundred thousand times for each card.
function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < palette.length; place++) {
    const entry = palette[place] ?? 0;
    const red = (entry >> 16) - (colour >> 16);
    const green = ((entry >> 8) & 0xff) - ((colour >> 8) & 0xff);
    const blue = (entry & 0xff) - (colour & 0xff);
    const distance = 2 * red * red + 4 * green * green + blue * blue;
    if (distance < least) {
      best = place;
      least = distance;
    }
  }
  return best;
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunkOf(type: string, body: Buffer): Buffer {
  const chunk = Buffer.alloc(body.length + 12);
  chunk.writeUInt32BE(body.length, 0);
  chunk.write(type, 4, "latin1");
  body.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, body.length + 8)), body.length + 8);
  return chunk;
}
