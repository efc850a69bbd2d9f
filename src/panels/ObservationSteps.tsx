// To the observation before and after in the story; on a phone they stay at the lower edge.

import type { Axis, ObservationId } from "../domain/observation";
import { countWordsOf } from "../i18n/vocabulary";
import type { Row } from "../query/findings";
import { rowDateWordsOf, stepDateWordsOf } from "./axisDate";
import styles from "./ObservationSteps.module.css";
import type { Steps } from "./useStory";

interface ObservationStepsProps {
  row: Row;
  steps: Steps;
  axis: Axis;
  onChoose: (id: ObservationId) => void;
}

export function ObservationSteps({ row, steps, axis, onChoose }: ObservationStepsProps) {
  const { previous, next, place, count } = steps;
  const words = (step: Row) =>
    stepDateWordsOf(rowDateWordsOf(step, axis), row.observation?.observed ?? null);
  return (
    <nav className={styles.steps} aria-label="Observations before and after">
      {previous && (
        <button type="button" onClick={() => onChoose(previous.id)}>
          <span className="visually-hidden">Previous observation: </span>
          <span aria-hidden="true">‹ </span>
          {words(previous)}
        </button>
      )}
      <span className={styles.place}>
        {countWordsOf(place)} of {countWordsOf(count)}
      </span>
      {next && (
        <button type="button" className={styles.next} onClick={() => onChoose(next.id)}>
          <span className="visually-hidden">Next observation: </span>
          {words(next)}
          <span aria-hidden="true"> ›</span>
        </button>
      )}
    </nav>
  );
}
