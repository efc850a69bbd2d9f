// What packed blocks say of the size of what is in them, read before they are unpacked: a small
// file must not make a decoder ask for much memory. null is for what says nothing that could be
// read.

export interface ImageSize {
  readonly width: number;
  readonly height: number;
  readonly parts: number;
}

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

export function jpegSizeOf(image: Uint8Array): ImageSize | null {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  let at = 2;
  while (at + 10 <= image.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { width, height, parts: view.getUint8(at + 9) };
    }
    // Bytes of 0xff may fill the room before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

export function webpSizeOf(image: Uint8Array): Omit<ImageSize, "parts"> | null {
  if (image.length < 30) return null;
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const short = (at: number) => view.getUint16(at, true);
  switch (new TextDecoder().decode(image.subarray(12, 16))) {
    case "VP8 ":
      return { width: short(26) & 0x3fff, height: short(28) & 0x3fff };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case "VP8X": {
      const long = (at: number) => view.getUint32(at, true) & 0xff_ff_ff;
      return { width: long(24) + 1, height: long(27) + 1 };
    }
    default:
      return null;
  }
}

/** Lerc2 begins with its name, a version and, since version 3, a checksum. */
export function lercSizeOf(blob: Uint8Array): Omit<ImageSize, "parts"> | null {
  if (blob.length < 26 || new TextDecoder().decode(blob.subarray(0, 6)) !== "Lerc2 ") return null;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const at = view.getInt32(6, true) >= 3 ? 14 : 10;
  return { height: view.getUint32(at, true), width: view.getUint32(at + 4, true) };
}

const ZSTD_MAGIC = 0xfd2f_b528;
const ZSTD_LARGEST_BLOCK_BYTES = 131_072;
const ZSTD_REPEATED = 1;
const ZSTD_COMPRESSED = 2;

/** The most bytes that can come out of one zstd frame, by the headers of its blocks (RFC 8878). */
export function mostZstdBytesOf(frame: Uint8Array): number | null {
  if (frame.length < 9) return null;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const traits = view.getUint8(4);
  const isSingle = (traits & 0x20) !== 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][traits >> 6] ?? 0;
  const dictionaryBytes = [0, 1, 2, 4][traits & 3] ?? 0;
  if (view.getUint32(0, true) !== ZSTD_MAGIC) return null;
  let at = 5 + (isSingle ? 0 : 1) + dictionaryBytes + sizeBytes;
  let most = 0;
  while (at + 3 <= frame.length) {
    const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    const [kind, size] = [(header >> 1) & 3, header >> 3];
    if (kind > ZSTD_COMPRESSED) return null;
    most += kind === ZSTD_COMPRESSED ? ZSTD_LARGEST_BLOCK_BYTES : size;
    if ((header & 1) === 1) return most;
    at += 3 + (kind === ZSTD_REPEATED ? 1 : size);
  }
  return null;
}
