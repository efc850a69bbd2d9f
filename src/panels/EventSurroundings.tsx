// The observations before, during and after an event, with the days between.

import { directionOf } from "../domain/activity";
import type { Catalog } from "../domain/catalog";
import type { ContextEvent } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import type { Site } from "../domain/site";
import { compactDateWordsOf, gapSentenceOf } from "../i18n/dateWords";
import { MarkIcon } from "../ui/MarkIcon";
import styles from "./EventSurroundings.module.css";
import { type NearObservation, observationsAround } from "./observationsAround";

interface EventSurroundingsProps {
  event: ContextEvent;
  catalog: Catalog;
  site: Site | null;
  onChoose: (id: ObservationId) => void;
}

export function EventSurroundings({ event, catalog, site, onChoose }: EventSurroundingsProps) {
  const observations =
    site === null
      ? catalog.observations
      : catalog.observations.filter((each) => each.site === site.id);
  const { before, during, after } = observationsAround(event, observations);
  const all = [...before, ...during, ...after];
  if (all.length === 0) return <p className={styles.words}>None in the catalog.</p>;
  return (
    <>
      <p className={styles.words}>{site === null ? "At all sites" : `At ${site.label}`}</p>
      <ol className={styles.surroundings}>
        {all.map((near) => (
          <li key={near.observation.id}>
            <Surrounding
              near={near}
              label={site === null ? catalog.siteById.get(near.observation.site)?.label : undefined}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface SurroundingProps {
  near: NearObservation;
  label: string | undefined;
  onChoose: (id: ObservationId) => void;
}

function Surrounding({ near, label, onChoose }: SurroundingProps) {
  const { observation, gap } = near;
  return (
    <button type="button" onClick={() => onChoose(observation.id)}>
      <MarkIcon mark={directionOf(observation.activity)} />
      <span className={styles.gap}>{gapSentenceOf(gap)}</span>
      <span>
        {label !== undefined && <b>{label}: </b>}
        {observation.headline}{" "}
        <span className={styles.words}>{compactDateWordsOf(observation.observed)}</span>
      </span>
    </button>
  );
}
