// What a pixel worker does for the page: tiles and facts of pictures that it reads from COGs.

import type { CogFacts, CogPicture, CogQuestion } from "../imagery/cogPicture";

export type PixelCalls = {
  drawTile: { input: CogQuestion; output: Uint8ClampedArray<ArrayBuffer> | null };
  describe: { input: CogPicture; output: CogFacts };
};
