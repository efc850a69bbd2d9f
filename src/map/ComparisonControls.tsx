// How two images are compared, or the offer to compare.

import { type ReactNode, useId } from "react";
import { COMPARE_MODES, type CompareMode, type Comparison } from "../domain/scene";
import { comparingWords } from "../i18n/english/comparing";
import { compareModeNames } from "../i18n/sceneWords";
import styles from "./ComparisonControls.module.css";

interface ComparisonControlsProps {
  comparison: Comparison | null;
  onCompareWithMap: () => void;
  onMode: (mode: CompareMode) => void;
  onShare: (share: number) => void;
  onSwap: () => void;
  /** What else can be done with the images. */
  children: ReactNode;
}

export function ComparisonControls(props: ComparisonControlsProps) {
  const { comparison, onCompareWithMap, onMode, onShare, onSwap, children } = props;
  const groupName = useId();
  const words = comparingWords();
  if (comparison === null) {
    return (
      <div className={styles.controls}>
        <button type="button" onClick={onCompareWithMap}>
          {words.withMap}
        </button>
        {children}
      </div>
    );
  }
  return (
    <div className={styles.controls}>
      <div role="radiogroup" aria-label={words.by} className={styles.modes}>
        {COMPARE_MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={groupName}
              checked={mode === comparison.mode}
              onChange={() => onMode(mode)}
            />
            {compareModeNames()[mode]}
          </label>
        ))}
      </div>
      {comparison.mode === "fade" && (
        <label className={styles.share}>
          <span>{words.left}</span>
          <input
            type="range"
            min={0}
            max={100}
            aria-label={words.share}
            aria-valuetext={`${comparison.share} %`}
            value={comparison.share}
            onChange={({ target }) => onShare(Number(target.value))}
          />
          <span>{words.right}</span>
        </label>
      )}
      <button type="button" onClick={onSwap}>
        {words.swap}
      </button>
      {children}
    </div>
  );
}
