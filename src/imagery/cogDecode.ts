// From the packed bytes of a block to its numbers. What the browser can unpack itself it unpacks (deflate, JPEG,
// WebP), which is several times faster than a script; the rarer packings are geotiff's, fetched
// when a file has them. Nothing grows beyond the size that the header gives a block.

import { damaged } from "./cogDirectories";
import { blockBytesOf, type CogLevel, rowBytesOf, unfit } from "./cogLevel";
import { unpackLzw } from "./cogLzw";
import { samplesOf } from "./cogSamples";
import { jpegSizeOf, lercSizeOf, mostZstdBytesOf, webpSizeOf } from "./cogSizes";
import type { Samples } from "./cogStretch";
import { decodeByBrowser, hasBrowserDecoders, wholeJpegOf } from "./cogWebImage";

export interface CogBlock {
  /** Pixel by pixel, each with `stride` numbers. */
  readonly samples: Samples;
  readonly stride: number;
}

/** `rows` are those that the block has: a last strip is shorter. */
export async function decodeBlock(
  name: string,
  level: CogLevel,
  packed: Uint8Array<ArrayBuffer>,
  rows: number,
): Promise<CogBlock> {
  const stride = level.isPlanar ? 1 : level.bands;
  switch (level.compression) {
    case "jpeg":
      return decodeJpeg(name, level, packed, rows);
    case "webp":
      return decodeWebp(name, level, packed);
    default: {
      const bytes = await unpack(name, level, packed, rows);
      // LERC gives numbers as this machine has them.
      const isLittleEndian = level.isLittleEndian || level.compression === "lerc";
      return { samples: samplesOf(bytes, { ...level, isLittleEndian }, rows), stride };
    }
  }
}

async function unpack(
  name: string,
  level: CogLevel,
  packed: Uint8Array<ArrayBuffer>,
  rows: number,
): Promise<Uint8Array> {
  const expected = rowBytesOf(level) * rows;
  const target = new Uint8Array(expected);
  try {
    const length = await unpackInto(target, level, packed);
    if (length === expected) return target;
  } catch {
    // Said below.
  }
  throw damaged(name, "one of its blocks is damaged");
}

/** Gives how many bytes came out; the rest of `target` is as it was. */
async function unpackInto(
  target: Uint8Array,
  level: CogLevel,
  packed: Uint8Array<ArrayBuffer>,
): Promise<number> {
  switch (level.compression) {
    case "none":
      target.set(packed.subarray(0, target.length));
      return Math.min(packed.length, target.length);
    case "lzw":
      return unpackLzw(packed, target);
    case "deflate":
      return inflate(packed, target);
    default: {
      const unpackBy = level.compression === "zstd" ? unpackZstd : unpackLerc;
      const bytes = await unpackBy(level, packed, target.length);
      target.set(bytes.subarray(0, target.length));
      return Math.min(bytes.length, target.length);
    }
  }
}

async function inflate(packed: Uint8Array<ArrayBuffer>, target: Uint8Array): Promise<number> {
  const stream = new DecompressionStream("deflate");
  const writer = stream.writable.getWriter();
  // What fails here fails at the reader too.
  writer.write(packed).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  let end = 0;
  while (end < target.length) {
    const { value } = await reader.read();
    if (value === undefined) break;
    const room = target.length - end;
    target.set(value.length > room ? value.subarray(0, room) : value, end);
    end += Math.min(value.length, room);
  }
  reader.cancel().catch(() => {});
  return end;
}

/** By the numbers that TIFF gives them. */
const LIBRARY_DECODERS = { jpeg: 7, lerc: 34887, zstd: 50000 } as const;

async function decodeByLibrary(
  decoder: keyof typeof LIBRARY_DECODERS,
  level: CogLevel,
  packed: Uint8Array,
): Promise<Uint8Array> {
  const { getDecoder } = await import("geotiff");
  const tables = level.jpeg?.tables ?? new Uint8Array(0);
  const parameters = {
    ...{ tileWidth: level.blockWidth, tileHeight: level.blockHeight },
    planarConfiguration: level.isPlanar ? 2 : 1,
    bitsPerSample: level.bits,
    // Differences are summed up by cogSamples, whatever the order of the bytes.
    predictor: 1,
    ...(tables.length > 0 ? { JPEGTables: tables } : {}),
    // What LERC's own bytes were packed with is undone before.
    LercParameters: [level.lercParameters[0] ?? 0, 0],
  };
  const library = await getDecoder(LIBRARY_DECODERS[decoder], parameters);
  return new Uint8Array(await library.decode(packed.slice().buffer));
}

/** A zstd frame may hold a block more than it needs, but no more than that. */
const ZSTD_SLACK_BYTES = 262_144;

async function unpackZstd(level: CogLevel, packed: Uint8Array, most: number): Promise<Uint8Array> {
  const promised = mostZstdBytesOf(packed);
  if (promised === null || promised > most + ZSTD_SLACK_BYTES) {
    throw new Error(`Got zstd of ${promised} bytes; expected at most ${most}.`);
  }
  return decodeByLibrary("zstd", level, packed);
}

const LERC_DEFLATED = 1;
const LERC_ZSTD = 2;

async function unpackLerc(
  level: CogLevel,
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array> {
  const second = level.lercParameters[1] ?? 0;
  let blob: Uint8Array = packed;
  if (second === LERC_DEFLATED) {
    const room = new Uint8Array(mostPackedBytesOf(level));
    blob = room.subarray(0, await inflate(packed, room));
  } else if (second === LERC_ZSTD) {
    blob = await unpackZstd(level, packed, most);
  }
  const size = lercSizeOf(blob);
  if (size?.width !== level.blockWidth || size.height > level.blockHeight) {
    throw new Error("Got LERC of another size than its block.");
  }
  return decodeByLibrary("lerc", level, blob);
}

async function decodeJpeg(
  name: string,
  level: CogLevel,
  packed: Uint8Array<ArrayBuffer>,
  rows: number,
): Promise<CogBlock> {
  const traits = level.jpeg ?? { tables: new Uint8Array(0), isYcbcr: false };
  const whole = wholeJpegOf(packed, traits);
  const size = jpegSizeOf(whole);
  const parts = level.isPlanar ? 1 : level.bands;
  const isRight =
    size !== null &&
    size.parts === parts &&
    size.width === level.blockWidth &&
    size.height >= rows &&
    size.height <= level.blockHeight;
  if (!isRight) throw damaged(name, "one of its blocks is damaged");
  if (level.bits !== 8) throw unfit(name, "its JPEG has more than eight bits");
  if (hasBrowserDecoders() && (parts === 1 || parts === 3)) {
    const { data } = await decodeByBrowser(name, whole, "image/jpeg");
    // Grey comes as three equal parts.
    return { samples: new Uint8Array(data.buffer), stride: 4 };
  }
  let samples: Uint8Array;
  try {
    samples = await decodeByLibrary("jpeg", level, packed);
  } catch {
    throw damaged(name, "one of its blocks is damaged");
  }
  if (traits.isYcbcr && parts === 3) toRgb(samples);
  return { samples, stride: parts };
}

async function decodeWebp(
  name: string,
  level: CogLevel,
  packed: Uint8Array<ArrayBuffer>,
): Promise<CogBlock> {
  if (!hasBrowserDecoders()) throw unfit(name, "this browser cannot read WebP in the background");
  const size = webpSizeOf(packed);
  if (size?.width !== level.blockWidth || size.height > level.blockHeight || level.bits !== 8) {
    throw damaged(name, "one of its blocks is damaged");
  }
  const { data } = await decodeByBrowser(name, packed, "image/webp");
  return { samples: new Uint8Array(data.buffer), stride: 4 };
}

/** Brightness and two differences of colour, as JFIF defines them, in place. */
function toRgb(samples: Uint8Array): void {
  const clamped = new Uint8ClampedArray(samples.buffer, samples.byteOffset, samples.length);
  for (let at = 0; at + 2 < clamped.length; at += 3) {
    const brightness = clamped[at] ?? 0;
    const blue = (clamped[at + 1] ?? 0) - 128;
    const red = (clamped[at + 2] ?? 0) - 128;
    clamped[at] = brightness + 1.402 * red;
    clamped[at + 1] = brightness - 0.344_136 * blue - 0.714_136 * red;
    clamped[at + 2] = brightness + 1.772 * blue;
  }
}

/** The most packed bytes that a block of this size can honestly have. */
export function mostPackedBytesOf(level: CogLevel): number {
  return blockBytesOf(level) * 2 + 65_536;
}
