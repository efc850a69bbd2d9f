// Zooming and the way home.

import type { Map as LeafletMap } from "leaflet";
import { useSyncExternalStore } from "react";
import { mapWords } from "../i18n/english/map";
import { DEEPEST_ZOOM, SHALLOWEST_ZOOM } from "./camera";
import styles from "./MapControls.module.css";

interface MapControlsProps {
  map: LeafletMap;
  onHome: () => void;
  isMeasuring: boolean;
  onMeasure: (isMeasuring: boolean) => void;
}

export function MapControls({ map, onHome, isMeasuring, onMeasure }: MapControlsProps) {
  const zoom = useZoom(map);
  const words = mapWords().controls;
  return (
    <div className={styles.controls}>
      <button
        type="button"
        aria-label={words.zoomIn}
        aria-disabled={zoom >= DEEPEST_ZOOM}
        onClick={() => map.zoomIn()}
      >
        <Icon path="M-5 0H5M0 -5V5" />
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        aria-disabled={zoom <= SHALLOWEST_ZOOM}
        onClick={() => map.zoomOut()}
      >
        <Icon path="M-5 0H5" />
      </button>
      <button type="button" aria-label={words.home} onClick={onHome}>
        <Icon path="M-6 -2V-6H-2M2 -6H6V-2M6 2V6H2M-2 6H-6V2" />
      </button>
      <button
        type="button"
        aria-label={words.measure}
        aria-pressed={isMeasuring}
        onClick={() => onMeasure(!isMeasuring)}
      >
        <Icon path="M-7 3H7M-7 -3H7M-4 3V0M0 3V-1M4 3V0M-7 -3V3M7 -3V3" />
      </button>
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.6} />
    </svg>
  );
}

function useZoom(map: LeafletMap): number {
  return useSyncExternalStore(
    (onChange) => {
      map.on("zoomend", onChange);
      return () => {
        map.off("zoomend", onChange);
      };
    },
    () => map.getZoom(),
  );
}
