import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unpackLzw } from "./cogLzw";

/** Packs by the book (TIFF 6.0, section 13), with a table that is searched as text. */
function packLzw(bytes: Uint8Array): Uint8Array {
  const packed: number[] = [];
  let [bits, bitCount, width] = [0, 0, 9];
  const write = (code: number) => {
    bits = (bits << width) | code;
    bitCount += width;
    while (bitCount >= 8) {
      bitCount -= 8;
      packed.push((bits >> bitCount) & 255);
      bits &= (1 << bitCount) - 1;
    }
  };
  let table = new Map<string, number>();
  const codeOf = (text: string) => (text.length === 1 ? text.charCodeAt(0) : table.get(text));
  write(256);
  let text = "";
  for (const byte of bytes) {
    const longer = text + String.fromCharCode(byte);
    if (codeOf(longer) !== undefined) {
      text = longer;
      continue;
    }
    write(codeOf(text) ?? 0);
    table.set(longer, 258 + table.size);
    const last = 257 + table.size;
    if (last === 4094) {
      write(256);
      [table, width] = [new Map(), 9];
    } else if (last >= 2 ** width - 1) {
      width += 1;
    }
    text = String.fromCharCode(byte);
  }
  if (text !== "") write(codeOf(text) ?? 0);
  // The decoder's table is one code behind: the end may stand in the next width.
  if (text !== "" && 258 + table.size >= 2 ** width - 1) width += 1;
  write(257);
  if (bitCount > 0) packed.push((bits << (8 - bitCount)) & 255);
  return Uint8Array.from(packed);
}

describe("LZW", () => {
  it("gives back what was packed", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.uint8Array({ maxLength: 9000, max: 3 }),
      fc.nat(30_000).map((length) => new Uint8Array(length).fill(7)),
      fc.nat(20_000).map((length) => Uint8Array.from({ length }, (_, at) => (at * at) >> 7)),
    );
    fc.assert(
      fc.property(bytes, (original) => {
        const target = new Uint8Array(original.length);
        expect(unpackLzw(packLzw(original), target)).toBe(original.length);
        expect(Buffer.from(target).equals(original)).toBe(true);
      }),
    );
  });

  it("stops where there is room for no more", () => {
    const target = new Uint8Array(100);
    expect(unpackLzw(packLzw(new Uint8Array(50_000).fill(9)), target)).toBe(100);
    expect(target.every((byte) => byte === 9)).toBe(true);
  });

  it("ends with what is there, or with an error, for bytes that nobody packed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (packed) => {
        const target = new Uint8Array(2000);
        try {
          expect(unpackLzw(packed, target)).toBeLessThanOrEqual(2000);
        } catch (error) {
          expect(String(error)).toMatch(/before its text/);
        }
      }),
    );
  });
});
