// The scenes as a list in order of time: each can be shown, or compared with the one that is shown.
// Arrow keys lead from scene to scene and show them.

import { type KeyboardEvent, useRef } from "react";
import type { ImageRef, Scene } from "../domain/scene";
import { scenesWords } from "../i18n/english/scenes";
import { cloudWordsOf, daysFromWordsOf, sceneTimeWordsOf } from "../i18n/sceneWords";
import { sentenceOf } from "../i18n/sentences";
import { useDashboard } from "../state/dashboardStore";
import { useImagery } from "../state/imageryStore";
import styles from "./Scenes.module.css";
import type { DatedScene } from "./sceneStrip";

interface SceneRowsProps {
  rows: readonly DatedScene[];
  onShow: (scene: Scene) => void;
  onCompare: (a: Scene, b: Scene) => void;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

export function SceneRows({ rows, onShow, onCompare }: SceneRowsProps) {
  const image = useDashboard(({ view }) => view.image);
  const compared = useDashboard(({ view }) => view.comparison?.with ?? null);
  const list = useRef<HTMLOListElement>(null);
  const shownAt = rows.findIndex(({ scene }) => isOf(image, scene));
  const shown = useSceneOf(image);

  const move = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-show]") ?? [])];
    const at = buttons.findIndex((each) => each.contains(document.activeElement));
    const next = step === undefined || at < 0 ? undefined : buttons[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  const rowWords = scenesWords().rows;
  return (
    <ol ref={list} className={styles.rows} aria-label={rowWords.label} onKeyDown={move}>
      {rows.map(({ scene, daysFrom }, at) => {
        const isShown = at === shownAt;
        const isCompared = isOf(compared, scene);
        const words = `${sceneTimeWordsOf(scene.time, "short")}, ${sentenceOf(scene.sensor)}`;
        return (
          <li key={`${scene.provider}/${scene.key}`} data-shown={isShown || isCompared}>
            <button type="button" data-show aria-pressed={isShown} onClick={() => onShow(scene)}>
              <span>{sceneTimeWordsOf(scene.time, "short")}</span>
              <span className={styles.facts}>
                {daysFromWordsOf(daysFrom)} · {sentenceOf(scene.sensor)} · {cloudWordsOf(scene)}
              </span>
            </button>
            {shown && !isShown && (
              <button
                type="button"
                aria-label={rowWords.compareWith(words)}
                aria-pressed={isCompared}
                onClick={() => onCompare(shown, scene)}
              >
                {rowWords.compare}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The scene of the image on the map, wherever it was found. */
function useSceneOf(image: ImageRef | null): Scene | null {
  return useImagery(({ scenes }) => {
    const loading = image === null ? undefined : scenes.get(`${image.provider}/${image.key}`);
    return loading?.status === "ready" ? loading.value : null;
  });
}

function isOf(image: ImageRef | null, scene: Scene): boolean {
  return image !== null && image.provider === scene.provider && image.key === scene.key;
}
