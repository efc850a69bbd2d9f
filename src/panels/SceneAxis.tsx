// The scenes on a small axis of time, the date in its middle. A picture for the eye and the pointer;
// the list below it says the same and works by keyboard.

import { useState } from "react";
import type { DayWindow } from "../domain/dayWindow";
import { isSameImage, type Scene } from "../domain/scene";
import { scenesWords } from "../i18n/english/scenes";
import { cloudWordsOf, daysFromWordsOf, sceneTimeWordsOf } from "../i18n/sceneWords";
import { sentenceOf } from "../i18n/sentences";
import { useDashboard } from "../state/dashboardStore";
import styles from "./Scenes.module.css";
import { CLEAR_BELOW, type DatedScene, placeOnAxis } from "./sceneStrip";

interface SceneAxisProps {
  strip: readonly DatedScene[];
  near: DayWindow;
  reachDays: number;
  onChoose: (scene: Scene) => void;
}

const WIDTH = 340;
const HEIGHT = 44;
const LINE_Y = 22;
/** How near the pointer has to be to a mark. */
const REACH_PX = 14;

export function SceneAxis({ strip, near, reachDays, onChoose }: SceneAxisProps) {
  const view = useDashboard((state) => state.view);
  const [hovered, setHovered] = useState<DatedScene | null>(null);
  const xOf = (day: number) => placeOnAxis(day, near, reachDays) * WIDTH;
  const isShown = ({ scene }: DatedScene) =>
    [view.image, view.comparison?.with ?? null].some((image) =>
      isSameImage(image && { ...image, rendering: "true-colour" }, {
        provider: scene.provider,
        key: scene.key,
        rendering: "true-colour",
      }),
    );
  const nearestTo = (clientX: number, box: DOMRect) => {
    const x = ((clientX - box.left) / box.width) * WIDTH;
    const distance = (each: DatedScene) => Math.abs(xOf(each.day) - x);
    const nearest = strip.reduce<DatedScene | null>(
      (best, each) => (best === null || distance(each) < distance(best) ? each : best),
      null,
    );
    return nearest && distance(nearest) <= REACH_PX ? nearest : null;
  };

  const start = xOf(near.first - 0.5);
  const words = scenesWords().axis;
  return (
    <figure className={styles.axis}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        focusable="false"
        onPointerMove={(event) =>
          setHovered(nearestTo(event.clientX, event.currentTarget.getBoundingClientRect()))
        }
        onPointerLeave={() => setHovered(null)}
        onPointerUp={(event) => {
          const at = nearestTo(event.clientX, event.currentTarget.getBoundingClientRect());
          if (at) onChoose(at.scene);
        }}
        style={{ cursor: hovered ? "pointer" : undefined }}
      >
        <rect
          className={styles.nearBand}
          x={start}
          width={Math.max(2, xOf(near.last + 0.5) - start)}
          height={HEIGHT - 12}
        />
        <path className={styles.axisLine} d={`M0 ${LINE_Y}H${WIDTH}`} />
        {strip.map((each) => (
          <SceneMark
            key={`${each.scene.provider}/${each.scene.key}`}
            x={xOf(each.day)}
            cloudPercent={each.scene.cloudPercent}
            isShown={isShown(each)}
          />
        ))}
        <text x={2} y={HEIGHT - 1}>
          {words.before(reachDays)}
        </text>
        <text x={WIDTH - 2} y={HEIGHT - 1} textAnchor="end">
          {words.after(reachDays)}
        </text>
      </svg>
      <figcaption aria-hidden="true">
        {hovered
          ? `${sceneTimeWordsOf(hovered.scene.time, "short")} · ${daysFromWordsOf(hovered.daysFrom)} · ${sentenceOf(hovered.scene.sensor)} · ${cloudWordsOf(hovered.scene)}`
          : words.key}
      </figcaption>
    </figure>
  );
}

interface SceneMarkProps {
  x: number;
  cloudPercent: number | null;
  isShown: boolean;
}

/** Clear is a full dot, cloudy a hollow one with its cloud, unknown a stroke. */
function SceneMark({ x, cloudPercent, isShown }: SceneMarkProps) {
  const kind = cloudPercent === null ? "unknown" : cloudPercent < CLEAR_BELOW ? "clear" : "cloudy";
  return (
    <g className={styles.mark} data-kind={kind} transform={`translate(${x} ${LINE_Y})`}>
      {isShown && <circle className={styles.shown} r={8} />}
      {kind === "unknown" ? <path d="M0 -6V6" /> : <circle r={4} />}
      {kind === "cloudy" && <path className={styles.half} d="M0 -4A4 4 0 0 0 0 4Z" />}
    </g>
  );
}
