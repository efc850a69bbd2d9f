// A run through the scenes found so far, in order of time. It moves only when somebody asks, waits
// until the map has drawn a scene before it shows the next, and stops at the end.

import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Position } from "../domain/geo";
import { scenesWords } from "../i18n/english/scenes";
import { sceneTimeWordsOf } from "../i18n/sceneWords";
import { chooseImage, useDashboard } from "../state/dashboardStore";
import { imageKeyOf, scenesOf, useImagery } from "../state/imageryStore";
import { pressable } from "../ui/pressable";
import { showing } from "./imageChoice";
import styles from "./Scenes.module.css";
import { CLEAR_BELOW, stripOf } from "./sceneStrip";

const SPEEDS = [0.5, 1, 2, 4] as const;

export function SceneAnimation({ place }: { place: Position }) {
  const search = useImagery((state) => state.search);
  const drawn = useImagery((state) => state.drawn);
  const image = useDashboard(({ view }) => view.image);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(1);
  const [clearOnly, setClearOnly] = useState(true);
  const strip = useMemo(() => {
    if (search === null) return [];
    const cloudBelow = clearOnly ? CLEAR_BELOW : null;
    return stripOf(scenesOf(search), search.near, { cloudBelow, hidden: new Set() });
  }, [search, clearOnly]);

  const key = image === null ? null : imageKeyOf(image);
  const at = strip.findIndex(({ scene }) => imageKeyOf(scene) === key);
  const go = (to: number) => {
    const next = strip[to];
    if (next) chooseImage(showing(next.scene, place, useDashboard.getState().view), "replace");
  };
  const step = useEffectEvent(() => {
    if (at + 1 >= strip.length) setPlaying(false);
    else go(at + 1);
  });
  const isReady = at < 0 || drawn === key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scene has its own time
  useEffect(() => {
    if (!isPlaying || !isReady) return;
    const timer = setTimeout(() => step(), 1000 / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, isReady, speed, key]);

  if (strip.length < 2) return null;
  const play = () => {
    if (!isPlaying && at + 1 >= strip.length) go(0);
    setPlaying(!isPlaying);
  };
  const shown = strip[at];
  const words = scenesWords().run;
  return (
    <div role="group" aria-label={words.label} className={styles.animation}>
      <button type="button" {...pressable(at <= 0, () => go(at - 1))}>
        {words.earlier}
      </button>
      <button type="button" aria-pressed={isPlaying} onClick={play}>
        {isPlaying ? words.pause : words.play}
      </button>
      <button type="button" {...pressable(at + 1 >= strip.length, () => go(at + 1))}>
        {words.later}
      </button>
      <label>
        {words.speed}{" "}
        <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {words.perSecond(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={clearOnly}
          onChange={({ target }) => setClearOnly(target.checked)}
        />
        {words.clearOnly}
      </label>
      <p className={styles.facts}>
        {shown
          ? words.at(at + 1, strip.length, sceneTimeWordsOf(shown.scene.time, "short"))
          : words.all(strip.length)}
      </p>
    </div>
  );
}
