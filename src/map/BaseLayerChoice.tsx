// Which base layer is shown; only there when the deployment adds some to the built-in map.

import { useId } from "react";
import type { BaseLayer } from "../domain/baseLayer";
import type { BaseLayerId } from "../domain/view";
import { mapWords } from "../i18n/english/map";
import styles from "./BaseLayerChoice.module.css";

interface BaseLayerChoiceProps {
  layers: readonly BaseLayer[];
  /** null: the built-in map. */
  chosen: BaseLayerId | null;
  onChoose: (id: BaseLayerId | null) => void;
}

export function BaseLayerChoice({ layers, chosen, onChoose }: BaseLayerChoiceProps) {
  const groupName = useId();
  const words = mapWords().baseLayers;
  const choices = [{ id: null, name: words.builtIn }, ...layers];
  return (
    <div role="radiogroup" aria-label={words.label} className={styles.choice}>
      {choices.map(({ id, name }) => (
        <label key={id ?? ""}>
          <input
            type="radio"
            name={groupName}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          {name}
        </label>
      ))}
    </div>
  );
}
