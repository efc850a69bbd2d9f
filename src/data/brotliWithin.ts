// Brotli, unpacked no further than there is room. The library makes its output larger for whatever a
// block says of itself, and a block of 14 bytes may say 16 MB: an output that cannot be exchanged
// for a larger one ends that before the block is read.

import { decompressBrotli } from "hyparquet-compressors";
import { BrotliOutput } from "hyparquet-compressors/src/brotli.streams.js";

const buffers = new WeakMap<BrotliOutput, Uint8Array>();

Object.defineProperty(BrotliOutput.prototype, "buffer", {
  get(this: BrotliOutput) {
    return buffers.get(this);
  },
  set(this: BrotliOutput, buffer: Uint8Array) {
    if (buffers.has(this)) throw new Error("The page is longer than it says.");
    buffers.set(this, buffer);
  },
});

/** `length` bytes. Throws for a page that is damaged or longer. */
export function brotliWithin(packed: Uint8Array, length: number): Uint8Array {
  return decompressBrotli(packed, length);
}
