// Which files of a STAC item can be shown, and how: the picture that is ready to look at, or single
// bands by their common names. Only GeoTIFFs at http(s) addresses; an item with none is a Problem.

import * as z from "zod/mini";
import type { Problem } from "../domain/problem";
import { isWebAddress } from "../domain/record";
import type { CogFiles, Scene } from "../domain/scene";
import { boundedList } from "./boundedList";
import { foundWords } from "./shapeProblems";
import type { StacItem } from "./stacItem";

const name = z.optional(z.catch(z.string(), ""));
const bandSchema = z.object({ name, common_name: name, "eo:common_name": name });
const bandsSchema = z.catch(boundedList(bandSchema, 100), []);
const assetSchema = z.object({
  href: z.string("expected an address"),
  type: z.optional(z.catch(z.nullable(z.string()), null)),
  roles: z.optional(z.catch(boundedList(z.string(), 100), [])),
  gsd: z.optional(z.catch(z.nullable(z.number()), null)),
  "eo:bands": z.optional(bandsSchema),
  bands: z.optional(bandsSchema),
});

type Asset = z.infer<typeof assetSchema> & { readonly key: string; readonly url: string | null };
type Band = Exclude<keyof CogFiles, "visual" | "data">;

/** Names of assets and bands that stand for a common name. */
const BANDS: Readonly<Record<Band, readonly string[]>> = {
  red: ["red", "b04"],
  green: ["green", "b03"],
  blue: ["blue", "b02"],
  nir: ["nir", "b08", "nir08", "b8a"],
  swir16: ["swir16", "b11"],
  swir22: ["swir22", "b12"],
};
const SHARPEST_M = 0.01;
const COARSEST_M = 100_000;

export interface StacPixels {
  readonly renderings: Scene["renderings"];
  readonly pixelSizeM: number | null;
}

/** `address` is where the item came from: relative addresses begin there. */
export function stacPixelsOf(
  service: string,
  { id, assets }: StacItem,
  address: string,
): StacPixels | readonly Problem[] {
  const parsed = assets.flatMap(([key, value]) => assetOf(key, value, address));
  const files = parsed.filter(({ url, type, href }) => url !== null && isGeoTiff(type, href));
  const visual = files.find(isVisual);
  const bands = bandsOf(files);
  const trueColour = trueColourOf(visual, bands) ?? onlyFileOf(files);
  const renderings = {
    ...(trueColour && { "true-colour": trueColour }),
    ...combined("near-infrared", bands, ["nir", "red", "green"]),
    ...combined("short-wave-infrared", bands, ["swir22", "nir", "red"]),
  };
  if (Object.keys(renderings).length > 0) {
    const shown = visual ?? files.find(({ url }) => url === bands.get("red"));
    const gsd = shown?.gsd ?? null;
    const isSize = gsd !== null && gsd >= SHARPEST_M && gsd <= COARSEST_M;
    return { renderings, pixelSizeM: isSize ? gsd : null };
  }
  return [problemOf(service, id, parsed)];
}

function problemOf(service: string, id: string, assets: readonly Asset[]): Problem {
  const wanted = assets.find((asset) => isVisual(asset) || bandOf(asset) !== null);
  const [field, found] = wanted ? [`assets.${wanted.key}.href`, wanted.href] : ["assets", null];
  const expected = "expected a GeoTIFF at an http(s) address, in colour or as red, green and blue";
  const message = `found ${foundWords(found)}, ${expected}`;
  return { file: service, record: id, field: field.slice(0, 120), message };
}

function assetOf(key: string, value: unknown, base: string): readonly Asset[] {
  const result = assetSchema.safeParse(value);
  if (!result.success) return [];
  const url = URL.canParse(result.data.href, base) ? new URL(result.data.href, base).href : "";
  return [{ ...result.data, key, url: isWebAddress(url) && url.length <= 4000 ? url : null }];
}

function isGeoTiff(type: string | null | undefined, href: string): boolean {
  return type ? /^image\/(tiff|vnd\.stac\.geotiff)/i.test(type) : /\.tiff?($|[?#])/i.test(href);
}

function isVisual({ key, roles }: Asset): boolean {
  return key === "visual" || key === "TCI" || (roles?.includes("visual") ?? false);
}

function bandsOf(files: readonly Asset[]): ReadonlyMap<Band, string> {
  const bands = new Map<Band, string>();
  const ranks = new Map<Band, number>();
  for (const file of files) {
    const found = bandOf(file);
    if (found === null || file.url === null) continue;
    if (found.rank < (ranks.get(found.band) ?? Number.POSITIVE_INFINITY)) {
      bands.set(found.band, file.url);
      ranks.set(found.band, found.rank);
    }
  }
  return bands;
}

/** The band of an asset with a single one; a smaller rank is a better name. */
function bandOf(asset: Asset): { band: Band; rank: number } | null {
  const stated = [...(asset["eo:bands"] ?? []), ...(asset.bands ?? [])];
  if (stated.length > 1) return null;
  const [band] = stated;
  const names = [band?.["eo:common_name"], band?.common_name, asset.key, band?.name].map((each) =>
    each?.toLowerCase(),
  );
  for (const each of names) {
    for (const [known, aliases] of entriesOf(BANDS)) {
      const rank = aliases.indexOf(each ?? "");
      if (rank >= 0) return { band: known, rank };
    }
  }
  return null;
}

function entriesOf(bands: typeof BANDS): readonly (readonly [Band, readonly string[]])[] {
  const { red, green, blue, nir, swir16, swir22 } = bands;
  return [
    ["red", red],
    ["green", green],
    ["blue", blue],
    ["nir", nir],
    ["swir16", swir16],
    ["swir22", swir22],
  ];
}

function trueColourOf(visual: Asset | undefined, bands: ReadonlyMap<Band, string>) {
  if (visual?.url) return { kind: "cog", files: { visual: visual.url } } as const;
  return combined("true-colour", bands, ["red", "green", "blue"])["true-colour"];
}

/** Where there is one file and nothing says what it holds, it is shown as it is. */
function onlyFileOf(files: readonly Asset[]) {
  const [file, ...others] = files.filter(({ roles }) => !roles?.includes("thumbnail"));
  return file?.url && others.length === 0
    ? ({ kind: "cog", files: { data: file.url } } as const)
    : undefined;
}

function combined(
  rendering: keyof Scene["renderings"],
  bands: ReadonlyMap<Band, string>,
  wanted: readonly Band[],
): Scene["renderings"] {
  const files: { [Name in Band]?: string } = {};
  for (const band of wanted) {
    const url = bands.get(band);
    if (url === undefined) return {};
    files[band] = url;
  }
  return { [rendering]: { kind: "cog", files } };
}
