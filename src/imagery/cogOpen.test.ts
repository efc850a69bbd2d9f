import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createCogReader } from "./cog";
import { lookAt } from "./cogEye.fixture";
import type { CogFile } from "./cogFile";
import { type CogHost, startCogHost } from "./cogHost.fixture";
import { createLane } from "./cogLane";
import { createLru } from "./cogLru";
import { openCogFile } from "./cogOpen";
import { openPages } from "./cogPages";
import { type FixtureTiff, tiffOf } from "./cogTiff.fixture";

let host: CogHost | null = null;

afterEach(async () => {
  await host?.stop();
  host = null;
});

const { signal } = new AbortController();

const PLAIN: FixtureTiff = {
  ...{ width: 200, height: 150, bands: 3, isDeflated: true, overviews: [2, 4] },
  valueAt: (column, row, band) => (column + row + band) & 255,
};

async function open(bytes: Uint8Array): Promise<CogFile> {
  host = await startCogHost({ "a.tif": bytes });
  const pages = createLru<Uint8Array<ArrayBuffer>>(1e6, ({ length }) => length);
  return openCogFile(openPages(`${host.url}a.tif`, pages, createLane(4)), signal);
}

/** What opening a file, or drawing from it, ends in. */
async function saidOf(bytes: Uint8Array): Promise<string> {
  const file = await open(bytes).catch((error: unknown) => error);
  const said = file instanceof Error ? file.message : "opened";
  await host?.stop();
  return said;
}

/** Where the value of a tag stands in the first directory; it ends where the next entry begins. */
function placeOf(bytes: Uint8Array, tag: number): number {
  const view = new DataView(bytes.buffer);
  const at = view.getUint32(4, true);
  const count = view.getUint16(at, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint16(at + 2 + entry * 12, true) === tag) return at + 2 + entry * 12;
  }
  throw new Error(`The file has no tag ${tag}.`);
}

function changed(change: (view: DataView, bytes: Uint8Array) => void, tiff = PLAIN): Uint8Array {
  const bytes = tiffOf(tiff);
  change(new DataView(bytes.buffer), bytes);
  return bytes;
}

describe("a COG that is in order", () => {
  it("opens with its copies, from fine to coarse, in one request", async () => {
    const file = await open(tiffOf({ ...PLAIN, noData: "0" }));
    expect(file.levels.map(({ width, height }) => [width, height])).toEqual([
      [200, 150],
      [100, 75],
      [50, 38],
    ]);
    expect(file.factors).toEqual([1, 2, 4]);
    expect(file.noData).toBe(0);
    expect(host?.asked).toHaveLength(1);
  });

  it("keeps a mask with the copy that it masks", async () => {
    const file = await open(tiffOf({ ...PLAIN, maskAt: () => 255 }));
    expect(file.levels.map(({ mask }) => mask?.width)).toEqual([200, 100, 50]);
  });

  it("says that nothing is no data when the header does", async () => {
    expect((await open(tiffOf({ ...PLAIN, noData: "nan" }))).noData).toBeNaN();
    await host?.stop();
    expect((await open(tiffOf(PLAIN))).noData).toBeNull();
  });
});

describe("a file that cannot be shown", () => {
  it.each([
    [
      "of another kind",
      new TextEncoder().encode("<!doctype html><title>Gone</title>"),
      "a.tif could not be read: it is not a TIFF.",
    ],
    ["that is empty", new Uint8Array(0), /^a\.tif could not be read: /],
    [
      "without a place",
      tiffOf({ ...PLAIN, epsg: null }),
      "a.tif cannot be shown: it does not say which projection it is in.",
    ],
    [
      "in a projection we do not know",
      tiffOf({ ...PLAIN, epsg: 5186 }),
      "a.tif cannot be shown: its projection (EPSG:5186) is none of those this page knows, which are UTM on WGS 84, Web Mercator and degrees.",
    ],
    [
      "packed as we cannot",
      changed((view, bytes) => view.setUint16(placeOf(bytes, 259) + 8, 34712, true)),
      "a.tif cannot be shown: its compression (34712) cannot be read here.",
    ],
    [
      "of numbers that we cannot read",
      changed((view, bytes) => view.setUint16(placeOf(bytes, 258) + 8, 12, true), {
        ...PLAIN,
        bands: 1,
      }),
      "a.tif cannot be shown: its kind of numbers cannot be read here.",
    ],
    [
      "of colours that we cannot read",
      changed((view, bytes) => view.setUint16(placeOf(bytes, 262) + 8, 8, true)),
      "a.tif cannot be shown: its kind of colours (8) cannot be read here.",
    ],
  ])("%s is told apart", async (_, bytes, sentence) => {
    expect(await saidOf(bytes)).toMatch(sentence instanceof RegExp ? sentence : sentence);
    if (typeof sentence === "string") expect(await saidOf(bytes)).toBe(sentence);
  });
});

describe("a hostile header", () => {
  const long = (tag: number, value: number) =>
    changed((view, bytes) => {
      const at = placeOf(bytes, tag);
      view.setUint16(at + 2, 4, true);
      view.setUint32(at + 8, value, true);
    });

  it.each([
    [
      "of a huge picture",
      long(256, 4_000_000_000),
      "a.tif could not be read: its list of blocks is too short.",
    ],
    [
      "of huge blocks",
      long(322, 1_000_000),
      "a.tif cannot be shown: its blocks are too large; it is not made for reading in parts.",
    ],
    ["of no pixels", long(257, 0), "a.tif could not be read: it has no pixels."],
    ["of no blocks", long(323, 0), "a.tif could not be read: it has no pixels."],
    [
      "of very many bands",
      long(277, 60_000),
      /^a\.tif cannot be shown: its (blocks are too large|kind)/,
    ],
    [
      "whose values are far more than a header needs",
      changed((view, bytes) => view.setUint32(placeOf(bytes, 324) + 4, 4_000_000_000, true)),
      "a.tif could not be read: its header is far too large.",
    ],
    [
      "whose directories run in a circle",
      changed((view, bytes) => {
        const at = view.getUint32(4, true);
        view.setUint32(at + 2 + view.getUint16(at, true) * 12, at, true);
        bytes.fill(0, 0, 0);
      }),
      "a.tif could not be read: its directories run in a circle.",
    ],
    [
      "whose first directory lies outside of the file",
      changed((view) => view.setUint32(4, 4_000_000_000, true)),
      "a.tif could not be read: the file is cut off.",
    ],
    [
      "of a big file whose directory has more entries than there are atoms",
      changed((view) => view.setBigUint64(Number(view.getBigUint64(8, true)), 2n ** 60n, true), {
        ...PLAIN,
        isBig: true,
      }),
      "a.tif could not be read: its header is far too large.",
    ],
    [
      "of a big file whose directory lies beyond all numbers",
      changed((view) => view.setBigUint64(8, 2n ** 63n, true), { ...PLAIN, isBig: true }),
      "a.tif could not be read: its header points out of the file.",
    ],
    [
      "whose position is nonsense",
      changed((view, bytes) => {
        const at = view.getUint32(placeOf(bytes, 33550) + 8, true);
        view.setFloat64(at, Number.NaN, true);
      }),
      "a.tif could not be read: its position is nonsense.",
    ],
  ])("%s ends in a sentence", async (_, bytes, sentence) => {
    const said = await saidOf(bytes);
    if (typeof sentence === "string") expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  it("of blocks outside of the file is no trouble before they are drawn", async () => {
    const bytes = changed((view, all) => {
      const at = view.getUint32(placeOf(all, 324) + 8, true);
      for (let block = 0; block < 12; block += 1) view.setUint32(at + block * 4, 900_000_000, true);
    });
    await open(bytes);
    const picture = { files: { visual: `${host?.url}a.tif` }, rendering: "true-colour" } as const;
    const looking = lookAt(createCogReader(), picture, { lat: 39.739, lon: 124.17 }, 15);
    await expect(looking).rejects.toThrow("a.tif could not be read: the file is cut off.");
  });

  it("of a block that is larger than it can be is not followed", async () => {
    const bytes = changed((view, all) => {
      const at = view.getUint32(placeOf(all, 325) + 8, true);
      for (let block = 0; block < 12; block += 1) view.setUint32(at + block * 4, 900_000_000, true);
    });
    await open(bytes);
    const picture = { files: { visual: `${host?.url}a.tif` }, rendering: "true-colour" } as const;
    const looking = lookAt(createCogReader(), picture, { lat: 39.739, lon: 124.17 }, 15);
    await expect(looking).rejects.toThrow(
      "a.tif could not be read: one of its blocks is larger than it can be.",
    );
  });

  it("is never a hang and never an error without a sentence, whatever bytes are changed", async () => {
    const whole = tiffOf({ ...PLAIN, width: 100, height: 80, overviews: [2] });
    const header = new DataView(whole.buffer).getUint32(4, true);
    const changes = fc.array(
      fc.record({
        at: fc.oneof(fc.nat(16), fc.integer({ min: header, max: whole.length - 1 })),
        byte: fc.nat(255),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(whole.length), async (bytesChanged, cut) => {
        const bytes = whole.slice(0, cut % 4 === 0 ? cut : whole.length);
        for (const { at, byte } of bytesChanged) if (at < bytes.length) bytes[at] = byte;
        host = await startCogHost({ "a.tif": bytes });
        const picture = {
          files: { visual: `${host.url}a.tif` },
          rendering: "true-colour",
        } as const;
        const looking = lookAt(createCogReader(), picture, { lat: 39.739, lon: 124.17 }, 15);
        const said = await looking.then(
          () => "seen.",
          (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : "none"),
        );
        await host.stop();
        expect(said).toMatch(/^(seen\.|ImageryFailure: a\.tif (could not be|cannot be) .+\.)$/);
      }),
      { numRuns: process.env.NADIR_LONG ? 5000 : 250 },
    );
  });
});

describe("a picture without smaller copies", () => {
  it("asks to zoom in where all of it would have to be read", async () => {
    const bytes = tiffOf({ ...PLAIN, width: 1200, height: 1200, overviews: [], blockPx: 16 });
    await open(bytes);
    const picture = { files: { visual: `${host?.url}a.tif` }, rendering: "true-colour" } as const;
    const far = lookAt(createCogReader(), picture, { lat: 39.7, lon: 124.22 }, 8);
    await expect(far).rejects.toThrow(
      "a.tif cannot be shown: it has no smaller copies of itself to be seen from here; zoom in.",
    );
    const near = await lookAt(createCogReader(), picture, { lat: 39.7, lon: 124.22 }, 14);
    expect(near[3]).toBe(255);
  });
});

describe("addresses and renderings", () => {
  it.each([
    [
      { visual: "ftp://host/a.tif" },
      "true-colour",
      "The address of the image is not an address on the web.",
    ],
    [{ visual: "a.tif" }, "true-colour", "The address of the image is not an address on the web."],
    [
      { visual: "http://127.0.0.1/a.tif" },
      "near-infrared",
      "The image has no near infrared, red and green bands.",
    ],
    [
      { nir: "http://127.0.0.1/a.tif" },
      "short-wave-infrared",
      "The image has no short-wave infrared, near infrared and red bands.",
    ],
    [{}, "true-colour", "The image has no bands of visible light."],
  ] as const)("%j as %s", async (files, rendering, sentence) => {
    const describing = createCogReader().describe({ files, rendering }, signal);
    await expect(describing).rejects.toThrow(sentence);
  });
});
