// Opens a Cloud-Optimized GeoTIFF. The header is read by geotiff once cogDirectories has found it
// harmless. Loaded with its libraries while the first bytes of a file are on their way.

import { GeoTIFF, type ImageFileDirectory } from "geotiff";
import { damaged, readNumbers, readTiffHeader, type TiffDirectory } from "./cogDirectories";
import { boundsOf } from "./cogExtent";
import type { CogCopy, CogFile } from "./cogFile";
import { type CogLevel, readLevel, unfit } from "./cogLevel";
import type { ByteReader } from "./cogPages";
import { placementOf } from "./cogPlacement";
import { ImageryFailure } from "./provider";

const COLOUR_MAP = 320;
const REDUCED = 1;
const MASK = 4;

export async function openCogFile(bytes: ByteReader, signal: AbortSignal): Promise<CogFile> {
  const { isLittleEndian, directories } = await readTiffHeader(bytes, signal);
  const read = await readByLibrary(bytes, directories.length, signal);
  const [main] = read;
  const [mainLists] = directories;
  if (!main || !mainLists) throw damaged(bytes.name, "it holds no image");
  const placement = placementOf(bytes.name, main);
  const levels = await readLevels(bytes, read, directories, isLittleEndian, signal);
  const [finest] = levels;
  if (finest === undefined) throw damaged(bytes.name, "it holds no image");
  const bounds = boundsOf(placement, finest.width, finest.height);
  if (bounds === null) throw unfit(bytes.name, "it lies outside of its projection");
  return {
    ...{ bytes, placement, bounds, levels },
    factors: levels.map(({ width }) => finest.width / width),
    noData: noDataOf(main.getValue("GDAL_NODATA")),
    palette:
      finest.colours === "palette"
        ? await readPalette(bytes, finest, mainLists, isLittleEndian, signal)
        : null,
  };
}

async function readByLibrary(
  bytes: ByteReader,
  count: number,
  signal: AbortSignal,
): Promise<ImageFileDirectory[]> {
  const slice = async (offset: number, length: number) => {
    const found = await bytes.readUpTo(offset, offset + length, signal);
    return found.slice().buffer;
  };
  const source = {
    fetch: (slices: { offset: number; length: number }[]) =>
      Promise.all(slices.map(({ offset, length }) => slice(offset, length))),
    fetchSlice: async ({ offset, length }: { offset: number; length: number }) => ({
      ...{ offset, length, data: await slice(offset, length) },
    }),
    fileSize: null,
    close: async () => {},
  };
  try {
    const tiff = await GeoTIFF.fromSource(source);
    const read: ImageFileDirectory[] = [];
    for (let place = 0; place < count; place += 1) read.push(await tiff.requestIFD(place));
    return read;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ImageryFailure) throw error;
    throw damaged(bytes.name, "its header is damaged");
  }
}

async function readLevels(
  bytes: ByteReader,
  read: readonly ImageFileDirectory[],
  directories: readonly TiffDirectory[],
  isLittleEndian: boolean,
  signal: AbortSignal,
): Promise<CogCopy[]> {
  const copies: CogLevel[] = [];
  const masks: CogLevel[] = [];
  for (const [place, directory] of read.entries()) {
    const lists = directories[place];
    const kind = Number(directory.getValue("NewSubfileType") ?? 0);
    const isMask = (kind & MASK) !== 0;
    // Further pictures of the same file are none of this one's copies.
    if (lists === undefined || (place > 0 && !isMask && (kind & REDUCED) === 0)) continue;
    const level = await readLevel(bytes, directory, lists, isLittleEndian, signal);
    if (isMask) masks.push(level);
    else copies.push(level);
  }
  const [finest] = copies;
  const isCopy = ({ bands, bits, format, width }: CogLevel, place: number) =>
    place === 0 ||
    (bands === finest?.bands &&
      bits === finest.bits &&
      format === finest.format &&
      width < finest.width);
  return copies
    .filter(isCopy)
    .toSorted((a, b) => b.width - a.width)
    .map((level) => ({
      ...level,
      mask:
        masks.find(({ width, height }) => width === level.width && height === level.height) ?? null,
    }));
}

function noDataOf(text: unknown): number | null {
  if (typeof text !== "string") return null;
  const told = text.replaceAll("\0", "").trim();
  if (told === "") return null;
  return told.toLowerCase() === "nan" ? Number.NaN : Number(told);
}

async function readPalette(
  bytes: ByteReader,
  { bits }: CogLevel,
  { lists }: TiffDirectory,
  isLittleEndian: boolean,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const list = lists.get(COLOUR_MAP);
  const count = 3 * 2 ** bits;
  if (list === undefined || list.count !== count || bits > 8) {
    throw unfit(bytes.name, "it has no palette that could be read");
  }
  const numbers = await readNumbers(bytes, list, 0, count, isLittleEndian, signal);
  return Uint8Array.from(numbers, (value) => value >> 8);
}
