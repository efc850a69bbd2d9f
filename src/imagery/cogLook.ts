// How a file's numbers become colours: three bands of eight bits as they are, a palette by its
// list, and everything else stretched between the darkest and the brightest of the whole picture.

import type { BlockStore } from "./cogBlocks";
import { type CogFile, finestOf } from "./cogFile";
import type { CogLevel } from "./cogLevel";
import type { Channel, Look } from "./cogPaint";
import { sampleBand } from "./cogSampling";
import { createSharedWork } from "./cogSharing";
import { byteOf, type Stretch, stretchOf } from "./cogStretch";

const ALL = [0, 1, 2];
const AS_IT_IS = Uint8Array.from({ length: 256 }, (_, byte) => byte);

export interface LookStore {
  /** `output` is which of red, green and blue the file is; null where it is the whole picture. */
  load(file: CogFile, output: number | null, signal: AbortSignal): Promise<Look>;
}

/** Each look is worked out once for all tiles, and kept as long as its file is open. */
export function createLookStore(blocks: BlockStore): LookStore {
  const looks = new WeakMap<CogFile, Map<number | null, Look>>();
  const loading = createSharedWork<Look>();
  return {
    load: async (file, output, signal) => {
      const ofFile = looks.get(file) ?? new Map<number | null, Look>();
      looks.set(file, ofFile);
      const known = ofFile.get(output);
      if (known !== undefined) return known;
      return loading.join(`${output} ${file.bytes.url}`, signal, async (shared) => {
        const look = await loadLook(file, output, blocks, shared);
        ofFile.set(output, look);
        return look;
      });
    },
  };
}

/** The first three bands where they are colours, otherwise the first one. */
function shownBandsOf({ bands, alphaBand }: CogLevel, output: number | null): number[] {
  const seen = Array.from({ length: bands }, (_, band) => band).filter(
    (band) => band !== alphaBand,
  );
  return seen.slice(0, output === null && seen.length >= 3 ? 3 : 1);
}

/** What has to be read of a picture whose bands have blocks of their own; otherwise the blocks. */
export function readBandsOf(level: CogLevel, output: number | null): number[] {
  const { isPlanar, alphaBand } = level;
  if (!isPlanar) return [0];
  return [...shownBandsOf(level, output), ...(alphaBand === null ? [] : [alphaBand])];
}

async function loadLook(
  file: CogFile,
  output: number | null,
  blocks: BlockStore,
  signal: AbortSignal,
): Promise<Look> {
  const { noData, palette } = file;
  const finest = finestOf(file);
  const { alphaBand } = finest;
  if (palette !== null && output === null) {
    return { channels: paletteChannels(palette), noData, alphaBand };
  }
  const shown = shownBandsOf(finest, output);
  const isColour = shown.length === 3;
  const isReady = isColour && finest.bits === 8 && finest.format === "unsigned";
  const channels = await Promise.all(
    shown.map(async (band, place): Promise<Channel> => {
      const outputs = isColour ? [place] : output === null ? ALL : [output];
      if (isReady) return { band, outputs, table: AS_IT_IS, toByte: (value) => value };
      const stretch = stretchOf(await sampleBand(file, band, blocks, signal));
      return { band, outputs, ...stretchedBy(stretch, finest) };
    }),
  );
  return { channels, noData, alphaBand };
}

function paletteChannels(palette: Uint8Array): Channel[] {
  const count = palette.length / 3;
  return ALL.map((output) => {
    const table = palette.subarray(output * count, (output + 1) * count);
    return { band: 0, outputs: [output], table, toByte: (value) => table[value] ?? 0 };
  });
}

function stretchedBy(stretch: Stretch, level: CogLevel): Pick<Channel, "table" | "toByte"> {
  const toByte = (value: number) => {
    const byte = byteOf(stretch, value);
    return level.colours === "white-is-zero" ? 255 - byte : byte;
  };
  return { table: tableOf(toByte, level), toByte };
}

/** By the bits of all whole numbers that a sample can be, so that signed ones find theirs too. */
function tableOf(toByte: Channel["toByte"], { bits, format }: CogLevel): Uint8Array | null {
  if (bits > 16 || format === "float") return null;
  const count = 2 ** bits;
  const isNegative = (place: number) => format === "signed" && place >= count / 2;
  const table = new Uint8Array(count);
  for (let place = 0; place < count; place += 1) {
    table[place] = toByte(isNegative(place) ? place - count : place);
  }
  return table;
}
