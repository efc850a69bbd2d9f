// Base layers that a deployment adds in base-layers.json, beside the embedded basemap. None by
// default: Nadir asks no other host for tiles unless it is told to.

import * as z from "zod/mini";
import type { Problem } from "../domain/problem";
import { idSchema, isWebAddress, lineSchema } from "../domain/record";
import type { BaseLayerId } from "../domain/view";
import { readArray } from "./readRecords";

export const baseLayerSchema = z.object({
  id: idSchema<BaseLayerId>(),
  name: lineSchema,
  /** XYZ tiles with {z}, {x} and {y}; http(s), or a path below the page. */
  url: z
    .string("expected an address")
    .check(z.refine(isTileAddress, "expected an http(s) address or a path with {z}, {x} and {y}")),
  attribution: lineSchema,
  /** The deepest zoom that has tiles; deeper views stretch them. */
  maxZoom: z.int("expected a zoom level").check(z.gte(0), z.lte(22)),
});

export type BaseLayer = Readonly<z.infer<typeof baseLayerSchema>>;

const FILE = "base-layers.json";

/** The deployment's base layers, and a Problem for each entry that cannot be read. */
export async function loadBaseLayers(
  baseUrl: string,
  signal: AbortSignal,
): Promise<{ value: readonly BaseLayer[]; problems: readonly Problem[] }> {
  const response = await fetch(`${baseUrl}${FILE}`, { signal });
  if (!response.ok) return { value: [], problems: [] };
  const problems: Problem[] = [];
  let parsed: unknown = null;
  try {
    parsed = await response.json();
  } catch {
    problems.push({ file: FILE, record: null, field: null, message: "found damaged JSON" });
  }
  return { value: readArray(FILE, parsed ?? [], baseLayerSchema, problems), problems };
}

function isTileAddress(text: string): boolean {
  const hasPlaces = ["{z}", "{x}", "{y}"].every((place) => text.includes(place));
  const plain = text.replaceAll(/\{[zxyr]\}/g, "0");
  return hasPlaces && (isWebAddress(plain) || /^[a-z0-9][\w./-]*$/i.test(plain));
}
