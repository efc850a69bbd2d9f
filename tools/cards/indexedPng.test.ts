import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodeIndexedPng, type Picture } from "./indexedPng";

/** The colours of a picture with one byte a pixel and rows without filter. */
function coloursOf(png: Buffer, { width, height }: Picture): number[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    chunks.set(png.toString("latin1", at + 4, at + 8), body);
  }
  const palette = chunks.get("PLTE") ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  return Array.from({ length: width * height }, (_, place) => {
    const index = rows[Math.floor(place / width) * (width + 1) + 1 + (place % width)] ?? 0;
    return palette.readUIntBE(index * 3, 3);
  });
}

function pictureOf(width: number, colours: readonly number[]): Picture {
  const pixels = colours.flatMap((colour) => [
    colour >> 16,
    (colour >> 8) & 255,
    colour & 255,
    255,
  ]);
  return { width, height: colours.length / width, pixels: Uint8Array.from(pixels) };
}

describe("encodeIndexedPng", () => {
  it("keeps every colour of a picture that has few, also two that are near", async () => {
    const colours = [0xcfdbdf, 0xcadfda, 0x16181b, 0xffffff, 0xcfdbdf, 0x000000];
    const picture = pictureOf(3, colours);
    expect(coloursOf(await encodeIndexedPng(picture), picture)).toEqual(colours);
  });

  it("keeps flat colours exact where there are too many, and soft edges near", async () => {
    const channelOf = (colour: number, shift: number) => (colour >> shift) & 255;
    const between = (from: number, to: number, part: number) =>
      [16, 8, 0].reduce((mixed, shift) => {
        const start = channelOf(from, shift);
        return mixed | (Math.round(start + (channelOf(to, shift) - start) * part) << shift);
      }, 0);
    const papers = [0xf6f4ee, 0xfffdf8, 0xf1eee5, 0xcfdbdf];
    const inks = [0xc2410c, 0x1d4ed8, 0xa21caf, 0x0f766e, 0x16181b, 0x626873];
    const edges = papers.flatMap((paper) =>
      inks.flatMap((ink) =>
        Array.from({ length: 100 }, (_, part) => between(paper, ink, part / 100)),
      ),
    );
    const flat = Array.from({ length: 1000 }, () => 0xcadfda);
    const colours = [...flat, ...edges];
    const picture = pictureOf(100, colours);
    const got = coloursOf(await encodeIndexedPng(picture), picture);
    expect(new Set(got.slice(0, flat.length))).toEqual(new Set([0xcadfda]));
    const errors = got.map((colour, place) =>
      Math.hypot(
        ...[16, 8, 0].map(
          (shift) => channelOf(colour, shift) - channelOf(colours[place] ?? 0, shift),
        ),
      ),
    );
    expect(new Set(edges).size).toBeGreaterThan(1000);
    expect(Math.max(...errors)).toBeLessThan(48);
  });
});
