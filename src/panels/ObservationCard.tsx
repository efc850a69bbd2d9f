// The chosen observation, open in its place in the story: its dates, what was seen, who reads it
// how, and every source.
//
// What the index knows stands at once; summary, assessments and sources follow with the details. Of
// a large catalog the record itself follows too: until then the card says what it is and when.

import { directionOf } from "../domain/activity";
import type { Catalog, ObservationDetails } from "../domain/catalog";
import type { EventId } from "../domain/contextEvent";
import type { Axis, ObservationDetail, ObservationId } from "../domain/observation";
import type { Report, ReportId } from "../domain/report";
import { structureNameOf } from "../domain/site";
import { windowWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import { axisNames, capitalized, headlineOf } from "../i18n/vocabulary";
import type { Row } from "../query/findings";
import { type Loading, readyValueOf } from "../state/loading";
import { MarkIcon } from "../ui/MarkIcon";
import { MARKS } from "../ui/marks";
import { Assessments } from "./Assessments";
import { CiteButton } from "./CiteButton";
import { ContributeButton } from "./ContributeButton";
import { DetailState } from "./DetailState";
import { ImageryOffer } from "./ImageryOffer";
import { ObservationChips } from "./ObservationChips";
import { ObservationDates } from "./ObservationDates";
import { ObservationSteps } from "./ObservationSteps";
import { OutsideNote } from "./OutsideNote";
import { observationReportsOf } from "./observationReports";
import { SourceList } from "./SourceList";
import styles from "./StoryCard.module.css";
import { proseLanguage } from "./textLanguage";
import type { Steps } from "./useStory";

interface ObservationCardProps {
  row: Row;
  /** Whether the period and the filters would show it. */
  matches: boolean;
  catalog: Catalog;
  reading: Loading<ObservationDetails> | undefined;
  steps: Steps | null;
  axis: Axis;
  onRetry: () => void;
  onChoose: (id: ObservationId) => void;
  onEvent: (id: EventId) => void;
  onClose: () => void;
}

export function ObservationCard(props: ObservationCardProps) {
  const { row, catalog, reading, steps, axis, onChoose, onEvent } = props;
  const { id, site, activity, observation } = row;
  const direction = directionOf(activity);
  const ready = readyValueOf(reading);
  const detail = ready?.detail ?? null;
  const primary = (detail?.reports[0] && ready?.reports.get(detail.reports[0])) ?? null;
  const words = storyWords().observation;
  const headingId = `observation-${id}`;
  return (
    <article
      aria-labelledby={headingId}
      className={styles.card}
      style={{ borderLeftColor: `var(${MARKS[direction].token})` }}
    >
      <header className={styles.heading}>
        <MarkIcon mark={direction} />
        <h3
          id={headingId}
          tabIndex={-1}
          data-story-focus=""
          lang={observation === null ? undefined : proseLanguage()}
        >
          {headlineOf(row)}
        </h3>
        <button type="button" aria-label={words.close} onClick={props.onClose}>
          ✕
        </button>
      </header>
      {/* Below the heading, so that the steps at a phone's lower edge never cover it. */}
      <section className={styles.body}>
        {!props.matches && <OutsideNote row={row} />}
        {observation === null && row.window && (
          <p>
            {capitalized(axisNames()[axis])} {windowWordsOf(row.window)}
          </p>
        )}
        {observation && (
          <ObservationDates
            observation={observation}
            detail={detail}
            primary={primary}
            events={catalog.events}
            onEvent={onEvent}
          />
        )}
        {detail && (
          <p className={styles.summary} lang={proseLanguage()}>
            {detail.summary}
          </p>
        )}
        {observation && <ObservationChips observation={observation} />}
        {observation && observation.structures.length > 0 && (
          <p>
            <span className={styles.muted}>{words.structures}</span>
            <span lang={proseLanguage()}>
              {observation.structures.map((each) => structureNameOf(site, each)).join(" · ")}
            </span>
          </p>
        )}
        <ImageryOffer key={id} site={site} catalog={catalog} row={row.row} />
        <DetailState site={site} loading={reading} onRetry={props.onRetry} />
        {ready && !detail && <p className={styles.muted}>{words.unreadable}</p>}
        {ready && detail && <Readings detail={detail} reports={ready.reports} recordId={id} />}
        {observation && detail && (
          <div className={styles.actions}>
            <CiteButton
              target={{
                kind: "observation",
                observation: { record: observation, detail },
                report: primary,
              }}
              label={words.cite}
            />
            <ContributeButton
              wish={{ kind: "observation", record: observation, detail }}
              label={words.correct}
            />
          </div>
        )}
        {steps && <ObservationSteps row={row} steps={steps} axis={axis} onChoose={onChoose} />}
      </section>
    </article>
  );
}

interface ReadingsProps {
  detail: ObservationDetail;
  reports: ReadonlyMap<ReportId, Report>;
  recordId: ObservationId;
}

function Readings({ detail, reports, recordId }: ReadingsProps) {
  const { own, cited, missingCount, numberOf } = observationReportsOf(detail, reports);
  const { assessments } = detail;
  const words = storyWords().observation;
  return (
    <>
      {assessments.length > 0 && (
        <>
          <h4>
            {words.assessments} <span className={styles.count}>{assessments.length}</span>
          </h4>
          <Assessments assessments={assessments} reports={reports} numberOf={numberOf} />
        </>
      )}
      <h4>
        {words.sources} <span className={styles.count}>{own.length}</span>
      </h4>
      <SourceList reports={own} recordId={recordId} />
      {cited.length > 0 && (
        <>
          <h4>
            {words.cited} <span className={styles.count}>{cited.length}</span>
          </h4>
          <SourceList reports={cited} recordId={recordId} start={own.length + 1} />
        </>
      )}
      {missingCount > 0 && <p className={styles.muted}>{words.reportsMissing(missingCount)}</p>}
    </>
  );
}
