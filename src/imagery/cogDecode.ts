// From the packed bytes of a block to its numbers. What the browser can unpack itself it unpacks
// (deflate, JPEG, WebP), which is several times faster than a script; the rarer packings are
// geotiff's, fetched when a file has them. Nothing grows beyond the size that the header gives a
// block.

import { damaged } from "./cogDirectories";
import { inflate } from "./cogInflate";
import { type CogLevel, rowBytesOf, unfit } from "./cogLevel";
import { decodeByLibrary, unpackLerc, unpackZstd } from "./cogLibrary";
import { unpackLzw } from "./cogLzw";
import { samplesOf } from "./cogSamples";
import { jpegSizeOf, webpSizeOf } from "./cogSizes";
import type { Samples } from "./cogStretch";
import { decodeByBrowser, hasBrowserDecoders, wholeJpegOf } from "./cogWebImage";
import { ImageryFailure } from "./provider";

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
      return decodeWebp(name, level, packed, rows);
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
    const length = await unpackInto(target, name, level, packed);
    if (length === expected) return target;
  } catch (error) {
    if (error instanceof ImageryFailure) throw error;
  }
  throw damaged(name, "one of its blocks is damaged");
}

/** Gives how many bytes came out; the rest of `target` is as it was. */
async function unpackInto(
  target: Uint8Array,
  name: string,
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
      const bytes = await unpackBy(name, level, packed, target.length);
      target.set(bytes.subarray(0, target.length));
      return Math.min(bytes.length, target.length);
    }
  }
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
    // Grey comes as three equal parts.
    return decodePicture(name, level, whole, "image/jpeg", rows);
  }
  let samples: Uint8Array;
  try {
    samples = await decodeByLibrary(name, "jpeg", level, packed);
  } catch (error) {
    if (error instanceof ImageryFailure) throw error;
    throw damaged(name, "one of its blocks is damaged");
  }
  if (traits.isYcbcr && parts === 3) toRgb(samples);
  return { samples, stride: parts };
}

async function decodeWebp(
  name: string,
  level: CogLevel,
  packed: Uint8Array<ArrayBuffer>,
  rows: number,
): Promise<CogBlock> {
  if (!hasBrowserDecoders()) throw unfit(name, "this browser cannot read WebP in the background");
  const size = webpSizeOf(packed);
  if (size?.width !== level.blockWidth || size.height > level.blockHeight || level.bits !== 8) {
    throw damaged(name, "one of its blocks is damaged");
  }
  return decodePicture(name, level, packed, "image/webp", rows);
}

async function decodePicture(
  name: string,
  level: CogLevel,
  picture: Uint8Array<ArrayBuffer>,
  type: "image/jpeg" | "image/webp",
  rows: number,
): Promise<CogBlock> {
  const { data, width, height } = await decodeByBrowser(name, picture, type);
  if (width !== level.blockWidth || height < rows) {
    throw damaged(name, "one of its blocks is damaged");
  }
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
