// Activity, confidence and disagreement as short labels; the mark carries the colour, so that the
// words keep the contrast of text.

import { directionOf } from "../domain/activity";
import type { Observation } from "../domain/observation";
import { storyWords } from "../i18n/english/story";
import { activityNames, capitalized, confidenceNames, directionNames } from "../i18n/vocabulary";
import { MarkIcon } from "../ui/MarkIcon";
import { MARKS } from "../ui/marks";
import styles from "./ObservationChips.module.css";

export function ObservationChips({ observation }: { observation: Observation }) {
  const direction = directionOf(observation.activity);
  const activity = activityNames()[observation.activity];
  const directionName = directionNames()[direction];
  const words = storyWords().chips;
  return (
    <ul className={styles.chips} aria-label={words.label}>
      <li style={{ borderColor: `var(${MARKS[direction].token})` }}>
        <MarkIcon mark={direction} size={11} />
        {capitalized(activity)}
        {activity !== directionName && <span className={styles.muted}>{directionName}</span>}
      </li>
      <li title={words.origin}>
        <span className="visually-hidden">{words.confidence}</span>
        {capitalized(confidenceNames()[observation.confidence])}
      </li>
      {observation.assessmentsDiffer && <li className={styles.differ}>{words.differ}</li>}
    </ul>
  );
}
