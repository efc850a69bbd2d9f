// The packings that geotiff unpacks for us, fetched when a file has them. What a block says of its
// own size is read before, so that a small file cannot ask for much memory.

import { inflate } from "./cogInflate";
import { type CogLevel, mostPackedBytesOf, unfit } from "./cogLevel";
import { lercSizeOf, mostZstdBytesOf } from "./cogSizes";

/** By the numbers that TIFF gives them. */
const LIBRARY_DECODERS = { jpeg: 7, lerc: 34887, zstd: 50000 } as const;

export async function decodeByLibrary(
  name: string,
  decoder: keyof typeof LIBRARY_DECODERS,
  level: CogLevel,
  packed: Uint8Array,
): Promise<Uint8Array> {
  const library = await loadDecoder(name, decoder, level);
  return new Uint8Array(await library.decode(packed.slice().buffer));
}

async function loadDecoder(name: string, decoder: keyof typeof LIBRARY_DECODERS, level: CogLevel) {
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
  try {
    const { getDecoder } = await import("geotiff");
    return await getDecoder(LIBRARY_DECODERS[decoder], parameters);
  } catch {
    // Some of them are WebAssembly, which the page's policy may not allow.
    throw unfit(name, `this page has no decoder for its compression (${decoder})`);
  }
}

/** A zstd frame may hold a block more than it needs, but no more than that. */
const ZSTD_SLACK_BYTES = 262_144;

export async function unpackZstd(
  name: string,
  level: CogLevel,
  packed: Uint8Array,
  most: number,
): Promise<Uint8Array> {
  const promised = mostZstdBytesOf(packed);
  if (promised === null || promised > most + ZSTD_SLACK_BYTES) {
    throw new Error(`Got zstd of ${promised} bytes; expected at most ${most}.`);
  }
  return decodeByLibrary(name, "zstd", level, packed);
}

const LERC_DEFLATED = 1;
const LERC_ZSTD = 2;

export async function unpackLerc(
  name: string,
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
    blob = await unpackZstd(name, level, packed, most);
  }
  const size = lercSizeOf(blob);
  if (size?.width !== level.blockWidth || size.height > level.blockHeight) {
    throw new Error("Got LERC of another size than its block.");
  }
  return decodeByLibrary(name, "lerc", level, blob);
}
