// To the observation before and after in the story; on a phone they stay at the lower edge.

import type { Axis, ObservationId } from "../domain/observation";
import { storyWords } from "../i18n/english/story";
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
  const words = storyWords().steps;
  const dateOf = (step: Row) =>
    stepDateWordsOf(rowDateWordsOf(step, axis), row.observation?.observed ?? null);
  return (
    <nav className={styles.steps} aria-label={words.label}>
      {previous && (
        <button type="button" onClick={() => onChoose(previous.id)}>
          <span className="visually-hidden">{words.previous}</span>
          <span aria-hidden="true">‹ </span>
          {dateOf(previous)}
        </button>
      )}
      <span className={styles.place}>{words.place(place, count)}</span>
      {next && (
        <button type="button" className={styles.next} onClick={() => onChoose(next.id)}>
          <span className="visually-hidden">{words.next}</span>
          {dateOf(next)}
          <span aria-hidden="true"> ›</span>
        </button>
      )}
    </nav>
  );
}
