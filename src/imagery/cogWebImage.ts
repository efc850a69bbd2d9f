// Blocks that are little JPEG or WebP pictures: the browser's own decoders read them, off this
// thread.

import { damaged } from "./cogDirectories";
import type { JpegTraits } from "./cogLevel";

/** Red, green, blue and opacity, pixel by pixel. */
export async function decodeByBrowser(
  name: string,
  image: Uint8Array<ArrayBuffer>,
  type: "image/jpeg" | "image/webp",
): Promise<{ readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([image], { type }), {
      colorSpaceConversion: "none",
      premultiplyAlpha: "none",
    });
  } catch {
    throw damaged(name, "one of its blocks is damaged");
  }
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("The browser gave no canvas to read a picture from.");
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

/** Whether this place has the browser's decoders: pages and their workers do. */
export function hasBrowserDecoders(): boolean {
  return typeof createImageBitmap === "function" && typeof OffscreenCanvas === "function";
}

const START_OF_IMAGE = 0xd8;
const ADOBE_RGB = 0;
const ADOBE_YCBCR = 1;

/** A whole JPEG of a block: with the tables that all blocks share, and what its colours are. */
export function wholeJpegOf(block: Uint8Array, { tables, isYcbcr }: JpegTraits) {
  const shared = tables.length > 4 ? tables.subarray(2, tables.length - 2) : new Uint8Array(0);
  const transform = isYcbcr ? ADOBE_YCBCR : ADOBE_RGB;
  // Without it decoders guess from the names of the parts, and guess wrong for plain RGB.
  const adobe = [0xff, 0xee, 0, 14, 65, 100, 111, 98, 101, 0, 100, 0, 0, 0, 0, transform];
  const image = new Uint8Array(2 + adobe.length + shared.length + Math.max(0, block.length - 2));
  image.set([0xff, START_OF_IMAGE]);
  image.set(adobe, 2);
  image.set(shared, 2 + adobe.length);
  image.set(block.subarray(2), 2 + adobe.length + shared.length);
  return image;
}
