// The part of hyparquet-compressors that its own types leave out: what Brotli is written into.

declare module "hyparquet-compressors/src/brotli.streams.js" {
  export class BrotliOutput {
    buffer: Uint8Array;
  }
}
