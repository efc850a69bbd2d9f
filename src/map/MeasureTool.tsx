// Measuring on the map: a path of points with its legs, length and area, and the sun over the image.
// By pointer: press the map. By keyboard: move the map with the arrow keys, Enter sets a point at the
// cross in its middle, Backspace takes the last one back, Escape ends.

import type { Map as LeafletMap } from "leaflet";
import { type KeyboardEvent, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { Position } from "../domain/geo";
import { measuringWords } from "../i18n/english/measuring";
import { placeAt } from "../measure/geodesic";
import { shadowAzimuthOf, sunAt } from "../measure/sun";
import { useDashboard } from "../state/dashboardStore";
import { imageKeyOf, useImagery } from "../state/imageryStore";
import { readyValueOf } from "../state/loading";
import { pressable } from "../ui/pressable";
import { useColours } from "../ui/useColours";
import { toPosition } from "./latLng";
import styles from "./MeasureTool.module.css";
import { drawMeasure } from "./measureDrawing";
import { type MeasuredPoint, pathSentencesOf, sunSentencesOf } from "./measureSentences";
import { metresPerPxAt } from "./mercator";
import { useMeasureInput } from "./useMeasureInput";

interface MeasureToolProps {
  map: LeafletMap;
  onClose: () => void;
}

export function MeasureTool({ map, onClose }: MeasureToolProps) {
  const [path, setPath] = useState<readonly MeasuredPoint[]>([]);
  const { pixelSizeM, acquiredMs } = useImageBelow();
  const middle = useMiddle(map);
  const add = ({ lat, lon }: Position) => {
    const precisionM = Math.max(pixelSizeM ?? 0, metresPerPxAt(lat, map.getZoom()));
    setPath((before) => [...before, { lat, lon, precisionM }]);
  };
  const takeBack = () => setPath((before) => before.slice(0, -1));
  useMeasureInput(map, { onPoint: add, onTakeBack: takeBack, onEnd: onClose });
  const place = path.at(-1) ?? middle;
  useSketch(map, path, place, acquiredMs);

  const sentences = [...pathSentencesOf(path), ...sunSentencesOf(place, path, acquiredMs)];
  const endByKey = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  };
  const words = measuringWords();
  return (
    <>
      {createPortal(<div className={styles.cross} aria-hidden="true" />, map.getContainer())}
      <section aria-label={words.label} className={styles.panel} onKeyDown={endByKey}>
        <p className={styles.hint}>
          {words.hint}
          <span> {words.keys}</span>
        </p>
        <button type="button" aria-label={words.end} onClick={onClose}>
          ✕
        </button>
        <ul aria-live="polite">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className={styles.tools}>
          <button type="button" onClick={() => add(toPosition(map.getCenter()))}>
            {words.point}
          </button>
          <button type="button" {...pressable(path.length === 0, takeBack)}>
            {words.takeBack}
          </button>
          <button type="button" {...pressable(path.length === 0, () => setPath([]))}>
            {words.clear}
          </button>
          <CopySentences sentences={sentences} />
        </p>
      </section>
    </>
  );
}

/** What was copied, so that a changed measure does not still claim to be. */
function CopySentences({ sentences }: { sentences: readonly string[] }) {
  const text = sentences.join("\n");
  const [outcome, setOutcome] = useState({ text: "", words: "" });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome({ text, words: measuringWords().copied }),
      () => setOutcome({ text, words: measuringWords().notCopied }),
    );
  return (
    <>
      <button type="button" disabled={text === ""} onClick={copy}>
        {measuringWords().copy}
      </button>
      <span aria-live="polite" className={styles.outcome}>
        {outcome.text === text && outcome.words}
      </span>
    </>
  );
}

/** What an image is measured to, and the sun over it; nothing is known of the map alone. */
function useImageBelow(): { pixelSizeM: number | null; acquiredMs: number | null } {
  const image = useDashboard(({ view }) => view.image);
  const loading = useImagery(({ scenes }) =>
    image === null ? undefined : scenes.get(imageKeyOf(image)),
  );
  const scene = readyValueOf(loading);
  return {
    pixelSizeM: scene?.pixelSizeM ?? null,
    acquiredMs: scene?.time.kind === "moment" ? scene.time.ms : null,
  };
}

/** The middle of the map, and with it the zoom, each time the map has come to rest. */
function useMiddle(map: LeafletMap): Position & { readonly zoom: number } {
  const text = useSyncExternalStore(
    (onChange) => {
      map.on("moveend", onChange);
      return () => {
        map.off("moveend", onChange);
      };
    },
    () => {
      const { lat, lon } = toPosition(map.getCenter());
      return `${lat} ${lon} ${map.getZoom()}`;
    },
  );
  return useMemo(() => {
    const [lat = 0, lon = 0, zoom = 0] = text.split(" ").map(Number);
    return { lat, lon, zoom };
  }, [text]);
}

const SHADOW_PX = 90;

/** The path and, from its end or the middle of the map, the way that shadows fell. */
function useSketch(
  map: LeafletMap,
  path: readonly Position[],
  place: Position,
  acquiredMs: number | null,
): void {
  const colours = useColours();
  const { zoom } = useMiddle(map);
  useEffect(() => {
    const sun = acquiredMs === null ? null : sunAt(acquiredMs, place);
    const reachM = SHADOW_PX * metresPerPxAt(place.lat, zoom);
    const end = sun && sun.elevation > 0 && placeAt(place, shadowAzimuthOf(sun), reachM);
    return drawMeasure(map, { path, shadow: end ? [place, end] : null }, colours);
  }, [map, path, place, zoom, acquiredMs, colours]);
}
