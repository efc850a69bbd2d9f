// The picture that every system shows: 60 km of made-up ground at 10 m as a Cloud-Optimized
// GeoTIFF, deflated with differences and overviews as Sentinel-2's are. Kept in the cache; from a
// fixed seed.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { CACHE_FOLDER } from "../prepare/folders";

export const SCENE = {
  name: "scene.tif",
  epsg: 32651,
  /** Upper left corner in metres, pixels of an edge, metres of a pixel. */
  east: 600_000,
  north: 4_400_040,
  pixels: 6000,
  pixelM: 10,
} as const;

/** Degrees of a place near the middle. */
export const SCENE_MIDDLE = { lat: 39.46, lon: 124.51 } as const;

export const IMAGERY_FOLDER = join(CACHE_FOLDER, "imagery");

export async function makeScene(gdalTranslate: string): Promise<void> {
  const file = join(IMAGERY_FOLDER, SCENE.name);
  if (existsSync(file)) return;
  mkdirSync(IMAGERY_FOLDER, { recursive: true });
  const raw = join(IMAGERY_FOLDER, "scene.raw");
  writeFileSync(raw, groundOf(SCENE.pixels));
  const { east, north, pixels, pixelM } = SCENE;
  const header = [
    "ENVI",
    ...[`samples = ${pixels}`, `lines = ${pixels}`, "bands = 3", "header offset = 0"],
    ...["data type = 1", "interleave = bip", "byte order = 0"],
    `map info = {UTM, 1, 1, ${east}, ${north}, ${pixelM}, ${pixelM}, 51, North, WGS-84}`,
  ];
  writeFileSync(join(IMAGERY_FOLDER, "scene.hdr"), `${header.join("\n")}\n`);
  const making = join(IMAGERY_FOLDER, "making.tif");
  await promisify(execFile)(gdalTranslate, [
    ...["-q", "-of", "COG", "-a_srs", `EPSG:${SCENE.epsg}`],
    ...["-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=YES", "-co", "BLOCKSIZE=512"],
    ...[raw, making],
  ]);
  renameSync(making, file);
  for (const name of ["scene.raw", "scene.hdr"]) rmSync(join(IMAGERY_FOLDER, name));
}

const GRID = 1024;

/** Red, green and blue of hills and fields, pixel by pixel: coarse noise under fine noise. */
function groundOf(pixels: number): Buffer {
  let seed = 12_345;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const grid = Float32Array.from({ length: GRID * GRID }, next);
  const at = (x: number, y: number) => grid[(y % GRID) * GRID + (x % GRID)] ?? 0;
  const noise = (x: number, y: number) => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [right, low] = [x - left, y - top];
    const upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    const lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return upper * (1 - low) + lower * low;
  };
  const bytes = Buffer.alloc(pixels * pixels * 3);
  for (let y = 0; y < pixels; y += 1) {
    for (let x = 0; x < pixels; x += 1) {
      const hills = noise(x / 160, y / 160) * 0.6 + noise(x / 40, y / 40) * 0.25;
      const ground = hills + noise(x / 8, y / 8) * 0.15;
      const fine = noise(x / 3, y / 3) * 18 + next() * 5;
      const place = (y * pixels + x) * 3;
      bytes[place] = 20 + ground * 120 + fine;
      bytes[place + 1] = 30 + ground * 140 + fine;
      bytes[place + 2] = 15 + ground * 90 + fine;
    }
  }
  return bytes;
}
