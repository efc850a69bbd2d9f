// The four dates of an observation side by side, never mixed up, and its nearest summit.

import type { ReactNode } from "react";
import type { ContextEvent, EventId } from "../domain/contextEvent";
import { parseDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { nearestSummitOf } from "../domain/nearestSummit";
import type { Observation, ObservationDetail } from "../domain/observation";
import type { Report } from "../domain/report";
import { dateWordsOf, dayWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import styles from "./ObservationDates.module.css";
import { reportingWordsOf } from "./reportingWords";
import { shortEventNameOf, summitGapWordsOf } from "./summitWords";
import { nameLanguageOf } from "./textLanguage";

interface ObservationDatesProps {
  observation: Observation;
  /** null until it is here. */
  detail: ObservationDetail | null;
  primary: Report | null;
  events: readonly ContextEvent[];
  onEvent: (id: EventId) => void;
}

export function ObservationDates(props: ObservationDatesProps) {
  const { observation, detail, primary, events, onEvent } = props;
  const window = windowOf(observation.observed);
  const summit = nearestSummitOf(window, events);
  const town = summit && shortEventNameOf(summit.event);
  const lag = reportingWordsOf(observation, detail, primary);
  const words = storyWords().dates;
  return (
    <dl className={styles.dates}>
      <DateEntry name={words.observed}>{dateWordsOf(observation.observed)}</DateEntry>
      <DateEntry name={words.imaged}>
        <Imaged observation={observation} detail={detail} />
      </DateEntry>
      <DateEntry name={words.reported}>
        {dateWordsOf(primary?.published ?? observation.reported)}
        {lag !== null && <small>{lag}</small>}
      </DateEntry>
      {detail !== null && detail.recorded !== null && (
        <DateEntry name={words.recorded}>
          {wordsOfDay(detail.recorded)}
          {detail.revised !== null && <small>{words.revised(wordsOfDay(detail.revised))}</small>}
        </DateEntry>
      )}
      {summit && town && (
        <DateEntry name={words.nearestSummit} className={styles.summit}>
          <b>{summitGapWordsOf(summit, window)}</b>{" "}
          <button
            type="button"
            aria-label={words.openSummit(town.text, summit.event.name)}
            onClick={() => onEvent(summit.event.id)}
          >
            <span lang={town.lang}>{town.text}</span>
          </button>
        </DateEntry>
      )}
    </dl>
  );
}

interface DateEntryProps {
  name: string;
  className?: string | undefined;
  children: ReactNode;
}

function DateEntry({ name, className, children }: DateEntryProps) {
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Imaged({ observation, detail }: Pick<ObservationDatesProps, "observation" | "detail">) {
  const images =
    detail?.imagery ?? observation.imaged.map((acquired) => ({ acquired, provider: null }));
  const words = storyWords().dates;
  return (
    <>
      {images.length === 0 && <span className={styles.unknown}>{words.notStated}</span>}
      {images.map(({ acquired, provider }) => (
        <span key={`${acquired} ${provider}`} className={styles.image}>
          {dateWordsOf(acquired)}
          {provider !== null && <small lang={nameLanguageOf(provider)}>{provider}</small>}
        </span>
      ))}
      {detail?.comparedWith != null && (
        <small>{words.comparedWith(dateWordsOf(detail.comparedWith))}</small>
      )}
    </>
  );
}

function wordsOfDay(text: string): string {
  const day = parseDay(text);
  return day === null ? text : dayWordsOf(day);
}
