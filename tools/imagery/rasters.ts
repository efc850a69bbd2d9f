// Writes the scenes of the made-up coast as Cloud-Optimized GeoTIFFs with GDAL. Kept in a cache by
// what they are made from: a second run finds them there.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { EPSG, FRAME, type GroundDay, type Reflectance, reflectanceAt, toByte } from "./ground";
import { dayOfScene, TEST_SCENES, type TestScene } from "./testScenes";

const CACHE = "node_modules/.cache/nadir-imagery";
const MADE_FROM = ["ground.ts", "testScenes.ts", "rasters.ts"];

/** 16-bit bands and the metres of their pixels. */
export const BANDS = { red: 10, green: 10, blue: 10, nir: 10, swir22: 20 } as const;
export type Band = keyof typeof BANDS;

const run = promisify(execFile);

/** Folder of the scenes: `<day>/visual.tif`, `<day>/nir.tif`. Rejects with what GDAL said. */
export async function makeRasters(gdalTranslate: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of MADE_FROM) hash.update(readFileSync(join(import.meta.dirname, name)));
  const folder = join(CACHE, hash.digest("hex").slice(0, 12));
  if (existsSync(folder)) return folder;

  const making = `${folder}-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  for (const scene of TEST_SCENES) {
    const into = join(making, dayOfScene(scene));
    mkdirSync(into, { recursive: true });
    await writeScene(scene, into, gdalTranslate);
  }
  if (existsSync(folder)) rmSync(making, { recursive: true });
  else renameSync(making, folder);
  return folder;
}

/** Pixels of the ground, row by row from the upper left corner. */
function pixelsOf(day: GroundDay, pixelM: number, isHalf: boolean) {
  const count = FRAME.size / pixelM;
  const visit = (each: (at: number, reflectance: Reflectance) => void) => {
    for (let row = 0; row < count; row += 1) {
      const north = FRAME.north - (row + 0.5) * pixelM;
      const columns = isHalf ? count / 2 : count;
      for (let column = 0; column < columns; column += 1) {
        const east = FRAME.east + (column + 0.5) * pixelM;
        each(row * count + column, reflectanceAt({ east, north }, day));
      }
    }
  };
  return { count, visit };
}

async function writeScene(scene: TestScene, folder: string, gdalTranslate: string) {
  const { count, visit } = pixelsOf(scene, 10, scene.isHalf);
  const bytes = Buffer.alloc(count * count * 3);
  const bands = scene.hasBands ? (["red", "green", "blue", "nir"] as const) : [];
  const values = bands.map(() => new Uint16Array(count * count));
  visit((at, reflectance) => {
    bytes[at * 3] = toByte(reflectance.red);
    bytes[at * 3 + 1] = toByte(reflectance.green);
    bytes[at * 3 + 2] = toByte(reflectance.blue);
    for (const [place, band] of bands.entries()) {
      const into = values[place];
      if (into) into[at] = toNumber(reflectance[band]);
    }
  });
  const options =
    scene.compression === "JPEG"
      ? ["-co", "COMPRESS=JPEG", "-co", "QUALITY=92"]
      : ["-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=YES", "-a_nodata", "0"];
  const visual = { path: join(folder, "visual"), content: bytes, size: count, bandCount: 3 };
  await writeCog({ ...visual, pixelM: 10 }, options, gdalTranslate);
  const writeBand = (band: Band, content: Buffer, size: number) => {
    const raw = { path: join(folder, band), content, size, bandCount: 1, pixelM: BANDS[band] };
    return writeCog(raw, SIXTEEN_BITS, gdalTranslate);
  };
  for (const [place, band] of bands.entries()) {
    const into = values[place];
    if (into) await writeBand(band, Buffer.from(into.buffer), count);
  }
  if (scene.hasBands) await writeBand("swir22", swirOf(scene), count / 2);
}

const SIXTEEN_BITS = ["-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=YES", "-a_nodata", "0"];

function swirOf(scene: TestScene): Buffer {
  const { count, visit } = pixelsOf(scene, BANDS.swir22, scene.isHalf);
  const values = new Uint16Array(count * count);
  visit((at, { swir22 }) => {
    values[at] = toNumber(swir22);
  });
  return Buffer.from(values.buffer);
}

/** 0 stands for no data. */
function toNumber(reflectance: number): number {
  return Math.max(1, Math.round(reflectance));
}

interface Raw {
  /** Without an ending. */
  readonly path: string;
  readonly content: Buffer;
  /** Pixels of an edge. */
  readonly size: number;
  readonly bandCount: number;
  readonly pixelM: number;
}

async function writeCog(
  { path, content, size, bandCount, pixelM }: Raw,
  options: readonly string[],
  gdalTranslate: string,
): Promise<void> {
  const corner = `1, 1, ${FRAME.east}, ${FRAME.north}, ${pixelM}, ${pixelM}`;
  // As ENVI counts types, 1 is a byte and 12 an unsigned number of 16 bits.
  const dataType = bandCount === 1 ? 12 : 1;
  const header = [
    "ENVI",
    ...[`samples = ${size}`, `lines = ${size}`, `bands = ${bandCount}`, "header offset = 0"],
    ...[`data type = ${dataType}`, "interleave = bip", "byte order = 0"],
    `map info = {UTM, ${corner}, 51, North, WGS-84}`,
  ];
  writeFileSync(`${path}.raw`, content);
  writeFileSync(`${path}.hdr`, `${header.join("\n")}\n`);
  const format = ["-q", "-of", "COG", "-a_srs", `EPSG:${EPSG}`, "-co", "RESAMPLING=NEAREST"];
  await run(gdalTranslate, [...format, ...options, `${path}.raw`, `${path}.tif`]);
  for (const each of [".raw", ".hdr", ".raw.aux.xml"]) rmSync(`${path}${each}`, { force: true });
}
