// The chosen observation, open in its place in the story: its dates, what was seen, who reads it
// how, and every source.
//
// What the index knows stands at once; summary, assessments and sources follow with the details.

import { directionOf } from "../domain/activity";
import type { Catalog, SiteDetail } from "../domain/catalog";
import type { EventId } from "../domain/contextEvent";
import type { Axis, ObservationDetail, ObservationId } from "../domain/observation";
import { structureNameOf } from "../domain/site";
import type { Row } from "../query/findings";
import { type Loading, readyValueOf } from "../state/loading";
import { MarkIcon } from "../ui/MarkIcon";
import { MARKS } from "../ui/marks";
import { Assessments } from "./Assessments";
import { DetailState } from "./DetailState";
import { ObservationChips } from "./ObservationChips";
import { ObservationDates } from "./ObservationDates";
import { ObservationSteps } from "./ObservationSteps";
import { OutsideNote } from "./OutsideNote";
import { observationReportsOf } from "./observationReports";
import { SourceList } from "./SourceList";
import styles from "./StoryCard.module.css";
import type { Neighbours } from "./story";

interface ObservationCardProps {
  row: Row;
  /** Whether the period and the filters would show it. */
  matches: boolean;
  catalog: Catalog;
  siteDetail: Loading<SiteDetail> | undefined;
  neighbours: Neighbours | null;
  axis: Axis;
  onRetry: () => void;
  onChoose: (id: ObservationId) => void;
  onEvent: (id: EventId) => void;
  onClose: () => void;
}

export function ObservationCard(props: ObservationCardProps) {
  const { row, catalog, siteDetail, neighbours, axis, onChoose, onEvent } = props;
  const { observation, site } = row;
  const direction = directionOf(observation.activity);
  const ready = readyValueOf(siteDetail);
  const detail = ready?.observations.get(observation.id) ?? null;
  const primary = (detail?.reports[0] && ready?.reports.get(detail.reports[0])) ?? null;
  const headingId = `observation-${observation.id}`;
  return (
    <article
      aria-labelledby={headingId}
      className={styles.card}
      style={{ borderLeftColor: `var(${MARKS[direction].token})` }}
    >
      <header className={styles.heading}>
        <MarkIcon mark={direction} />
        <h3 id={headingId} tabIndex={-1} data-story-focus="">
          {observation.headline}
        </h3>
        <button type="button" aria-label="Close the observation" onClick={props.onClose}>
          ✕
        </button>
      </header>
      {/* Below the heading, so that the steps at a phone's lower edge never cover it. */}
      <section className={styles.body}>
        {!props.matches && <OutsideNote row={row} />}
        <ObservationDates
          observation={observation}
          detail={detail}
          primary={primary}
          events={catalog.events}
          onEvent={onEvent}
        />
        {detail && <p className={styles.summary}>{detail.summary}</p>}
        <ObservationChips observation={observation} />
        {observation.structures.length > 0 && (
          <p>
            <span className={styles.muted}>Structures: </span>
            {observation.structures.map((id) => structureNameOf(site, id)).join(" · ")}
          </p>
        )}
        <DetailState of={site.label} loading={siteDetail} onRetry={props.onRetry} />
        {ready && !detail && (
          <p className={styles.muted}>
            The summary, assessments and sources of this observation could not be read.
          </p>
        )}
        {ready && detail && <Readings detail={detail} site={ready} recordId={observation.id} />}
        {neighbours && (
          <ObservationSteps row={row} neighbours={neighbours} axis={axis} onChoose={onChoose} />
        )}
      </section>
    </article>
  );
}

interface ReadingsProps {
  detail: ObservationDetail;
  site: SiteDetail;
  recordId: ObservationId;
}

function Readings({ detail, site, recordId }: ReadingsProps) {
  const { own, cited, missingCount, numberOf } = observationReportsOf(detail, site);
  const { assessments } = detail;
  return (
    <>
      {assessments.length > 0 && (
        <>
          <h4>
            Assessments <span className={styles.count}>{assessments.length}</span>
          </h4>
          <Assessments assessments={assessments} reports={site.reports} numberOf={numberOf} />
        </>
      )}
      <h4>
        Sources <span className={styles.count}>{own.length}</span>
      </h4>
      <SourceList reports={own} recordId={recordId} />
      {cited.length > 0 && (
        <>
          <h4>
            Cited in assessments <span className={styles.count}>{cited.length}</span>
          </h4>
          <SourceList reports={cited} recordId={recordId} start={own.length + 1} />
        </>
      )}
      {missingCount > 0 && (
        <p className={styles.muted}>
          {missingCount === 1 ? "One report" : `${missingCount} reports`} named here could not be
          read.
        </p>
      )}
    </>
  );
}
