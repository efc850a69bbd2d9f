// Which scenes the strip shows: by cloud and by sensor.

import { scenesWords } from "../i18n/english/scenes";
import { sentenceOf } from "../i18n/sentences";
import styles from "./Scenes.module.css";
import type { SceneFilter } from "./sceneStrip";

interface SceneFiltersProps {
  filter: SceneFilter;
  families: readonly string[];
  onFilter: (filter: SceneFilter) => void;
}

const CLOUD_CHOICES = [10, 20, 50] as const;

export function SceneFilters({ filter, families, onFilter }: SceneFiltersProps) {
  const toggle = (family: string) => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(family)) hidden.add(family);
    onFilter({ ...filter, hidden });
  };
  const words = scenesWords().filters;
  return (
    <div className={styles.filters}>
      <label>
        {words.cloud}{" "}
        <select
          value={filter.cloudBelow ?? ""}
          onChange={({ target }) =>
            onFilter({ ...filter, cloudBelow: target.value === "" ? null : Number(target.value) })
          }
        >
          <option value="">{words.any}</option>
          {CLOUD_CHOICES.map((percent) => (
            <option key={percent} value={percent}>
              {words.under(percent)}
            </option>
          ))}
        </select>
      </label>
      {families.length > 1 && (
        <fieldset>
          <legend className="visually-hidden">{words.sensors}</legend>
          {families.map((family) => (
            <label key={family}>
              <input
                type="checkbox"
                checked={!filter.hidden.has(family)}
                onChange={() => toggle(family)}
              />
              {sentenceOf(family)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
