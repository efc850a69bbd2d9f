// How a link names an image and what it is compared with. Apart from scene.ts, which the first page
// does without.

/** A provider's name in links and in imagery.json: "earth-search". */
export type ProviderId = string & { readonly __brand: "ProviderId" };

/** Base layers of the deployment stand beside scenes in a comparison under this provider. */
export const BASE_LAYERS = "base" as ProviderId;

/** The embedded basemap among the base layers. */
export const BUILT_IN_MAP = "map";

/** Ways to turn bands into colours. */
export const RENDERINGS = ["true-colour", "near-infrared", "short-wave-infrared"] as const;
export type Rendering = (typeof RENDERINGS)[number];

/** One picture as a link names it. */
export interface ImageRef {
  readonly provider: ProviderId;
  /** The scene's name within its provider: the id of a STAC item, a day, a year. */
  readonly key: string;
  readonly rendering: Rendering;
}

export const COMPARE_MODES = ["swipe", "fade", "side"] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/** What the chosen image is compared with, and how. */
export interface Comparison {
  readonly with: ImageRef;
  readonly mode: CompareMode;
  /** Whole per cent, 0 to 100: where the swipe's edge stands, or how much of `with` shines through. */
  readonly share: number;
}

export function isSameImage(a: ImageRef | null, b: ImageRef | null): boolean {
  if (a === null || b === null) return a === b;
  return a.provider === b.provider && a.key === b.key && a.rendering === b.rendering;
}
