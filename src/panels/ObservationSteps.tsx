// To the observation before and after in the story; on a phone they stay at the lower edge.

import type { Axis, ObservationId } from "../domain/observation";
import type { Row } from "../query/findings";
import { axisDateWordsOf, stepDateWordsOf } from "./axisDate";
import styles from "./ObservationSteps.module.css";
import type { Neighbours } from "./story";

interface ObservationStepsProps {
  row: Row;
  neighbours: Neighbours;
  axis: Axis;
  onChoose: (id: ObservationId) => void;
}

export function ObservationSteps({ row, neighbours, axis, onChoose }: ObservationStepsProps) {
  const { previous, next, place, count } = neighbours;
  const words = ({ observation }: Row) =>
    stepDateWordsOf(axisDateWordsOf(observation, axis), row.observation.observed);
  return (
    <nav className={styles.steps} aria-label="Observations before and after">
      {previous && (
        <button type="button" onClick={() => onChoose(previous.observation.id)}>
          <span className="visually-hidden">Previous observation: </span>
          <span aria-hidden="true">‹ </span>
          {words(previous)}
        </button>
      )}
      <span className={styles.place}>
        {place} of {count}
      </span>
      {next && (
        <button type="button" className={styles.next} onClick={() => onChoose(next.observation.id)}>
          <span className="visually-hidden">Next observation: </span>
          {words(next)}
          <span aria-hidden="true"> ›</span>
        </button>
      )}
    </nav>
  );
}
