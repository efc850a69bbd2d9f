// The observations before, during and after an event, with the days between.

import { useMemo } from "react";
import { directionOf } from "../domain/activity";
import type { Catalog } from "../domain/catalog";
import type { ContextEvent } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import { activityAt, idAt } from "../domain/observationTable";
import type { Site } from "../domain/site";
import { gapSentenceOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import { siteLabelOf } from "../i18n/siteName";
import { headlineOf } from "../i18n/vocabulary";
import type { CatalogLoading } from "../state/catalogLoading";
import { useDashboard } from "../state/dashboardStore";
import { MarkIcon } from "../ui/MarkIcon";
import { rowDateWordsOf } from "./axisDate";
import styles from "./EventSurroundings.module.css";
import { type NearObservation, observationsAround } from "./observationsAround";
import { proseLanguage } from "./textLanguage";
import { useRecords } from "./useRecords";

interface EventSurroundingsProps {
  event: ContextEvent;
  catalog: Catalog;
  site: Site | null;
  loading: CatalogLoading;
  onChoose: (id: ObservationId) => void;
}

export function EventSurroundings(props: EventSurroundingsProps) {
  const { event, catalog, site, loading, onChoose } = props;
  const near = useMemo(() => {
    const place = site === null ? null : catalog.sites.indexOf(site);
    const { before, during, after } = observationsAround(event, catalog.table, place);
    return [...before, ...during, ...after];
  }, [event, catalog, site]);
  const rows = useMemo(() => near.map(({ row }) => row), [near]);
  useRecords(loading, rows);

  const words = storyWords().event;
  if (!catalog.isComplete) return <p className={styles.words}>{words.aroundLoading}</p>;
  if (near.length === 0) return <p className={styles.words}>{words.aroundNone}</p>;
  return (
    <>
      <p className={styles.words}>
        {site === null ? words.aroundEverywhere : words.aroundSite(siteLabelOf(site).text)}
      </p>
      <ol className={styles.surroundings}>
        {near.map((each) => (
          <li key={each.row}>
            <Surrounding
              near={each}
              catalog={catalog}
              showsSite={site === null}
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
  catalog: Catalog;
  showsSite: boolean;
  onChoose: (id: ObservationId) => void;
}

function Surrounding({ near, catalog, showsSite, onChoose }: SurroundingProps) {
  const { row, window, gap } = near;
  const { table, sites } = catalog;
  const observation = useDashboard(({ records }) => records.get(row) ?? null);
  const activity = activityAt(table, row);
  const site = sites[table.sites[row] ?? -1];
  const label = site && siteLabelOf(site);
  return (
    <button type="button" onClick={() => onChoose(idAt(table, row))}>
      <MarkIcon mark={directionOf(activity)} />
      <span className={styles.gap}>{gapSentenceOf(gap)}</span>
      <span>
        {showsSite && label && <b lang={label.lang}>{label.text}: </b>}
        <span lang={observation === null ? undefined : proseLanguage()}>
          {headlineOf({ activity, observation })}
        </span>{" "}
        <span className={styles.words}>{rowDateWordsOf({ observation, window }, "observed")}</span>
      </span>
    </button>
  );
}
