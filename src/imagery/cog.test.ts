import * as fc from "fast-check";
import proj4 from "proj4";
import { afterEach, describe, expect, it } from "vitest";
import { type CogReader, createCogReader } from "./cog";
import { lookAt, middleOf, type Seen, seenIn, tileAt } from "./cogEye.fixture";
import { type CogHost, startCogHost } from "./cogHost.fixture";
import type { CogPicture } from "./cogPicture";
import { type FixtureTiff, tiffOf } from "./cogTiff.fixture";

let host: CogHost | null = null;

afterEach(async () => {
  await host?.stop();
  host = null;
});

const signal = new AbortController().signal;

/** Red and green say which column and row a pixel is. */
const NAMED: FixtureTiff = {
  ...{ width: 250, height: 240, bands: 3, isDeflated: true, hasPredictor: true },
  valueAt: (column, row, band) => (band === 0 ? column : band === 1 ? row : 9),
};

async function show(
  files: Readonly<Record<string, FixtureTiff>>,
  rendering: CogPicture["rendering"] = "true-colour",
): Promise<{ reader: CogReader; picture: CogPicture }> {
  const bytes = Object.entries(files).map(([name, tiff]) => [name, tiffOf(tiff)] as const);
  host = await startCogHost(Object.fromEntries(bytes));
  const urls = Object.keys(files).map((name) => [name, `${host?.url}${name}`] as const);
  return {
    reader: createCogReader(),
    picture: { files: Object.fromEntries(urls), rendering },
  };
}

describe("a tile of a COG", () => {
  it.each([
    ["the north", 32651, "+proj=utm +zone=51 +datum=WGS84", 600_000, 4_400_040],
    ["the south", 32736, "+proj=utm +zone=36 +south +datum=WGS84", 300_000, 8_500_000],
    ["the date line", 32660, "+proj=utm +zone=60 +datum=WGS84", 712_000, 5_500_000],
  ])("shows the right pixels in %s, at three zooms", async (_, epsg, words, west, north) => {
    const { reader, picture } = await show({
      visual: { ...NAMED, epsg, origin: [west, north], overviews: [2, 4] },
    });
    const utm = proj4(words);
    for (const [z, factor] of [
      [11, 4],
      [13, 1],
      [16, 1],
    ] as const) {
      for (const [column, row] of [
        [20, 30],
        [125, 120],
        [240, 200],
      ] as const) {
        const asked = utm.inverse({ x: west + column * 10, y: north - row * 10 });
        const place = { lat: asked.y, lon: asked.x };
        const [red, green, , opacity] = await lookAt(reader, picture, place, z);
        // The pixel's middle, not the place asked for, decides which source pixel it is.
        const middle = middleOf(tileAt(place, z));
        const exact = utm.forward({ x: middle.lon, y: middle.lat });
        expect(opacity).toBe(255);
        expect(Math.abs(red + factor / 2 - (exact.x - west) / 10)).toBeLessThanOrEqual(factor);
        expect(Math.abs(green + factor / 2 - (north - exact.y) / 10)).toBeLessThanOrEqual(factor);
      }
    }
  });

  it("takes the very pixel that its own pixel's middle lies in", async () => {
    const { reader, picture } = await show({ visual: NAMED });
    const utm = proj4("+proj=utm +zone=51 +datum=WGS84");
    const { tile } = tileAt({ lat: 39.735, lon: 124.18 }, 14);
    const pixels = await reader.drawTile({ picture, tile }, signal);
    let near = 0;
    for (let y = 0; y < 256; y += 5) {
      for (let x = 0; x < 256; x += 5) {
        const place = middleOf({ tile, x, y });
        const { x: east, y: north } = utm.forward({ x: place.lon, y: place.lat });
        const [column, row] = [(east - 600_000) / 10, (4_400_040 - north) / 10];
        const isInside = column >= 0 && column < 250 && row >= 0 && row < 240;
        const [red, green, , opacity] = seenIn(pixels, { tile, x, y });
        expect(opacity).toBe(isInside ? 255 : 0);
        if (!isInside) continue;
        expect(Math.abs(red + 0.5 - column)).toBeLessThan(0.75);
        expect(Math.abs(green + 0.5 - row)).toBeLessThan(0.75);
        if (Math.abs(red + 0.5 - column) <= 0.5 && Math.abs(green + 0.5 - row) <= 0.5) near += 1;
      }
    }
    // Where a middle lies on a border of pixels, the last digits decide.
    expect(near).toBeGreaterThan(2600);
  });

  it("has no seam to its neighbours: tiles of 256 and of 512 show the same", async () => {
    const { reader, picture } = await show({ visual: { ...NAMED, overviews: [2, 4] } });
    const large = tileAt({ lat: 39.735, lon: 124.18 }, 14, 512).tile;
    const whole = await reader.drawTile({ picture, tile: large }, signal);
    for (const [right, low] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const tile = { x: large.x * 2 + right, y: large.y * 2 + low, z: 14, tilePx: 256 };
      const part = await reader.drawTile({ picture, tile }, signal);
      let differing = 0;
      let strange = 0;
      for (let y = 0; y < 256; y += 1) {
        for (let x = 0; x < 256; x += 1) {
          const here = seenIn(part, { tile, x, y });
          const there = seenIn(whole, { tile: large, x: right * 256 + x, y: low * 256 + y });
          if (here.join() === there.join()) continue;
          differing += 1;
          if (here[3] === there[3] && Math.abs(here[0] - there[0]) > 1) strange += 1;
        }
      }
      // On borders of pixels the last digits decide.
      expect(differing).toBeLessThan(655);
      expect(strange).toBe(0);
    }
  });

  it("is the same for a picture whose points stand in the middle of pixels", async () => {
    const { reader, picture } = await show({ visual: { ...NAMED, isPoint: true } });
    const plain = tiffOf(NAMED);
    const other = await startCogHost({ plain });
    const { tile } = tileAt({ lat: 39.735, lon: 124.18 }, 15);
    const area: CogPicture = { ...picture, files: { visual: `${other.url}plain` } };
    const point = await reader.drawTile({ picture, tile }, signal);
    const same = await reader.drawTile({ picture: area, tile }, signal);
    await other.stop();
    expect(point).not.toBeNull();
    expect(Buffer.from(point ?? []).equals(Buffer.from(same ?? []))).toBe(true);
  });

  it("is nothing where the picture does not reach, and in a hole of a sparse one", async () => {
    const { reader, picture } = await show({ visual: { ...NAMED, isSparseAt: (x) => x === 0 } });
    const far = tileAt({ lat: 10, lon: 10 }, 12).tile;
    expect(await reader.drawTile({ picture, tile: far }, signal)).toBeNull();
    expect(await lookAt(reader, picture, { lat: 39.74, lon: 124.1708 }, 16)).toEqual([0, 0, 0, 0]);
    expect((await lookAt(reader, picture, { lat: 39.74, lon: 124.18 }, 16))[3]).toBe(255);
  });

  it("shows nothing where a picture has no data, is transparent or is masked", async () => {
    const place = { lat: 39.735, lon: 124.18 };
    const looks: Seen[] = [];
    for (const hidden of [
      { noData: "0", valueAt: () => 0 },
      { bands: 4, hasAlpha: true, valueAt: (_, __, band) => (band === 3 ? 0 : 99) },
      { maskAt: () => 0 },
    ] satisfies Partial<FixtureTiff>[]) {
      const { reader, picture } = await show({ visual: { ...NAMED, ...hidden } });
      looks.push(await lookAt(reader, picture, place, 15));
      await host?.stop();
    }
    expect(looks).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    const { reader, picture } = await show({ visual: { ...NAMED, noData: "0" } });
    // One dark band of three is a colour.
    const seen = await lookAt(reader, picture, { lat: 39.74, lon: 124.167 + 0.00_31 }, 18);
    expect(seen[3]).toBe(255);
  });

  it("stretches a band of sixteen bits alike in all tiles", async () => {
    const { reader, picture } = await show({
      data: {
        ...{ width: 600, height: 500, type: "uint16", isDeflated: true, hasPredictor: true },
        ...{ overviews: [2], noData: "0", blockPx: 128 },
        valueAt: (column) => (column < 10 ? 0 : 1000 + column * 10),
      },
    });
    const utm = proj4("+proj=utm +zone=51 +datum=WGS84");
    const greyAt = async (column: number, row: number) => {
      const { x, y } = utm.inverse({ x: 600_005 + column * 10, y: 4_400_035 - row * 10 });
      return lookAt(reader, picture, { lat: y, lon: x }, 14);
    };
    // 2 and 98 per cent of columns 10 to 599.
    const wanted = (column: number) =>
      Math.min(255, Math.max(0, ((column - 21.8) / (587.2 - 21.8)) * 255));
    for (const [column, row] of [
      [15, 10],
      [100, 20],
      [300, 250],
      [301, 480],
      [500, 30],
      [595, 490],
    ] as const) {
      const [red, green, blue, opacity] = await greyAt(column, row);
      expect([green, blue, opacity]).toEqual([red, red, 255]);
      expect(Math.abs(red - wanted(column))).toBeLessThan(4);
    }
    expect((await greyAt(4, 100))[3]).toBe(0);
  });

  it("puts bands of different pixel size together", async () => {
    const sixteen = { type: "uint16", isDeflated: true, noData: "0" } as const;
    const ramp = (from: number, by: number) => (column: number) => from + column * by;
    const { reader, picture } = await show(
      {
        nir: { ...sixteen, width: 400, height: 400, valueAt: ramp(500, 4) },
        red: { ...sixteen, width: 400, height: 400, valueAt: () => 700 },
        swir22: { ...sixteen, width: 200, height: 200, pixelUnits: 20, valueAt: ramp(500, 8) },
      },
      "short-wave-infrared",
    );
    const utm = proj4("+proj=utm +zone=51 +datum=WGS84");
    for (const column of [50, 200, 350]) {
      const { x, y } = utm.inverse({ x: 600_005 + column * 10, y: 4_398_000 });
      const [red, green, blue, opacity] = await lookAt(reader, picture, { lat: y, lon: x }, 15);
      // Both say the same of the ground; the third is of one value.
      expect(Math.abs(red - green)).toBeLessThan(4);
      expect([blue, opacity]).toEqual([128, 255]);
    }
    const { pixelSizeM, bits } = await reader.describe(picture, signal);
    expect({ pixelSizeM, bits }).toEqual({ pixelSizeM: 20, bits: 16 });
  });

  it("shows a colour only where all its bands were measured", async () => {
    const half = { type: "uint16", noData: "0", width: 200, height: 200 } as const;
    const { reader, picture } = await show(
      {
        nir: { ...half, valueAt: (column) => (column < 100 ? 0 : 900) },
        red: { ...half, valueAt: () => 800 },
        green: { ...half, valueAt: () => 700 },
      },
      "near-infrared",
    );
    const utm = proj4("+proj=utm +zone=51 +datum=WGS84");
    const opacities = await Promise.all(
      [40, 160].map(async (column) => {
        const { x, y } = utm.inverse({ x: 600_000 + column * 10, y: 4_399_500 });
        return (await lookAt(reader, picture, { lat: y, lon: x }, 15))[3];
      }),
    );
    expect(opacities).toEqual([0, 255]);
  });

  it("reads palettes, planes of their own, big files and either order of bytes", async () => {
    const place = { lat: 39.735, lon: 124.18 };
    const { reader, picture } = await show({ visual: NAMED });
    const [column, row] = (await lookAt(reader, picture, place, 16)) ?? [0, 0];
    await host?.stop();
    const palette = Array.from({ length: 768 }, (_, at) => (at < 256 ? at : 768 - at) * 256);
    const ways: [Partial<FixtureTiff>, Seen][] = [
      [{ isPlanar: true }, [column, row, 9, 255]],
      [{ isBig: true, isBigEndian: true }, [column, row, 9, 255]],
      [{ bands: 4, hasAlpha: true, isPlanar: true }, [column, row, 9, 9]],
      [
        { bands: 1, photometric: 3, palette },
        [column, (512 - column) & 255, (256 - column) & 255, 255],
      ],
    ];
    for (const [way, seen] of ways) {
      const shown = await show({ visual: { ...NAMED, ...way } });
      expect(await lookAt(shown.reader, shown.picture, place, 16)).toEqual(seen);
      await host?.stop();
    }
  });

  it("reads signed numbers and numbers with a point, of either order of bytes", async () => {
    const ramp = { width: 256, height: 256, overviews: [] } as const;
    const utm = proj4("+proj=utm +zone=51 +datum=WGS84");
    const { x, y } = utm.inverse({ x: 600_000 + 1285, y: 4_399_000 });
    const seen: number[] = [];
    for (const type of ["int16", "float32"] as const) {
      for (const isBigEndian of [false, true]) {
        const valueAt = (column: number) => (column - 128) * (type === "int16" ? 100 : 0.01);
        const { reader, picture } = await show({ data: { ...ramp, type, isBigEndian, valueAt } });
        seen.push((await lookAt(reader, picture, { lat: y, lon: x }, 16))[0]);
        await host?.stop();
      }
    }
    for (const grey of seen) expect(Math.abs(grey - 128)).toBeLessThan(3);
  });

  it("lies where Web Mercator and plain degrees say", async () => {
    for (const [epsg, origin, pixelUnits] of [
      [3857, [13_800_000, 4_800_000], 10],
      [4326, [124, 40], 0.0001],
    ] as const) {
      const { reader, picture } = await show({ visual: { ...NAMED, epsg, origin, pixelUnits } });
      const { bounds } = await reader.describe(picture, signal);
      const middle = {
        lat: (bounds.north + bounds.south) / 2,
        lon: (bounds.east + bounds.west) / 2,
      };
      const [red, green] = await lookAt(reader, picture, middle, 16);
      expect(Math.abs(red - 125)).toBeLessThan(2);
      expect(Math.abs(green - 120)).toBeLessThan(2);
      await host?.stop();
    }
  });

  it("keeps what it holds within its limits, whatever is looked at", async () => {
    const files = { visual: { ...NAMED, width: 1000, height: 900, overviews: [2, 4, 8] } };
    const { picture } = await show(files);
    const reader = createCogReader({
      blockBytes: 200_000,
      pageBytes: 100_000,
      fileBytes: 200_000,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          lat: fc.double({ min: 39.66, max: 39.74, noNaN: true }),
          lon: fc.double({ min: 124.17, max: 124.27, noNaN: true }),
          z: fc.integer({ min: 9, max: 18 }),
        }),
        async ({ lat, lon, z }) => {
          expect((await lookAt(reader, picture, { lat, lon }, z)).length).toBe(4);
          expect(reader.heldBytes()).toBeLessThanOrEqual(500_000);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what is known of a picture", () => {
  it("is its place, pixel size and kind", async () => {
    const { reader, picture } = await show({ visual: { ...NAMED, overviews: [2, 4] } });
    const { bounds, ...facts } = await reader.describe(picture, signal);
    expect(facts).toEqual({ epsg: 32651, pixelSizeM: 10, bits: 8, bands: 3, overviews: 2 });
    const utm = proj4("+proj=utm +zone=51 +datum=WGS84");
    const [upper, lower] = [4_400_040, 4_400_040 - 2400];
    expect(bounds.west).toBeCloseTo(utm.inverse({ x: 600_000, y: lower }).x, 9);
    expect(bounds.east).toBeCloseTo(utm.inverse({ x: 602_500, y: upper }).x, 9);
    expect(bounds.north).toBeCloseTo(utm.inverse({ x: 600_000, y: upper }).y, 9);
    expect(bounds.south).toBeCloseTo(utm.inverse({ x: 602_500, y: lower }).y, 9);
  });

  it("runs on past the date line", async () => {
    const { reader, picture } = await show({
      visual: { ...NAMED, epsg: 32660, origin: [712_000, 5_500_000], pixelUnits: 100 },
    });
    const { bounds } = await reader.describe(picture, signal);
    expect(bounds.west).toBeLessThan(180);
    expect(bounds.east).toBeGreaterThan(180);
    // The same picture is seen from the other side of the map.
    const seen = await lookAt(reader, picture, { lat: 49.5, lon: -179.9 }, 12);
    expect(seen[3]).toBe(255);
  });
});

describe("a picture of the whole world", () => {
  it("is shown in the middle of the map and at its ends", async () => {
    const { reader, picture } = await show({
      visual: {
        ...{ width: 360, height: 180, bands: 3, epsg: 4326, origin: [-180, 90], pixelUnits: 1 },
        valueAt: (column, row, band) => (band === 0 ? column >> 1 : band === 1 ? row : 50),
      },
    });
    for (const [lon, lat, z] of [
      [-179.5, 10, 0],
      [179.5, -60, 1],
      [0.5, 0.5, 2],
      [127, 38, 3],
      [-70, 84.5, 4],
    ] as const) {
      const [red, green, , opacity] = await lookAt(reader, picture, { lat, lon }, z);
      const middle = middleOf(tileAt({ lat, lon }, z));
      expect(opacity).toBe(255);
      expect(Math.abs(red - (middle.lon + 180) / 2)).toBeLessThanOrEqual(1);
      expect(Math.abs(green + 0.5 - (90 - middle.lat))).toBeLessThanOrEqual(1);
    }
  });
});
