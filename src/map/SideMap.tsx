// The second map of a comparison side by side: bare, with its one image, and always looking where
// the first map looks. Moving either moves both.

import { type Map as LeafletMap, Map as PlainMap } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { comparingWords } from "../i18n/english/comparing";
import type { TilePainter } from "./CogLayer";
import { DEEPEST_ZOOM, SHALLOWEST_ZOOM } from "./camera";
import styles from "./ImageryView.module.css";
import { prefersStillness } from "./prefersStillness";
import type { SceneState } from "./sceneLayer";
import { type SceneOnMap, useSceneLayer } from "./useSceneLayer";

interface SideMapProps {
  /** The first map. */
  map: LeafletMap;
  shown: SceneOnMap | null;
  painter: () => TilePainter;
  onState: (state: SceneState | null) => void;
  /** Where the second map stands while it is there. */
  onMap: { current: LeafletMap | null };
}

export function SideMap(props: SideMapProps) {
  const { map, onMap } = props;
  const container = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<LeafletMap | null>(null);
  useEffect(() => {
    if (container.current === null) return;
    const made = new PlainMap(container.current, {
      center: map.getCenter(),
      zoom: map.getZoom(),
      minZoom: SHALLOWEST_ZOOM,
      maxZoom: DEEPEST_ZOOM,
      zoomControl: false,
      attributionControl: true,
      zoomAnimation: false,
      fadeAnimation: false,
      inertia: !prefersStillness(),
    });
    made.attributionControl.setPrefix(false);
    made.getContainer().setAttribute("role", "group");
    made.getContainer().setAttribute("aria-label", comparingWords().sideMap);
    setSide(made);
    onMap.current = made;
    const stop = keepTogether(map, made);
    return () => {
      stop();
      made.remove();
      setSide(null);
      onMap.current = null;
    };
  }, [map, onMap]);
  return (
    <>
      <div ref={container} className={styles.side} />
      {side && <SideScene {...props} map={side} />}
    </>
  );
}

function SideScene({ map, shown, painter, onState }: SideMapProps) {
  const state = useSceneLayer(map, "image", shown, painter);
  useEffect(() => onState(state), [state, onState]);
  return null;
}

/** Whichever of the two is moved, the other follows. Returns its stop. */
function keepTogether(first: LeafletMap, second: LeafletMap): () => void {
  let isFollowing = false;
  const follow = (from: LeafletMap, to: LeafletMap) => () => {
    if (isFollowing) return;
    isFollowing = true;
    to.setView(from.getCenter(), from.getZoom(), { animate: false });
    isFollowing = false;
  };
  const onFirst = follow(first, second);
  const onSecond = follow(second, first);
  first.on("move zoomend", onFirst);
  second.on("move zoomend", onSecond);
  const sizes = new ResizeObserver(() => {
    isFollowing = true;
    second.invalidateSize({ animate: false });
    isFollowing = false;
    onFirst();
  });
  sizes.observe(second.getContainer());
  return () => {
    sizes.disconnect();
    first.off("move zoomend", onFirst);
    second.off("move zoomend", onSecond);
  };
}
