// Values of a band from all over a picture, to learn how bright it is: of one of its coarse copies,
// the blocks of which are few and soon read.

import type { BlockStore } from "./cogBlocks";
import type { CogBlock } from "./cogDecode";
import { type CogFile, finestOf } from "./cogFile";
import { blockBytesOf, type CogLevel } from "./cogLevel";

/** A copy this large tells enough of the whole. */
const FEWEST_PIXELS = 65_536;
const MOST_BLOCKS = 16;
const MOST_BLOCK_BYTES = 64 * 2 ** 20;
const MOST_VALUES = 65_536;

/** Evenly spread over the picture; without what was not measured or is not seen. */
export async function sampleBand(
  file: CogFile,
  band: number,
  blocks: BlockStore,
  signal: AbortSignal,
): Promise<Float64Array> {
  const level =
    file.levels.findLast(({ width, height }) => width * height >= FEWEST_PIXELS) ?? finestOf(file);
  const places = spreadOver(level);
  const most = Math.ceil(MOST_VALUES / places.length);
  const found = await Promise.all(
    places.map(async (place) => {
      const bandAt = async (asked: number): Promise<BandValues | null> => {
        const at = level.isPlanar ? asked : 0;
        const block = await blocks.load(file, level, { ...place, band: at }, signal);
        return block && { ...block, first: level.isPlanar ? 0 : asked };
      };
      const [values, alpha] = await Promise.all([
        bandAt(band),
        level.alphaBand === null ? null : bandAt(level.alphaBand),
      ]);
      return values === null ? [] : measuredIn(level, place, { values, alpha }, file.noData, most);
    }),
  );
  return Float64Array.from(found.flat());
}

interface BandValues extends CogBlock {
  /** Of each pixel's numbers, the band's. */
  readonly first: number;
}

interface PlacedBlock {
  readonly column: number;
  readonly row: number;
}

/** All blocks of a small copy, a few evenly spread ones of a large one. */
function spreadOver(level: CogLevel): PlacedBlock[] {
  const { across, down } = level;
  const count = across * down;
  const affordable = Math.max(1, Math.floor(MOST_BLOCK_BYTES / blockBytesOf(level)));
  const chosen = Math.min(count, MOST_BLOCKS, affordable);
  return Array.from({ length: chosen }, (_, number) => {
    const place = Math.floor(((number + 0.5) * count) / chosen);
    return { column: place % across, row: Math.floor(place / across) };
  });
}

function measuredIn(
  level: CogLevel,
  { column, row }: PlacedBlock,
  { values, alpha }: { readonly values: BandValues; readonly alpha: BandValues | null },
  noData: number | null,
  most: number,
): number[] {
  const width = Math.min(level.blockWidth, level.width - column * level.blockWidth);
  const height = Math.min(level.blockHeight, level.height - row * level.blockHeight);
  const step = Math.max(1, Math.ceil(Math.sqrt((width * height) / most)));
  const valueAt = ({ samples, stride, first }: BandValues, pixel: number) =>
    samples[pixel * stride + first] ?? Number.NaN;
  const measured: number[] = [];
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const pixel = y * level.blockWidth + x;
      const value = valueAt(values, pixel);
      const isSeen = alpha === null || valueAt(alpha, pixel) > 0;
      if (isSeen && Number.isFinite(value) && value !== noData) measured.push(value);
    }
  }
  return measured;
}
