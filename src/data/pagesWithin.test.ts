import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brotliWithin } from "./brotliWithin";
import { gunzipWithin } from "./gunzipWithin";

const ZEROS = new Uint8Array(20_000_000);

describe.each([
  ["gzip", gunzipWithin, (page: Uint8Array) => gzipSync(page)],
  ["zlib", gunzipWithin, (page: Uint8Array) => deflateSync(page)],
  ["Brotli", brotliWithin, (page: Uint8Array) => brotliCompressSync(page)],
])("a page packed with %s", (_, unpack, pack) => {
  it("comes out as it was", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 70_000 }), (page) => {
        const packed = new Uint8Array(pack(page));
        expect(Buffer.from(unpack(packed, page.length)).equals(page)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("is left as soon as it is longer than it says", () => {
    expect(() => unpack(new Uint8Array(pack(ZEROS)), 1000)).toThrow("longer than it says");
  });
});
