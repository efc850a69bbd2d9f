// Pictures straight from Cloud-Optimized GeoTIFFs on anybody's host: tiles of them as pixels, and
// what is known of them. Runs in a worker; all that it keeps is bounded.

import { createBlockStore } from "./cogBlocks";
import { type CogFile, finestOf } from "./cogFile";
import { createFileStore, pictureFilesOf } from "./cogFiles";
import { createLookStore, readBandsOf } from "./cogLook";
import type { CogFacts, CogPixels } from "./cogPicture";
import { loadShares, paintTile, reachesInto } from "./cogTile";

export interface CogLimits {
  /** Of unpacked blocks. */
  readonly blockBytes: number;
  /** Of bytes as they came. */
  readonly pageBytes: number;
  /** Of headers, and of files that came whole. */
  readonly fileBytes: number;
}

const MEGABYTE = 2 ** 20;
const LIMITS: CogLimits = {
  blockBytes: 96 * MEGABYTE,
  pageBytes: 32 * MEGABYTE,
  fileBytes: 64 * MEGABYTE,
};

export interface CogReader extends CogPixels {
  heldBytes(): number;
}

export function createCogReader(limits: CogLimits = LIMITS): CogReader {
  const files = createFileStore(limits.fileBytes, limits.pageBytes);
  const blocks = createBlockStore(limits.blockBytes);
  const looks = createLookStore(blocks);
  return {
    drawTile: async ({ picture, tile }, signal) => {
      const asked = pictureFilesOf(picture.files, picture.rendering);
      const opened = await Promise.all(
        asked.map(async ({ url, output }) => ({ file: await files.open(url, signal), output })),
      );
      if (!opened.every(({ file }) => reachesInto(file, tile))) return null;
      const parts = await Promise.all(
        opened.map(async ({ file, output }) => {
          const [shares, look] = await Promise.all([
            loadShares(file, tile, readBandsOf(finestOf(file), output), blocks, signal),
            looks.load(file, output, signal),
          ]);
          return { shares, look };
        }),
      );
      signal.throwIfAborted();
      return paintTile(tile.tilePx, parts);
    },
    describe: async ({ files: asked, rendering }, signal) => {
      const facts = await Promise.all(
        pictureFilesOf(asked, rendering).map(async ({ url }) =>
          factsOf(await files.open(url, signal)),
        ),
      );
      const [coarsest] = facts.toSorted((a, b) => b.pixelSizeM - a.pixelSizeM);
      if (coarsest === undefined) throw new Error("A picture has at least one file.");
      return coarsest;
    },
    heldBytes: () => files.heldBytes() + blocks.heldBytes(),
  };
}

function factsOf(file: CogFile): CogFacts {
  const { placement, bounds, levels } = file;
  const finest = finestOf(file);
  const { projection, pixelUnits } = placement;
  const metres = pixelUnits * projection.metresPerUnitAt((bounds.south + bounds.north) / 2);
  return {
    ...{ bounds, epsg: projection.epsg, bits: finest.bits, bands: finest.bands },
    // More digits would be the arithmetic's, not the picture's.
    pixelSizeM: Number(metres.toPrecision(4)),
    overviews: levels.length - 1,
  };
}
