// How two panes of images are compared on one map: cut along the swipe's edge, or one shining
// through the other.

import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useRef } from "react";
import type { ScenePane } from "./sceneLayer";
import { boxesOf, type Sight } from "./swipeEdge";
import { paneOf } from "./useSceneLayer";

/** Cuts the panes while `isOn`; returns what moves the edge without waiting for a rendering. */
export function useSwipe(map: LeafletMap, isOn: boolean, share: number): (share: number) => void {
  const latest = useRef(share);
  const slide = useCallback(
    (next: number) => {
      latest.current = next;
      const { x: width, y: height } = map.getSize();
      const { x, y } = map.containerPointToLayerPoint([0, 0]);
      const { left, right } = boxesOf({ x, y, width, height }, next);
      showThrough(map, "image", left);
      showThrough(map, "compare", right);
    },
    [map],
  );
  useEffect(() => {
    if (!isOn) return;
    const follow = () => slide(latest.current);
    follow();
    map.on("move zoom viewreset resize", follow);
    return () => {
      map.off("move zoom viewreset resize", follow);
      showWhole(map, "image");
      showWhole(map, "compare");
    };
  }, [map, isOn, slide]);
  return slide;
}

// The window moves and the pane in it moves back: the browser's compositor does that alone, where a
// new clip would have it arrange all layers of the page again.
function showThrough(map: LeafletMap, name: ScenePane, { x, y, width, height }: Sight): void {
  const pane = paneOf(map, name);
  const window = pane.parentElement;
  if (!window) return;
  Object.assign(window.style, {
    ...{ width: `${width}px`, height: `${height}px`, overflow: "clip" },
    ...{ willChange: "transform", transform: `translate(${x}px, ${y}px)` },
  });
  Object.assign(pane.style, {
    ...{ willChange: "transform", transform: `translate(${-x}px, ${-y}px)` },
  });
}

function showWhole(map: LeafletMap, name: ScenePane): void {
  const pane = paneOf(map, name);
  const whole = { width: "", height: "", overflow: "", willChange: "", transform: "" };
  for (const element of [pane, pane.parentElement]) Object.assign(element?.style ?? {}, whole);
}

/** Lets the compared pane shine through by `share` per cent while `isOn`. */
export function useFade(map: LeafletMap, isOn: boolean, share: number): void {
  useEffect(() => {
    if (!isOn) return;
    paneOf(map, "compare").style.opacity = String(share / 100);
    return () => {
      paneOf(map, "compare").style.opacity = "";
    };
  }, [map, isOn, share]);
}
