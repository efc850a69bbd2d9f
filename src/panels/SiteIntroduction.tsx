// What stands in the dossier before anything is chosen: what this page shows and where to begin.

import { useMemo } from "react";
import type { Catalog } from "../domain/catalog";
import type { EventId } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import { rowOf } from "../domain/observationTable";
import { compactDateWordsOf } from "../i18n/dateWords";
import { dossierWords } from "../i18n/english/dossier";
import { siteLabelOf } from "../i18n/siteName";
import { chooseEvent, chooseObservation, chooseSite, useDashboard } from "../state/dashboardStore";
import { PAGE_BASE } from "../state/pageBase";
import { selectFindings, selectNews } from "../state/selectors";
import { useInTurn } from "../state/turns";
import styles from "./SiteIntroduction.module.css";
import { proseLanguage } from "./textLanguage";
import type { FocusRequest } from "./useStoryPlace";

interface SiteIntroductionProps {
  /** null while it is loading. */
  catalog: Catalog | null;
  focusRequest: FocusRequest;
}

/** Its name for a request of the focus. */
export const INTRODUCTION = "introduction";

// A good first look; whichever the catalog does not have is left out.
const FIRST_EVENT = "hanoi-summit" as EventId;
const FIRST_OBSERVATION = "sohae-2019-03-02-rebuilding" as ObservationId;
const SITES_SHOWN = 4;

export function SiteIntroduction({ catalog, focusRequest }: SiteIntroductionProps) {
  const findings = useInTurn("texts", selectFindings);
  const newsCount = useDashboard((state) => selectNews(state).size);
  const event = catalog?.eventById.get(FIRST_EVENT);
  const table = catalog?.table;
  const row = useMemo(() => table && rowOf(table, FIRST_OBSERVATION), [table]);
  const observation = useDashboard(({ records }) => (row == null ? undefined : records.get(row)));
  const sites = findings?.sites.slice(0, Math.min(SITES_SHOWN, findings.siteCount));
  const open = (id: string, choose: () => void) => () => {
    focusRequest.current = id;
    choose();
  };
  const words = dossierWords().introduction;
  return (
    <div className={styles.introduction} data-story-item={INTRODUCTION}>
      <h2 tabIndex={-1} data-story-focus="">
        {words.title}
      </h2>
      <p>{words.text}</p>
      {newsCount > 0 && (
        <p>
          {words.news(newsCount)} <a href={`${PAGE_BASE}changes/`}>{words.changes}</a>
        </p>
      )}
      {sites !== undefined && sites.length > 0 && (
        <>
          <h3>{words.mostObserved}</h3>
          <ul>
            {sites.map(({ site, count }) => (
              <li key={site.id}>
                <button
                  type="button"
                  lang={siteLabelOf(site).lang}
                  onClick={open(`site-${site.id}`, () => chooseSite(site.id))}
                >
                  {siteLabelOf(site).text}
                </button>{" "}
                <span>{words.observations(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(event || observation) && <h3>{words.first}</h3>}
      <ul>
        {event && (
          <li>
            <button
              type="button"
              lang={proseLanguage()}
              onClick={open(event.id, () => chooseEvent(event.id))}
            >
              {event.name}
            </button>{" "}
            <span>{compactDateWordsOf(event.date)}</span>
          </li>
        )}
        {observation && (
          <li>
            <button
              type="button"
              lang={proseLanguage()}
              onClick={open(observation.id, () => chooseObservation(observation.id))}
            >
              {observation.headline}
            </button>{" "}
            <span>{compactDateWordsOf(observation.observed)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
