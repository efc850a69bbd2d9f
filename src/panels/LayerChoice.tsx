// Layers without a date of acquisition: mosaics of a year, releases, the deployment's own tiles. They
// are looked up one by one, when somebody asks, and never stand on the axis of time.

import type { Position } from "../domain/geo";
import type { Scene } from "../domain/scene";
import { mapWords } from "../i18n/english/map";
import { pixelWordsOf, sceneTimeWordsOf } from "../i18n/sceneWords";
import { sentenceOf } from "../i18n/sentences";
import { chooseImage, useDashboard } from "../state/dashboardStore";
import { loadLayers } from "../state/imagerySession";
import { type ProviderFacts, useImagery } from "../state/imageryStore";
import { readyValueOf } from "../state/loading";
import { pressable } from "../ui/pressable";
import { showing } from "./imageChoice";
import styles from "./Scenes.module.css";

interface LayerChoiceProps {
  place: Position;
}

export function LayerChoice({ place }: LayerChoiceProps) {
  const providers = readyValueOf(useImagery((state) => state.providers)) ?? [];
  const undated = providers.filter(({ isDated }) => !isDated);
  if (undated.length === 0) return null;
  const { label } = mapWords().undatedLayers;
  return (
    <section aria-label={label} className={styles.layers}>
      <h3>{label}</h3>
      {undated.map((provider) => (
        <Layers key={provider.id} provider={provider} place={place} />
      ))}
    </section>
  );
}

function Layers({ provider, place }: LayerChoiceProps & { provider: ProviderFacts }) {
  const found = useImagery((state) => state.layers.get(provider.id));
  const image = useDashboard(({ view }) => view.image);
  const words = mapWords().undatedLayers;
  const ask = () => loadLayers(provider.id, place);
  const choose = (scene: Scene) => {
    const { view } = useDashboard.getState();
    chooseImage(showing(scene, place, view));
  };
  return (
    <div className={styles.layer}>
      <p>
        {provider.name} <span className={styles.facts}>{sentenceOf(provider.about)}</span>
      </p>
      {(found === undefined || found.status === "loading") && (
        <button type="button" {...pressable(found !== undefined, ask)}>
          {words.look}
        </button>
      )}
      <p aria-live="polite" className={styles.facts}>
        {found?.status === "loading" && words.asking}
        {found?.status === "failed" && sentenceOf(found.reason)}
        {found?.status === "ready" && found.value.scenes.length === 0 && words.none}
      </p>
      {found?.status === "failed" && (
        <button type="button" onClick={ask}>
          {words.tryAgain}
        </button>
      )}
      {found?.status === "ready" && found.value.scenes.length > 0 && (
        <ul className={styles.chips}>
          {found.value.scenes.map((scene) => (
            <li key={scene.key}>
              <button
                type="button"
                aria-pressed={image?.provider === scene.provider && image.key === scene.key}
                title={scene.pixelSizeM === null ? undefined : pixelWordsOf(scene.pixelSizeM)}
                onClick={() => choose(scene)}
              >
                {sceneTimeWordsOf(scene.time, "short")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
