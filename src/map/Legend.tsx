// What the six colours mean. One row on a wide map; behind a button on a narrow one.

import { useId, useState } from "react";
import { DIRECTIONS } from "../domain/activity";
import { mapWords } from "../i18n/english/map";
import { directionNames } from "../i18n/vocabulary";
import { MarkIcon } from "../ui/MarkIcon";
import styles from "./Legend.module.css";

export function Legend() {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const label = mapWords().legend;
  return (
    <div className={styles.legend} data-open={isOpen}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <ul id={listId} aria-label={label}>
        {DIRECTIONS.map((direction) => (
          <li key={direction}>
            <MarkIcon mark={direction} size={12} />
            {directionNames()[direction]}
          </li>
        ))}
      </ul>
    </div>
  );
}
