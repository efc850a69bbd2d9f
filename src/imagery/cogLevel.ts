// One copy of a picture in a file: its size, its blocks, and what their bytes mean. Everything that
// a header can say is checked here once, so that what draws can rely on it.

import type { ImageFileDirectory } from "geotiff";
import { damaged, type NumberList, readNumbers, type TiffDirectory } from "./cogDirectories";
import type { ByteReader } from "./cogPages";
import { ImageryFailure } from "./provider";

const COMPRESSIONS = new Map([
  [1, "none"],
  [5, "lzw"],
  [7, "jpeg"],
  [8, "deflate"],
  [32946, "deflate"],
  [34887, "lerc"],
  [50000, "zstd"],
  [50001, "webp"],
] as const);
export type Compression = "none" | "lzw" | "jpeg" | "deflate" | "lerc" | "zstd" | "webp";

/** In the order of their numbers. */
const COLOURS = ["white-is-zero", "black-is-zero", "rgb", "palette", "mask"] as const;
export type Colours = (typeof COLOURS)[number];

export type SampleFormat = "unsigned" | "signed" | "float";

export interface CogLevel {
  readonly width: number;
  readonly height: number;
  /** Of every block; those at the right and lower edge reach beyond the picture, strips do not. */
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly across: number;
  readonly down: number;
  readonly isTiled: boolean;
  /** Bands of the picture, alpha among them. */
  readonly bands: number;
  /** Whether each band has blocks of its own; otherwise bands take turns, pixel by pixel. */
  readonly isPlanar: boolean;
  readonly bits: number;
  readonly format: SampleFormat;
  readonly colours: Colours;
  /** The band that says how much is seen of each pixel. */
  readonly alphaBand: number | null;
  readonly compression: Compression;
  readonly predictor: 1 | 2 | 3;
  readonly jpeg: JpegTraits | null;
  /** What the library's own decoders ask of a file. */
  readonly lercParameters: readonly number[];
  readonly isLittleEndian: boolean;
  readonly offsets: NumberList;
  readonly byteCounts: NumberList;
}

export interface JpegTraits {
  /** What all blocks share; empty where each is complete. */
  readonly tables: Uint8Array;
  readonly isYcbcr: boolean;
}

const TAGS = {
  predictor: 317,
  stripOffsets: 273,
  stripBytes: 279,
  tileOffsets: 324,
  tileBytes: 325,
} as const;
const MOST_BLOCKS = 2 ** 20;
const LARGEST_BLOCK_BYTES = 40 * 2 ** 20;
const YCBCR = 6;
const FORMATS: readonly SampleFormat[] = ["unsigned", "signed", "float"];
const BITS: Readonly<Record<SampleFormat, readonly number[]>> = {
  unsigned: [1, 2, 4, 8, 16, 32],
  signed: [8, 16, 32],
  float: [32, 64],
};

/** Bytes of one whole block. */
export function blockBytesOf({ blockWidth, blockHeight, ...level }: CogLevel): number {
  return rowBytesOf({ blockWidth, ...level }) * blockHeight;
}

/** The most packed bytes that a block of this size can honestly have: LZW may grow by a half. */
export function mostPackedBytesOf(level: CogLevel): number {
  return blockBytesOf(level) * 1.5 + 65_536;
}

/** Bytes of one row of a block; samples of fewer than eight bits share bytes. */
export function rowBytesOf({
  blockWidth,
  bits,
  bands,
  isPlanar,
}: Pick<CogLevel, "blockWidth" | "bits" | "bands" | "isPlanar">): number {
  return Math.ceil((blockWidth * (isPlanar ? 1 : bands) * bits) / 8);
}

/** Throws a sentence where the header cannot be true, or says what cannot be shown. */
export async function readLevel(
  bytes: ByteReader,
  directory: ImageFileDirectory,
  { lists }: TiffDirectory,
  isLittleEndian: boolean,
  signal: AbortSignal,
): Promise<CogLevel> {
  const { name } = bytes;
  const one = (tag: Parameters<typeof directory.getValue>[0], missing?: number) =>
    countOf(name, directory.getValue(tag) ?? missing);
  const all = (tag: Parameters<typeof directory.getValue>[0]) => numbersOf(directory.getValue(tag));
  const isTiled = lists.has(TAGS.tileOffsets);
  const [width, height] = [one("ImageWidth"), one("ImageLength")];
  const blockWidth = isTiled ? one("TileWidth") : width;
  const blockHeight = isTiled ? one("TileLength") : Math.min(one("RowsPerStrip", height), height);
  if (width * height * blockWidth * blockHeight === 0) throw damaged(name, "it has no pixels");
  const bands = one("SamplesPerPixel", 1);
  const isPlanar = one("PlanarConfiguration", 1) === 2;
  const across = Math.ceil(width / blockWidth);
  const down = Math.ceil(height / blockHeight);
  const blocks = across * down * (isPlanar ? bands : 1);
  const offsets = lists.get(isTiled ? TAGS.tileOffsets : TAGS.stripOffsets);
  const byteCounts = lists.get(isTiled ? TAGS.tileBytes : TAGS.stripBytes);
  if (!offsets || !byteCounts || Math.min(offsets.count, byteCounts.count) < blocks) {
    throw damaged(name, "its list of blocks is too short");
  }
  if (blocks > MOST_BLOCKS) throw unfit(name, "it is cut into too many blocks");
  const { bits, format } = samplesOf(name, all("BitsPerSample"), all("SampleFormat"));
  const compression = compressionOf(name, one("Compression", 1));
  const photometric = one("PhotometricInterpretation", 1);
  const isYcbcr = compression === "jpeg" && photometric === YCBCR;
  const colours = isYcbcr || compression === "webp" ? "rgb" : COLOURS[photometric];
  if (colours === undefined) {
    throw unfit(name, `its kind of colours (${photometric}) cannot be read here`);
  }
  const predictors = lists.get(TAGS.predictor);
  const [predictor = 1] = predictors
    ? await readNumbers(bytes, predictors, 0, 1, isLittleEndian, signal)
    : [];
  const level: CogLevel = {
    ...{ width, height, blockWidth, blockHeight, across, down, isTiled, bands, isPlanar },
    ...{ bits, format, colours, compression, isLittleEndian, offsets, byteCounts },
    alphaBand: alphaBandOf(bands, all("ExtraSamples")),
    predictor: predictorOf(name, compression, predictor),
    jpeg: compression === "jpeg" ? { tables: Uint8Array.from(all("JPEGTables")), isYcbcr } : null,
    lercParameters: all("LercParameters"),
  };
  if (bands > 1000 || blockBytesOf(level) > LARGEST_BLOCK_BYTES) {
    throw unfit(name, "its blocks are too large; it is not made for reading in parts");
  }
  return level;
}

/** For a file that is in order but cannot be shown. */
export function unfit(name: string, reason: string): ImageryFailure {
  return new ImageryFailure("damaged", `${name} cannot be shown: ${reason}.`);
}

function countOf(name: string, value: unknown): number {
  const [number = value] = numbersOf(value);
  if (Number.isInteger(number) && Number(number) >= 0 && Number(number) < 2 ** 32) {
    return Number(number);
  }
  throw damaged(name, "its header says nonsense");
}

/** A tag's value as a list, whatever its type; empty where it is missing or no number. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  const isList =
    Array.isArray(value) ||
    value instanceof Uint8Array ||
    value instanceof Uint16Array ||
    value instanceof Uint32Array ||
    value instanceof Float32Array ||
    value instanceof Float64Array;
  return isList ? Array.from<unknown, number>(value, Number) : [];
}

function samplesOf(
  name: string,
  bits: readonly number[],
  formats: readonly number[],
): Pick<CogLevel, "bits" | "format"> {
  const [firstBits = 1] = bits;
  const [firstFormat = 1] = formats;
  const isMixed =
    bits.some((each) => each !== firstBits) || formats.some((each) => each !== firstFormat);
  // 4 means that the writer did not know.
  const format = FORMATS[firstFormat === 4 ? 0 : firstFormat - 1];
  if (isMixed || format === undefined || !BITS[format].includes(firstBits)) {
    throw unfit(name, "its kind of numbers cannot be read here");
  }
  return { bits: firstBits, format };
}

function compressionOf(name: string, told: number): Compression {
  const known = [...COMPRESSIONS].find(([number]) => number === told);
  if (known === undefined) throw unfit(name, `its compression (${told}) cannot be read here`);
  return known[1];
}

function predictorOf(name: string, compression: Compression, told: number): 1 | 2 | 3 {
  const isUsed = compression === "lzw" || compression === "deflate" || compression === "zstd";
  if (!isUsed || told === 1) return 1;
  if (told === 2 || told === 3) return told;
  throw unfit(name, `its predictor (${told}) cannot be read here`);
}

function alphaBandOf(bands: number, extras: readonly number[]): number | null {
  const place = extras.findIndex((kind) => kind === 1 || kind === 2);
  return place === -1 ? null : bands - extras.length + place;
}
