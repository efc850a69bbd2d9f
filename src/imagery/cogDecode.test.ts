// Small files as GDAL 3.6 packs them (gdal_translate, 40 × 36 pixels in blocks of 32, `strips` in
// strips of 16 rows): the numbers that come out are those that went in.

import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createBlockStore } from "./cogBlocks";
import { decodeBlock } from "./cogDecode";
import { type CogFile, finestOf } from "./cogFile";
import packed from "./cogGdal.fixture.json";
import { type CogHost, startCogHost } from "./cogHost.fixture";
import { createLane } from "./cogLane";
import { createLru } from "./cogLru";
import { openCogFile } from "./cogOpen";
import { openPages } from "./cogPages";

let host: CogHost | null = null;

afterEach(async () => {
  await host?.stop();
  host = null;
});

const { signal } = new AbortController();

async function open(bytes: Uint8Array): Promise<CogFile> {
  host = await startCogHost({ file: bytes });
  const pages = createLru<Uint8Array<ArrayBuffer>>(1e6, ({ length }) => length);
  return openCogFile(openPages(`${host.url}file`, pages, createLane(4)), signal);
}

/** The number of every pixel and band, row by row. */
async function numbersIn(file: CogFile): Promise<number[]> {
  const level = finestOf(file);
  const blocks = createBlockStore(1e7);
  const numbers: number[] = [];
  for (let row = 0; row < level.height; row += 1) {
    for (let column = 0; column < level.width; column += 1) {
      for (let band = 0; band < level.bands; band += 1) {
        const place = {
          column: Math.floor(column / level.blockWidth),
          row: Math.floor(row / level.blockHeight),
          band: level.isPlanar ? band : 0,
        };
        const block = await blocks.load(file, level, place, signal);
        const pixel = (row % level.blockHeight) * level.blockWidth + (column % level.blockWidth);
        const at = pixel * (block?.stride ?? 1) + (level.isPlanar ? 0 : band);
        numbers.push(block?.samples[at] ?? Number.NaN);
      }
    }
  }
  return numbers;
}

function pixels(bands: number, valueAt: (column: number, row: number, band: number) => number) {
  return Array.from({ length: 40 * 36 * bands }, (_, at) => {
    const [pixel, band] = [Math.floor(at / bands), at % bands];
    return valueAt(pixel % 40, Math.floor(pixel / 40), band);
  });
}

const BYTES = pixels(3, (column, row, band) => (column * 5 + row * 3 + band * 40) & 255);
const SIXTEEN = pixels(1, (column, row) => column * 500 + row * 70);
const FLOATS = pixels(1, (column, row) => column / 4 - row / 8);
const SMOOTH = pixels(3, (column, row, band) => 40 + column * (band + 1) + row * (3 - band));
const BITS = pixels(1, (column, row) => ((column + row) % 3 === 0 ? 1 : 0));

describe("blocks as GDAL packs them", () => {
  it.each([
    ["lzw", BYTES],
    ["strips", BYTES],
    ["planar", BYTES],
    ["big16", SIXTEEN],
    ["zstd", SIXTEEN],
    ["lercZstd", SIXTEEN],
    ["lercDeflate", FLOATS],
    ["float3", FLOATS],
    ["bits", BITS],
  ] as const)("%s", async (name, expected) => {
    const file = await open(Buffer.from(packed[name], "base64"));
    expect(await numbersIn(file)).toEqual(expected);
  });

  it.each(["jpegYcbcr", "jpegRgb"] as const)("%s, nearly", async (name) => {
    const numbers = await numbersIn(await open(Buffer.from(packed[name], "base64")));
    // What lies beyond the picture's edge in its blocks costs the pixels beside it a little.
    const off = numbers.map((number, at) => Math.abs(number - (SMOOTH[at] ?? 0)));
    expect(off.reduce((sum, each) => sum + each, 0) / off.length).toBeLessThan(2);
    expect(off.filter((each) => each > 12).length).toBeLessThan(off.length / 50);
  });

  it("in WebP wait for a browser", async () => {
    const file = await open(Buffer.from(packed.webp, "base64"));
    await expect(numbersIn(file)).rejects.toThrow(
      "file cannot be shown: this browser cannot read WebP in the background.",
    );
  });
});

describe("damaged blocks", () => {
  it("end in a sentence or in numbers, whatever their bytes are", async () => {
    const names = Object.keys(packed).filter((name) => name !== "webp");
    const files = new Map<string, CogFile>();
    for (const name of names) {
      const bytes = Object.entries(packed).find(([each]) => each === name)?.[1] ?? "";
      files.set(name, await open(Buffer.from(bytes, "base64")));
      await host?.stop();
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.uint8Array({ maxLength: 400 }),
        async (name, bytes) => {
          const file = files.get(name);
          if (!file) throw new Error(`${name} was not opened.`);
          const level = finestOf(file);
          const block = decodeBlock("x.tif", level, bytes.slice(), level.blockHeight);
          const said = await block.then(
            ({ samples }) => (samples.byteLength <= 64 * 64 * 12 ? null : "too large"),
            (error: unknown) => (error instanceof Error ? error.message : "no error"),
          );
          if (said !== null)
            expect(said).toBe("x.tif could not be read: one of its blocks is damaged.");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("do not make a decoder ask for memory that their size does not need", async () => {
    const file = await open(Buffer.from(packed.zstd, "base64"));
    const level = finestOf(file);
    // A frame without a size whose blocks repeat one byte 130,000 times each.
    const repeated = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(() => [0xc2 | 0, 0xde, 0x0f, 7]);
    const bomb = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x58, ...repeated, 1, 0, 0);
    await expect(decodeBlock("x.tif", level, bomb, 32)).rejects.toThrow(/blocks is damaged/);
  });
});
