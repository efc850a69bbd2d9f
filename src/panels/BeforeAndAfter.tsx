// The one-click answers: the nearest clear image before the date, the one after it, and both.

import type { DayWindow } from "../domain/dayWindow";
import { acquisitionDayOf, type Scene } from "../domain/scene";
import { dayWordsOf } from "../i18n/dateWords";
import { scenesWords } from "../i18n/english/scenes";
import { cloudWordsOf, daysFromWordsOf } from "../i18n/sceneWords";
import styles from "./Scenes.module.css";

interface BeforeAndAfterProps {
  before: Scene | null;
  after: Scene | null;
  near: DayWindow;
  onShow: (scene: Scene) => void;
  onCompare: (before: Scene, after: Scene) => void;
}

export function BeforeAndAfter({ before, after, near, onShow, onCompare }: BeforeAndAfterProps) {
  const words = scenesWords().nearest;
  return (
    <div role="group" aria-label={words.label} className={styles.nearest}>
      <Nearest name="before" scene={before} near={near} onShow={onShow} />
      <Nearest name="after" scene={after} near={near} onShow={onShow} />
      <button
        type="button"
        className={styles.compareBoth}
        disabled={before === null || after === null}
        onClick={() => before && after && onCompare(before, after)}
      >
        {words.compare}
      </button>
    </div>
  );
}

interface NearestProps {
  name: "before" | "after";
  scene: Scene | null;
  near: DayWindow;
  onShow: (scene: Scene) => void;
}

function Nearest({ name, scene, near, onShow }: NearestProps) {
  const words = scenesWords().nearest;
  const day = scene === null ? null : acquisitionDayOf(scene.time);
  if (scene === null || day === null) {
    return <p className={styles.note}>{name === "before" ? words.noBefore : words.noAfter}</p>;
  }
  const days = name === "before" ? day - near.first : Math.max(0, day - near.last);
  return (
    <button type="button" className={styles.nearestButton} onClick={() => onShow(scene)}>
      <span>{name === "before" ? words.before : words.after}</span>
      <strong>{dayWordsOf(day, "short")}</strong>
      <span className={styles.facts}>
        {daysFromWordsOf(days)} · {cloudWordsOf(scene)}
      </span>
    </button>
  );
}
