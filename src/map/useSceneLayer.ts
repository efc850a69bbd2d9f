// Keeps one scene on the map in a pane of its own, and says how it stands.

import { DomUtil, type Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import type { Rendering, Scene } from "../domain/scene";
import type { TilePainter } from "./CogLayer";
import { addSceneLayer, type ScenePane, type SceneState } from "./sceneLayer";

export interface SceneOnMap {
  readonly scene: Scene;
  readonly rendering: Rendering;
}

/** Above base layers (200), below the basemap's names (250); what is compared lies on top. */
const PANES: Readonly<Record<ScenePane, string>> = { image: "220", compare: "221" };

export function useSceneLayer(
  map: LeafletMap,
  pane: ScenePane,
  shown: SceneOnMap | null,
  painter: () => TilePainter,
): SceneState | null {
  const [state, setState] = useState<SceneState | null>(null);
  const scene = shown?.scene ?? null;
  const rendering = shown?.rendering ?? null;
  useEffect(() => {
    if (scene === null || rendering === null) {
      setState(null);
      return;
    }
    paneOf(map, pane);
    return addSceneLayer({ map, scene, rendering, pane, painter, onState: setState });
  }, [map, pane, scene, rendering, painter]);
  return state;
}

/** The element that holds the tiles; its parent is the window that shows a part of it. */
export function paneOf(map: LeafletMap, name: ScenePane): HTMLElement {
  const pane = map.getPane(name) ?? map.createPane(name, windowIn(map, name));
  pane.style.zIndex = PANES[name];
  pane.style.pointerEvents = "none";
  return pane;
}

function windowIn(map: LeafletMap, name: ScenePane): HTMLElement {
  const window = DomUtil.create("div", "leaflet-pane", map.getPane("mapPane"));
  window.style.zIndex = PANES[name];
  window.style.pointerEvents = "none";
  return window;
}
