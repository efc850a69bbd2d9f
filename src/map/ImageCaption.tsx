// What one image is: its sensor, when it was taken, its cloud and what a pixel is worth, and how it
// stands. In words, so that print and a screenshot say it too.

import { type ImageRef, RENDERINGS, type Rendering, type Scene } from "../domain/scene";
import { comparingWords } from "../i18n/english/comparing";
import {
  cloudWordsOf,
  localTimeWordsOf,
  pixelWordsOf,
  renderingNames,
  renderingUses,
  sceneTimeWordsOf,
} from "../i18n/sceneWords";
import { sentenceOf } from "../i18n/sentences";
import styles from "./ImageCaption.module.css";
import type { SceneState } from "./sceneLayer";
import type { ShownImage } from "./shownImages";

/** Whose local time an acquisition is told in. */
export interface PlaceOfTime {
  /** null: the sun's time. */
  readonly country: string | null;
  readonly lon: number;
}

interface ImageCaptionProps {
  /** null when it stands alone. */
  side: "left" | "right" | null;
  image: ImageRef;
  shown: ShownImage;
  state: SceneState | null;
  place: PlaceOfTime;
  onRendering: (rendering: Rendering) => void;
  onRetry: () => void;
  onClose: () => void;
}

export function ImageCaption(props: ImageCaptionProps) {
  const { side, image, shown, state, place, onRetry, onClose } = props;
  const words = comparingWords();
  const which = side ?? "alone";
  const scene = shown.kind === "scene" ? shown.scene : null;
  return (
    <div role="group" aria-label={words.image[which]} className={styles.caption}>
      <p className={styles.title}>
        {side !== null && <span className={styles.side}>{words.side[side]}</span>}
        <strong>{titleOf(image, shown)}</strong>
      </p>
      <button type="button" aria-label={words.close[which]} onClick={onClose}>
        ✕
      </button>
      {scene && <Facts scene={scene} place={place} />}
      {scene && <RenderingChoice {...props} scene={scene} />}
      <p aria-live="polite" className={styles.state} data-state>
        {stateWordsOf(shown, state)}
        {isFailed(shown, state) && (
          <button type="button" onClick={onRetry}>
            {words.again}
          </button>
        )}
      </p>
    </div>
  );
}

function Facts({ scene, place }: { scene: Scene; place: PlaceOfTime }) {
  const { time } = scene;
  const local =
    time.kind === "moment" ? localTimeWordsOf(time.ms, place.country ?? "", place.lon) : null;
  const isPicture = time.kind === "moment" || time.kind === "day";
  const [, hour = null] = sceneTimeWordsOf(time).split(", ");
  const facts = [
    time.kind === "undated" ? sceneTimeWordsOf(time) : sentenceOf(scene.sensor),
    hour,
    local,
    isPicture ? cloudWordsOf(scene) : null,
    scene.pixelSizeM === null ? null : pixelWordsOf(scene.pixelSizeM),
  ];
  return <p className={styles.facts}>{facts.filter((each) => each !== null).join(" · ")}</p>;
}

function RenderingChoice(props: ImageCaptionProps & { scene: Scene }) {
  const { side, image, scene, onRendering } = props;
  const offered = RENDERINGS.filter((each) => scene.renderings[each] !== undefined);
  if (offered.length < 2) return null;
  return (
    <label className={styles.rendering}>
      <span className="visually-hidden">{comparingWords().colours[side ?? "alone"]}</span>
      <select
        value={image.rendering}
        title={renderingUses()[image.rendering]}
        onChange={({ target }) => {
          const chosen = offered.find((each) => each === target.value);
          if (chosen) onRendering(chosen);
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {renderingNames()[each]}
          </option>
        ))}
      </select>
      <span className={styles.use}>{renderingUses()[image.rendering]}</span>
    </label>
  );
}

function titleOf({ key }: ImageRef, shown: ShownImage): string {
  if (shown.kind === "map") return comparingWords().builtIn;
  if (shown.kind !== "scene") return key;
  const { time, sensor } = shown.scene;
  if (time.kind === "undated") return sentenceOf(sensor);
  // The day, or what stands for it; the hour follows among the facts.
  return capital(sceneTimeWordsOf(time).split(", ")[0] ?? sentenceOf(sensor));
}

function stateWordsOf(shown: ShownImage, state: SceneState | null): string | null {
  const words = comparingWords();
  if (shown.kind === "map") return null;
  if (shown.kind === "unknown") return sentenceOf(shown.reason);
  if (shown.kind === "loading" || state === null) return words.loading;
  switch (state.kind) {
    case "loading":
      return words.loading;
    case "failed":
      return sentenceOf(state.reason);
    case "elsewhere":
      return words.elsewhere;
    case "no-pass":
      return words.noPass;
    case "shown":
      return null;
  }
}

function isFailed(shown: ShownImage, state: SceneState | null): boolean {
  return shown.kind === "unknown" || (shown.kind === "scene" && state?.kind === "failed");
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
