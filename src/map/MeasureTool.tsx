// Measuring on the map: a path of points with its legs, length and area, and the sun over the image.
// By pointer: press the map. By keyboard: move the map with the arrow keys, Enter sets a point at the
// cross in its middle, Backspace takes the last one back, Escape ends.

import {
  CircleMarker,
  LayerGroup,
  type Map as LeafletMap,
  type LeafletMouseEvent,
  Polyline,
} from "leaflet";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { Position } from "../domain/geo";
import { placeAt } from "../measure/geodesic";
import { shadowAzimuthOf, sunAt } from "../measure/sun";
import { useDashboard } from "../state/dashboardStore";
import { imageKeyOf, useImagery } from "../state/imageryStore";
import { readyValueOf } from "../state/loading";
import { useColours } from "../ui/useColours";
import { toLatLng, toPosition } from "./latLng";
import styles from "./MeasureTool.module.css";
import { type MeasuredOn, pathSentencesOf, sunSentencesOf } from "./measureSentences";
import { metresPerPxAt } from "./mercator";

interface MeasureToolProps {
  map: LeafletMap;
  onClose: () => void;
}

export function MeasureTool({ map, onClose }: MeasureToolProps) {
  const [path, setPath] = useState<readonly Position[]>([]);
  const measuredOn = useMeasuredOn(map);
  const add = (place: Position) => setPath((before) => [...before, place]);
  const addMiddle = () => add(toPosition(map.getCenter()));
  const takeBack = () => setPath((before) => before.slice(0, -1));
  useMapInput(map, { add, addMiddle, takeBack, onClose });
  usePathOnMap(map, path, measuredOn);

  const place = path.at(-1) ?? toPosition(map.getCenter());
  const sentences = [
    ...pathSentencesOf(path, measuredOn),
    ...sunSentencesOf(place, path, measuredOn),
  ];
  return (
    <>
      <div className={styles.cross} aria-hidden="true" />
      <section aria-label="Measure" className={styles.panel}>
        <p className={styles.hint}>
          Press the map, or move it with the arrow keys and press Enter at the cross.
        </p>
        <button type="button" aria-label="End measuring" onClick={onClose}>
          ✕
        </button>
        <ul aria-live="polite">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className={styles.tools}>
          <button type="button" onClick={addMiddle}>
            Point at the cross
          </button>
          <button type="button" disabled={path.length === 0} onClick={takeBack}>
            Take back
          </button>
          <button type="button" disabled={path.length === 0} onClick={() => setPath([])}>
            Clear
          </button>
        </p>
      </section>
    </>
  );
}

/** What is measured on: the image with its own pixel and moment, or the map's pixel. */
function useMeasuredOn(map: LeafletMap): MeasuredOn {
  const image = useDashboard(({ view }) => view.image);
  const loading = useImagery(({ scenes }) =>
    image === null ? undefined : scenes.get(imageKeyOf(image)),
  );
  const screenPixelM = useScreenPixelM(map);
  const scene = readyValueOf(loading);
  return {
    pixelSizeM: Math.max(scene?.pixelSizeM ?? 0, screenPixelM),
    acquiredMs: scene?.time.kind === "moment" ? scene.time.ms : null,
  };
}

function useScreenPixelM(map: LeafletMap): number {
  return useSyncExternalStore(
    (onChange) => {
      map.on("moveend", onChange);
      return () => {
        map.off("moveend", onChange);
      };
    },
    () => metresPerPxAt(toPosition(map.getCenter()).lat, map.getZoom()),
  );
}

interface MapInput {
  readonly add: (place: Position) => void;
  readonly addMiddle: () => void;
  readonly takeBack: () => void;
  readonly onClose: () => void;
}

/** Presses on the map, and keys while it has the focus. */
function useMapInput(map: LeafletMap, { add, addMiddle, takeBack, onClose }: MapInput): void {
  const onPress = useEffectEvent(({ latlng }: LeafletMouseEvent) => add(toPosition(latlng)));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = { Enter: addMiddle, Backspace: takeBack, Escape: onClose }[event.key];
    if (act === undefined || event.target !== map.getContainer()) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const press = (event: LeafletMouseEvent) => onPress(event);
    const key = (event: KeyboardEvent) => onKey(event);
    const container = map.getContainer();
    map.on("click", press);
    // A second press sets a second point and does not zoom.
    map.doubleClickZoom.disable();
    container.addEventListener("keydown", key);
    return () => {
      map.off("click", press);
      map.doubleClickZoom.enable();
      container.removeEventListener("keydown", key);
    };
  }, [map]);
}

const SHADOW_PX = 90;

/** The path and, from its end, the way that shadows fell. */
function usePathOnMap(map: LeafletMap, path: readonly Position[], measured: MeasuredOn): void {
  const colours = useColours();
  const { acquiredMs } = measured;
  const shadowM = SHADOW_PX * useScreenPixelM(map);
  useEffect(() => {
    const last = path.at(-1);
    if (last === undefined) return;
    const group = new LayerGroup();
    const draw = (places: readonly Position[], colour: string, weight: number, dash?: string) =>
      new Polyline(places.map(toLatLng), {
        ...{ color: colour, weight, interactive: false },
        ...(dash === undefined ? {} : { dashArray: dash }),
      }).addTo(group);
    draw(path, colours["--panel"], 5);
    draw(path, colours["--accent"], 2.5);
    for (const place of path) {
      new CircleMarker(toLatLng(place), {
        ...{ radius: 4, weight: 2, color: colours["--accent"] },
        ...{ fillColor: colours["--panel"], fillOpacity: 1, interactive: false },
      }).addTo(group);
    }
    const sun = acquiredMs === null ? null : sunAt(acquiredMs, last);
    if (sun && sun.elevation > 0) {
      const end = placeAt(last, shadowAzimuthOf(sun), shadowM);
      draw([last, end], colours["--panel"], 5);
      draw([last, end], colours["--ink"], 2, "6 5");
    }
    group.addTo(map);
    return () => {
      group.remove();
    };
  }, [map, path, colours, acquiredMs, shadowM]);
}
