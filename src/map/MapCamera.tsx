// One rule for the camera: while the person moves the map, Leaflet is right and reports at moveend;
// otherwise the store is right and Leaflet follows; cameras that look the same do nothing.
//
// No camera in the store means home, which fits itself to the size of the map. Going home, resizing
// and following are our own moves: their moveend finds the store's camera and reports nothing.

import type { Map as LeafletMap } from "leaflet";
import { useEffect, useEffectEvent, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Position } from "../domain/geo";
import type { Camera } from "../domain/view";
import { homeCamera, isNearCamera, needsPan } from "./camera";
import { cameraOf, toLatLng } from "./latLng";
import { prefersStillness } from "./prefersStillness";

interface MapCameraProps {
  /** null: home. */
  camera: Camera | null;
  chosen: Position | null;
  /** Somebody chose it now, so it is brought in sight; a link or "back" shows its own camera. */
  isNewChoice: boolean;
  onMove: (camera: Camera) => void;
}

export function MapCamera({ camera, chosen, isNewChoice, onMove }: MapCameraProps) {
  const map = useMap();
  const isFollowing = useRef(false);
  const isDragged = useRef(false);
  const isRevealPending = useRef(false);
  const isSettled = useRef(false);

  const follow = useEffectEvent((animate: boolean) => {
    const target = camera ?? homeCamera(map.getSize().x);
    if (isDragged.current || isNearCamera(cameraOf(map), target)) return;
    // Setting a view stops one that is still moving, whose moveend is no move of the person.
    isFollowing.current = true;
    map.setView(toLatLng(target), target.zoom, animate ? {} : { animate: false });
    isFollowing.current = false;
  });

  const report = useEffectEvent(() => {
    if (isFollowing.current) return;
    isDragged.current = false;
    if (isHidden(map)) return;
    const now = cameraOf(map);
    if (!isNearCamera(now, camera ?? homeCamera(map.getSize().x))) onMove(now);
  });

  const reveal = useEffectEvent((isWanted: boolean) => {
    isRevealPending.current = isWanted && isHidden(map);
    if (!isWanted || chosen === null || isHidden(map)) return;
    const place = toLatLng(chosen);
    if (!needsPan(map.latLngToContainerPoint(place), map.getSize())) return;
    map.panTo(place, prefersStillness() ? { animate: false } : {});
  });

  const resize = useEffectEvent(() => {
    isFollowing.current = true;
    map.invalidateSize({ animate: false });
    isFollowing.current = false;
    if (isHidden(map)) return;
    follow(false);
    isSettled.current = true;
    reveal(isRevealPending.current);
  });

  useEffect(() => {
    const startDrag = () => {
      isDragged.current = true;
    };
    // The map may still glide; where somebody goes meanwhile is where it ends.
    const endDrag = () => {
      isDragged.current = false;
    };
    const endMove = () => report();
    map.on("dragstart", startDrag);
    map.on("dragend", endDrag);
    map.on("moveend", endMove);
    const sizes = new ResizeObserver(() => resize());
    sizes.observe(map.getContainer());
    return () => {
      map.off("dragstart", startDrag);
      map.off("dragend", endDrag);
      map.off("moveend", endMove);
      sizes.disconnect();
    };
  }, [map]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new camera is what is followed.
  useEffect(() => follow(isSettled.current && !prefersStillness()), [camera]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice is what is revealed.
  useEffect(() => reveal(isNewChoice), [chosen]);

  return null;
}

/** Another pane covers the map on a phone: it has no size and nothing to say. */
function isHidden(map: LeafletMap): boolean {
  const { x, y } = map.getSize();
  return x === 0 || y === 0;
}
