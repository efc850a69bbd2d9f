// Blocks of pictures, unpacked: each is loaded once for all who ask, unpacked a few at a time, and
// kept up to a bound of bytes. A block that nobody waits for any more is not loaded and not
// unpacked.

import { type CogBlock, decodeBlock } from "./cogDecode";
import { readNumbers } from "./cogDirectories";
import type { CogFile } from "./cogFile";
import { createLane } from "./cogLane";
import { type CogLevel, mostPackedBytesOf } from "./cogLevel";
import { createLru } from "./cogLru";
import { createSharedWork } from "./cogSharing";
import { ImageryFailure } from "./provider";

export interface BlockPlace {
  readonly column: number;
  readonly row: number;
  /** Of a picture whose bands have blocks of their own; otherwise 0. */
  readonly band: number;
}

export interface BlockStore {
  /** null where the file has no block because nothing was measured there. */
  load(
    file: CogFile,
    level: CogLevel,
    place: BlockPlace,
    signal: AbortSignal,
  ): Promise<CogBlock | null>;
  heldBytes(): number;
}

/** Unpacked at once: more would make all of them late. */
const AT_ONCE = 2;

export function createBlockStore(mostBytes: number): BlockStore {
  const kept = createLru<CogBlock>(mostBytes, ({ samples }) => samples.byteLength);
  const loading = createSharedWork<CogBlock | null>();
  const lane = createLane(AT_ONCE);

  const load = async (
    file: CogFile,
    level: CogLevel,
    { column, row, band }: BlockPlace,
    signal: AbortSignal,
  ): Promise<CogBlock | null> => {
    const { bytes } = file;
    const order = lane.order();
    const place = (band * level.down + row) * level.across + column;
    const numberIn = async (list: CogLevel["offsets"]) =>
      (await readNumbers(bytes, list, place, 1, level.isLittleEndian, signal))[0] ?? 0;
    const offset = await numberIn(level.offsets);
    const length = await numberIn(level.byteCounts);
    if (length === 0) return null;
    if (length > mostPackedBytesOf(level)) {
      throw new ImageryFailure(
        "damaged",
        `${bytes.name} could not be read: one of its blocks is larger than it can be.`,
      );
    }
    const packed = await bytes.read(offset, offset + length, signal);
    const rows = level.isTiled
      ? level.blockHeight
      : Math.min(level.blockHeight, level.height - row * level.blockHeight);
    return lane.run(order, signal, () => decodeBlock(bytes.name, level, packed, rows));
  };

  return {
    load: async (file, level, place, signal) => {
      // Where a level's list of blocks stands is a name for it within its file.
      const { column, row, band } = place;
      const key = `${level.offsets.at} ${band} ${row} ${column} ${file.bytes.url}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      return loading.join(key, signal, async (shared) => {
        const block = await load(file, level, place, shared);
        if (block !== null) kept.set(key, block);
        return block;
      });
    },
    heldBytes: () => kept.weight(),
  };
}
