// One scene on the map, as tiles or read from its COGs: what adds it gives back what removes it.
// Says in words what does not come; a place that the satellite did not pass is no trouble.

import {
  type Coords,
  type GridLayer,
  type Map as LeafletMap,
  TileLayer,
  type TileLayerOptions,
} from "leaflet";
import type { Rendering, Scene, TileSource } from "../domain/scene";
import type { CogPicture } from "../imagery/cogPicture";
import { tileAddressOf } from "../imagery/tileAddress";
import { CogLayer, type TilePainter } from "./CogLayer";
import { DEEPEST_ZOOM } from "./camera";
import { wrappedColumn } from "./mercator";
import { toHtml } from "./plainHtml";

/** What is said of a scene on the map. */
export type SceneState =
  | { readonly kind: "loading" }
  | { readonly kind: "shown" }
  /** The satellite did not pass here that day. */
  | { readonly kind: "no-pass" }
  /** It lies elsewhere than the map looks. */
  | { readonly kind: "elsewhere" }
  | { readonly kind: "failed"; readonly reason: string };

/** Where it is drawn: what is compared lies over what is chosen. */
export type ScenePane = "image" | "compare";

interface SceneLayerRequest {
  readonly map: LeafletMap;
  readonly scene: Scene;
  readonly rendering: Rendering;
  readonly pane: ScenePane;
  /** The thread that reads COGs. */
  readonly painter: () => TilePainter;
  readonly onState: (state: SceneState) => void;
}

/** Adds the scene; returns what removes it. */
export function addSceneLayer(request: SceneLayerRequest): () => void {
  const { map, scene, rendering, onState } = request;
  const pixels = scene.renderings[rendering];
  if (pixels === undefined) {
    onState({ kind: "failed", reason: "This image has no such rendering." });
    return () => {};
  }
  const abort = new AbortController();
  const layer =
    pixels.kind === "cog"
      ? cogLayerOf(request, { files: pixels.files, rendering })
      : tileLayerOf(request, pixels.tiles, abort.signal);
  onState({ kind: "loading" });
  layer.addTo(map);
  return () => {
    abort.abort();
    layer.remove();
  };
}

/** Tiles whose addresses the domain writes; foreign pictures ask for leave to be read (CORS). */
class SceneTiles extends TileLayer {
  private readonly source: TileSource;

  constructor(source: TileSource, options: TileLayerOptions) {
    super("", options);
    this.source = source;
  }

  override getTileUrl({ x, y }: Coords): string {
    // Deeper than there are tiles, Leaflet stretches those of the deepest level.
    const z = this._getZoomForUrl();
    return tileAddressOf(this.source, { x: wrappedColumn(x, z), y, z });
  }

  declare protected _getZoomForUrl: () => number;
}

function cogLayerOf(
  { scene, pane, painter, onState }: SceneLayerRequest,
  picture: CogPicture,
): GridLayer {
  let drawn = 0;
  let trouble: string | null = null;
  const layer = new CogLayer({
    pixels: painter(),
    picture,
    pane,
    attribution: toHtml(scene.attribution),
    maxZoom: DEEPEST_ZOOM,
    onTrouble: (sentence) => {
      trouble = sentence;
    },
  });
  layer.on({
    loading: () => {
      drawn = 0;
      onState({ kind: "loading" });
    },
    tileload: ({ tile }) => {
      if (hasPixels(tile)) drawn += 1;
    },
    load: () => {
      if (trouble !== null) onState({ kind: "failed", reason: trouble });
      else onState({ kind: drawn > 0 || hasDrawnTiles(layer) ? "shown" : "elsewhere" });
    },
  });
  return layer;
}

/** A tile without pixels keeps the size that every canvas begins with. */
function hasPixels(tile: Element): boolean {
  return tile instanceof HTMLCanvasElement && tile.width === tile.height;
}

/** Tiles from before the map was moved a little. */
function hasDrawnTiles(layer: GridLayer): boolean {
  const tiles = layer.getContainer()?.querySelectorAll("canvas") ?? [];
  return [...tiles].some(hasPixels);
}

function tileLayerOf(
  { scene, pane, onState }: SceneLayerRequest,
  source: TileSource,
  signal: AbortSignal,
): GridLayer {
  const layer = new SceneTiles(source, {
    pane,
    attribution: toHtml(scene.attribution),
    crossOrigin: "anonymous",
    minZoom: 0,
    minNativeZoom: source.minZoom,
    maxNativeZoom: source.maxZoom,
    maxZoom: DEEPEST_ZOOM,
    updateWhenZooming: false,
  });
  let arrived = 0;
  let failed: string[] = [];
  layer.on({
    loading: () => {
      arrived = 0;
      failed = [];
      onState({ kind: "loading" });
    },
    tileload: () => {
      arrived += 1;
    },
    tileerror: ({ tile }) => {
      if (tile instanceof HTMLImageElement) failed.push(tile.src);
    },
    load: () => {
      const [first] = failed;
      if (arrived > 0 || first === undefined) return onState({ kind: "shown" });
      void reasonOf(first, source, signal).then((state) => {
        if (!signal.aborted) onState(state);
      });
    },
  });
  return layer;
}

/** Pictures do not say why they failed; asked once more as data, the answer does. */
async function reasonOf(
  address: string,
  source: TileSource,
  signal: AbortSignal,
): Promise<SceneState> {
  if (!navigator.onLine) return { kind: "failed", reason: "The browser is offline." };
  try {
    const { status, ok } = await fetch(address, { signal });
    if (status === 404 && source.missing === "no-pass") return { kind: "no-pass" };
    if (status === 429) return failedWith("the service asks to wait a while (429)");
    return failedWith(ok ? "what came is no picture" : `the service answered ${status}`);
  } catch {
    // A 404 that other pages may not read looks the same.
    const noPass =
      source.missing === "no-pass" ? "the satellite did not pass here that day, or " : "";
    return failedWith(`${noPass}the service cannot be reached from this page`);
  }
}

function failedWith(what: string): SceneState {
  return { kind: "failed", reason: `Tiles do not arrive: ${what}.` };
}
