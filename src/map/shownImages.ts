// What stands left and right: an image of the link as a scene on the map, or why there is none yet.

import type { BaseLayer } from "../domain/baseLayer";
import { BASE_LAYERS, BUILT_IN_MAP, type ImageRef, type Scene } from "../domain/scene";
import { imageKeyOf } from "../state/imageryStore";
import type { Loading } from "../state/loading";

export type ShownImage =
  /** The embedded basemap, which is always there. */
  | { readonly kind: "map" }
  | { readonly kind: "scene"; readonly scene: Scene }
  | { readonly kind: "loading" }
  | { readonly kind: "unknown"; readonly reason: string };

export function shownImageOf(
  { provider, key }: ImageRef,
  scenes: ReadonlyMap<string, Loading<Scene | null>>,
  baseLayers: readonly BaseLayer[],
): ShownImage {
  if (provider === BASE_LAYERS) {
    if (key === BUILT_IN_MAP) return { kind: "map" };
    const layer = baseLayers.find(({ id }) => id === key);
    if (layer) return { kind: "scene", scene: toScene(layer) };
    return { kind: "unknown", reason: `The base layer “${key}” is not known here.` };
  }
  const loading = scenes.get(imageKeyOf({ provider, key }));
  if (loading === undefined || loading.status === "loading") return { kind: "loading" };
  if (loading.status === "failed") return { kind: "unknown", reason: loading.reason };
  if (loading.value !== null) return { kind: "scene", scene: loading.value };
  return { kind: "unknown", reason: `“${provider}” has no image “${key}” (any more).` };
}

/** A deployment's base layer, so that it can be compared with a scene. */
function toScene({ id, name, url, maxZoom, attribution }: BaseLayer): Scene {
  const tiles = { url, minZoom: 0, maxZoom, missing: "failure" } as const;
  return {
    provider: BASE_LAYERS,
    key: id,
    sensor: name,
    time: { kind: "undated" },
    cloudPercent: null,
    pixelSizeM: null,
    footprint: null,
    licence: null,
    attribution,
    renderings: { "true-colour": { kind: "tiles", tiles } },
  };
}
