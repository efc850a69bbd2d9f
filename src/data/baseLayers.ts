// Base layers that a deployment adds in base-layers.json, beside the embedded basemap. None by
// default: Nadir asks no other host for tiles unless it is told to.

import { type BaseLayer, baseLayerSchema } from "../domain/baseLayer";
import type { Problem } from "../domain/problem";
import { readArray } from "./readRecords";
import { withoutRepeats } from "./recordIds";

const FILE = "base-layers.json";

/** The deployment's base layers, and a Problem for each entry that cannot be read. */
export async function loadBaseLayers(
  baseUrl: string,
  signal: AbortSignal,
): Promise<{ value: readonly BaseLayer[]; problems: readonly Problem[] }> {
  const response = await fetch(`${baseUrl}${FILE}`, { signal });
  if (!response.ok) return { value: [], problems: [] };
  const problems: Problem[] = [];
  let parsed: unknown = [];
  try {
    parsed = await response.json();
  } catch {
    problems.push({ file: FILE, record: null, field: null, message: "found damaged JSON" });
  }
  const layers = readArray(FILE, parsed, baseLayerSchema, problems);
  return { value: withoutRepeats(FILE, layers, problems), problems };
}
