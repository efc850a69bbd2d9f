// What is asked of COGs and what comes back: plain values that go from thread to thread.

import type { Bounds } from "../domain/geo";
import type { CogFiles, Rendering } from "../domain/scene";

export interface CogPicture {
  readonly files: CogFiles;
  readonly rendering: Rendering;
}

/** A square of the world in Web Mercator, which is 256 · 2^z pixels wide. */
export interface CogTile {
  /** Counted in tiles from the west and the north. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Width and height in pixels: 256, 512. */
  readonly tilePx: number;
}

export interface CogQuestion {
  readonly picture: CogPicture;
  readonly tile: CogTile;
}

/** Of a picture made of several files, the coarsest of them. */
export interface CogFacts {
  /** Of the picture's edges; east is more than 180 where it lies across the date line. */
  readonly bounds: Bounds;
  readonly epsg: number;
  /** Metres on the ground of one pixel: 10 for "1 pixel = 10 m". */
  readonly pixelSizeM: number;
  readonly bits: number;
  readonly bands: number;
  /** Smaller copies of the picture in the file. */
  readonly overviews: number;
}

/** Rejects with a sentence, or with the signal's reason when it aborts. */
export interface CogPixels {
  /** Red, green, blue and opacity of each pixel, row by row; null where nothing is shown. */
  drawTile(
    question: CogQuestion,
    signal: AbortSignal,
  ): Promise<Uint8ClampedArray<ArrayBuffer> | null>;
  describe(picture: CogPicture, signal: AbortSignal): Promise<CogFacts>;
}
