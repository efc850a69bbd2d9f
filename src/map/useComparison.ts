// How two panes of images are compared on one map: cut along the swipe's edge, or one shining
// through the other.

import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useRef } from "react";
import { clipsOf } from "./swipeEdge";
import { paneOf } from "./useSceneLayer";

/** Cuts the panes while `isOn`; returns what moves the edge without waiting for a rendering. */
export function useSwipe(map: LeafletMap, isOn: boolean, share: number): (share: number) => void {
  const latest = useRef(share);
  const slide = useCallback(
    (next: number) => {
      latest.current = next;
      const { x: width, y: height } = map.getSize();
      const { x, y } = map.containerPointToLayerPoint([0, 0]);
      const { left, right } = clipsOf({ x, y, width, height }, next);
      paneOf(map, "image").style.clipPath = left;
      paneOf(map, "compare").style.clipPath = right;
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
      paneOf(map, "image").style.clipPath = "";
      paneOf(map, "compare").style.clipPath = "";
    };
  }, [map, isOn, slide]);
  return slide;
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
