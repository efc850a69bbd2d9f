// The functions of a pixel worker and what they keep between calls: open files and blocks, bounded.

import { type CogReader, createCogReader } from "../imagery/cog";
import type { CallFunctions } from "./calls";
import type { PixelCalls } from "./pixelCalls";

export function createPixelFunctions(
  reader: CogReader = createCogReader(),
): CallFunctions<PixelCalls> {
  return {
    drawTile: async (question, { signal, moves }) => {
      const pixels = await reader.drawTile(question, signal);
      if (pixels) moves.push(pixels.buffer);
      return pixels;
    },
    describe: (picture, { signal }) => reader.describe(picture, signal),
  };
}
