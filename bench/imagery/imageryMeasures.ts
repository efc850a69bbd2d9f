// What the bench of imagery finds: numbers by name for every run of every system.

export const IMAGERY_SYSTEMS = ["own", "wms", "geotiff", "georaster", "georaster-coarse"] as const;
export type ImagerySystem = (typeof IMAGERY_SYSTEMS)[number];

export const SYSTEM_NAMES: Readonly<Record<ImagerySystem, string>> = {
  own: "Nadir",
  wms: "MapServer WMS",
  geotiff: "plain geotiff.js",
  georaster: "georaster-layer-for-leaflet",
  "georaster-coarse": "the same, 32 samples a tile",
};

export type ImageryMeasure =
  /** From the call that makes the layer to the painted frame that shows its first tile. */
  | "firstMs"
  /** The same to the frame that shows the last tile in sight. */
  | "fullMs"
  /** The longest task on the main thread between the two ends. */
  | "longestTaskMs"
  | "requests"
  | "receivedMB"
  /** Of page and workers, after half a minute of panning and zooming and after a whole one. */
  | "halfHeapMB"
  | "wholeHeapMB"
  /** Frames a second while the edge between two pictures is dragged. */
  | "swipeFps";

export interface ImageryRun {
  readonly measures: Readonly<Partial<Record<ImageryMeasure, number>>>;
  /** Why the run ended before its end; null when it did not. */
  readonly trouble: string | null;
}

export interface ImageryOutcome {
  readonly system: ImagerySystem;
  readonly runs: readonly ImageryRun[];
}

export interface ImageryResults {
  /** Of the run, as 2026-11-22. */
  readonly date: string;
  readonly machine: readonly string[];
  readonly outcomes: readonly ImageryOutcome[];
}

export function valuesOf(
  { outcomes }: ImageryResults,
  system: ImagerySystem,
  measure: ImageryMeasure,
): number[] {
  const runs = outcomes.find((each) => each.system === system)?.runs ?? [];
  return runs.flatMap(({ measures }) => measures[measure] ?? []);
}
