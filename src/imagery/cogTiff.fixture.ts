// Tiled TIFFs made for tests, with overviews behind them as in a COG: every pixel is what a
// function says.

import { deflateSync } from "node:zlib";

export interface FixtureTiff {
  readonly width: number;
  readonly height: number;
  readonly bands?: number;
  readonly type?: "uint8" | "uint16" | "int16" | "float32";
  readonly valueAt: (column: number, row: number, band: number) => number;
  readonly blockPx?: number;
  readonly isDeflated?: boolean;
  readonly hasPredictor?: boolean;
  readonly isPlanar?: boolean;
  readonly isBigEndian?: boolean;
  readonly isBig?: boolean;
  /** 2, 4 … */
  readonly overviews?: readonly number[];
  readonly epsg?: number | null;
  /** West, north, and units of a pixel. */
  readonly origin?: readonly [number, number];
  readonly pixelUnits?: number;
  readonly isPoint?: boolean;
  readonly noData?: string;
  readonly photometric?: number;
  /** 3 · 256 numbers of sixteen bits. */
  readonly palette?: readonly number[];
  readonly hasAlpha?: boolean;
  /** 0 where the picture is hidden. */
  readonly maskAt?: (column: number, row: number) => number;
  /** Blocks that are left out, as sparse files do. */
  readonly isSparseAt?: (blockColumn: number, blockRow: number) => boolean;
}

interface Entry {
  readonly tag: number;
  readonly type: 2 | 3 | 4 | 12;
  readonly values: readonly number[];
}

const TYPE_BYTES = { 2: 1, 3: 2, 4: 4, 12: 8 } as const;
const SAMPLES = {
  uint8: { bytes: 1, format: 1 },
  uint16: { bytes: 2, format: 1 },
  int16: { bytes: 2, format: 2 },
  float32: { bytes: 4, format: 3 },
} as const;

export function tiffOf(tiff: FixtureTiff): Uint8Array<ArrayBuffer> {
  const { isBig = false, isBigEndian = false, overviews = [], maskAt } = tiff;
  const isLittle = !isBigEndian;
  const copies = [1, ...overviews].flatMap((factor) => [
    { tiff, factor, isMask: false },
    ...(maskAt ? [{ tiff: maskTiffOf(tiff, maskAt), factor, isMask: true }] : []),
  ]);
  const parts: Uint8Array[] = [];
  let end = isBig ? 16 : 8;
  const put = (bytes: Uint8Array) => {
    const at = end;
    // Everything begins at an even place; the bytes themselves may still be written to.
    parts.push(bytes, new Uint8Array(bytes.length % 2));
    end += bytes.length + (bytes.length % 2);
    return at;
  };
  const header = new Uint8Array(end);
  const headerView = new DataView(header.buffer);
  headerView.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  headerView.setUint16(2, isBig ? 43 : 42, isLittle);
  if (isBig) headerView.setUint16(4, 8, isLittle);

  let link: (at: number) => void = (at) =>
    isBig
      ? headerView.setBigUint64(8, BigInt(at), isLittle)
      : headerView.setUint32(4, at, isLittle);
  for (const copy of copies) {
    const entries = entriesOf(copy.tiff, copy.factor, copy.isMask, put);
    const { at, next } = putDirectory(entries, { isBig, isLittle, put });
    link(at);
    link = next;
  }
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const part of [header, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function maskTiffOf(tiff: FixtureTiff, maskAt: NonNullable<FixtureTiff["maskAt"]>): FixtureTiff {
  const { palette: _, noData: __, ...rest } = tiff;
  const plain = { isPlanar: false, hasAlpha: false, hasPredictor: false, photometric: 4 } as const;
  return { ...rest, ...plain, bands: 1, type: "uint8", valueAt: maskAt };
}

function entriesOf(
  tiff: FixtureTiff,
  factor: number,
  isMask: boolean,
  put: (bytes: Uint8Array) => number,
): Entry[] {
  const { bands = 1, type = "uint8", blockPx = 64, isPlanar = false, hasAlpha = false } = tiff;
  const { bytes, format } = SAMPLES[type];
  const width = Math.ceil(tiff.width / factor);
  const height = Math.ceil(tiff.height / factor);
  const [across, down] = [Math.ceil(width / blockPx), Math.ceil(height / blockPx)];
  const offsets: number[] = [];
  const counts: number[] = [];
  for (let plane = 0; plane < (isPlanar ? bands : 1); plane += 1) {
    for (let row = 0; row < down; row += 1) {
      for (let column = 0; column < across; column += 1) {
        const isLeftOut = tiff.isSparseAt?.(column, row) ?? false;
        const block = packBlock(tiff, {
          factor,
          plane,
          left: column * blockPx,
          top: row * blockPx,
        });
        offsets.push(isLeftOut ? 0 : put(block));
        counts.push(isLeftOut ? 0 : block.length);
      }
    }
  }
  const kind = (factor > 1 ? 1 : 0) + (isMask ? 4 : 0);
  const short = (tag: number, ...values: number[]): Entry => ({ tag, type: 3, values });
  const entries: Entry[] = [
    { tag: 254, type: 4, values: [kind] },
    { tag: 256, type: 4, values: [width] },
    { tag: 257, type: 4, values: [height] },
    short(258, ...Array.from({ length: bands }, () => bytes * 8)),
    short(259, tiff.isDeflated ? 8 : 1),
    short(262, tiff.photometric ?? (bands >= 3 ? 2 : 1)),
    short(277, bands),
    short(284, isPlanar ? 2 : 1),
    short(317, tiff.hasPredictor ? 2 : 1),
    ...(tiff.palette ? [short(320, ...tiff.palette)] : []),
    short(322, blockPx),
    short(323, blockPx),
    { tag: 324, type: 4, values: offsets },
    { tag: 325, type: 4, values: counts },
    ...(hasAlpha ? [short(338, 2)] : []),
    short(339, ...Array.from({ length: bands }, () => format)),
  ];
  return factor === 1 && !isMask ? [...entries, ...placeEntriesOf(tiff)] : entries;
}

function placeEntriesOf(tiff: FixtureTiff): Entry[] {
  const { epsg = 32651, origin = [600_000, 4_400_040], pixelUnits = 10, noData } = tiff;
  const isGeographic = epsg === 4326;
  const keys = [
    [1024, isGeographic ? 2 : 1],
    [1025, tiff.isPoint ? 2 : 1],
    [isGeographic ? 2048 : 3072, epsg ?? 0],
  ].flatMap(([key = 0, value = 0]) => [key, 0, 1, value]);
  const half = tiff.isPoint ? pixelUnits / 2 : 0;
  return [
    { tag: 33550, type: 12, values: [pixelUnits, pixelUnits, 0] },
    { tag: 33922, type: 12, values: [0, 0, 0, origin[0] + half, origin[1] - half, 0] },
    ...(epsg === null ? [] : [{ tag: 34735, type: 3 as const, values: [1, 1, 0, 3, ...keys] }]),
    ...(noData === undefined
      ? []
      : [{ tag: 42113, type: 2 as const, values: [...Buffer.from(`${noData}\0`)] }]),
  ];
}

interface BlockCut {
  readonly factor: number;
  readonly plane: number;
  readonly left: number;
  readonly top: number;
}

function packBlock(tiff: FixtureTiff, { factor, plane, left, top }: BlockCut): Uint8Array {
  const { bands = 1, type = "uint8", blockPx = 64, isPlanar = false, isBigEndian = false } = tiff;
  const { bytes } = SAMPLES[type];
  const perPixel = isPlanar ? 1 : bands;
  const data = new Uint8Array(blockPx * blockPx * perPixel * bytes);
  const view = new DataView(data.buffer);
  const write = (at: number, value: number) => {
    if (type === "float32") view.setFloat32(at, value, !isBigEndian);
    else if (type === "uint8") view.setUint8(at, value);
    else view.setUint16(at, value & 0xffff, !isBigEndian);
  };
  for (let y = 0; y < blockPx; y += 1) {
    // From right to left, so that what a difference is taken to is still there.
    for (let x = blockPx - 1; x >= 0; x -= 1) {
      for (let band = 0; band < perPixel; band += 1) {
        const valueAt = (column: number) =>
          tiff.valueAt((left + column) * factor, (top + y) * factor, isPlanar ? plane : band);
        const before = tiff.hasPredictor && x > 0 ? valueAt(x - 1) : 0;
        write(((y * blockPx + x) * perPixel + band) * bytes, valueAt(x) - before);
      }
    }
  }
  return tiff.isDeflated ? deflateSync(data) : data;
}

interface DirectoryForm {
  readonly isBig: boolean;
  readonly isLittle: boolean;
  readonly put: (bytes: Uint8Array) => number;
}

/** `next` writes where the following directory is. */
function putDirectory(entries: readonly Entry[], { isBig, isLittle, put }: DirectoryForm) {
  const [countBytes, entryBytes, placeBytes] = isBig ? [8, 20, 8] : [2, 12, 4];
  const bytes = new Uint8Array(countBytes + entries.length * entryBytes + placeBytes);
  const view = new DataView(bytes.buffer);
  const writeLong = (at: number, value: number) =>
    isBig ? view.setBigUint64(at, BigInt(value), isLittle) : view.setUint32(at, value, isLittle);
  if (isBig) writeLong(0, entries.length);
  else view.setUint16(0, entries.length, isLittle);
  for (const [number, { tag, type, values }] of entries.entries()) {
    const at = countBytes + number * entryBytes;
    view.setUint16(at, tag, isLittle);
    view.setUint16(at + 2, type, isLittle);
    writeLong(at + 4, values.length);
    const packed = packValues(type, values, isLittle);
    const room = at + (isBig ? 12 : 8);
    if (packed.length <= placeBytes) bytes.set(packed, room);
    else writeLong(room, put(packed));
  }
  return {
    at: put(bytes),
    next: (following: number) => writeLong(bytes.length - placeBytes, following),
  };
}

function packValues(type: Entry["type"], values: readonly number[], isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(values.length * TYPE_BYTES[type]);
  const view = new DataView(bytes.buffer);
  for (const [place, value] of values.entries()) {
    if (type === 2) view.setUint8(place, value);
    else if (type === 3) view.setUint16(place * 2, value, isLittle);
    else if (type === 4) view.setUint32(place * 4, value, isLittle);
    else view.setFloat64(place * 8, value, isLittle);
  }
  return bytes;
}
