// The closed rows of a story: an observation, an event, a run of summits. A click opens them.

import { memo, useState } from "react";
import { directionOf } from "../domain/activity";
import { type ContextEvent, type EventId, isSummit } from "../domain/contextEvent";
import { calendarDayOf } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import type { Axis, ObservationId } from "../domain/observation";
import { compactDateWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import { activityNames, eventKindNames, headlineOf } from "../i18n/vocabulary";
import { useDashboard } from "../state/dashboardStore";
import { selectNews } from "../state/selectors";
import { MarkIcon } from "../ui/MarkIcon";
import { rowDateWordsOf } from "./axisDate";
import { EventMark } from "./EventMark";
import { ProperNames } from "./ProperNames";
import styles from "./StoryRows.module.css";
import type { ObservationItem, SummitsItem } from "./story";
import { proseLanguage } from "./textLanguage";

interface ObservationRowProps {
  item: ObservationItem;
  axis: Axis;
  onOpen: (id: ObservationId) => void;
}

/** Drawn anew only when what it shows has changed: a change of the period makes new items. */
export const ObservationRow = memo(function ObservationRow(props: ObservationRowProps) {
  const { item, axis, onOpen } = props;
  const { id, row } = item;
  const { activity, observation } = row;
  const words = storyWords().rows;
  const isNew = useDashboard((state) => selectNews(state).has(id));
  return (
    <button type="button" className={styles.row} data-story-focus="" onClick={() => onOpen(id)}>
      <MarkIcon mark={directionOf(activity)} />
      <span className={styles.date}>{rowDateWordsOf(row, axis)}</span>
      <span className={styles.text}>
        <span className="visually-hidden">{activityNames()[activity]}: </span>
        <span className={styles.headline} lang={observation === null ? undefined : proseLanguage()}>
          {headlineOf(row)}
        </span>{" "}
        <span className={styles.facts}>
          {observation && <span>{words.sources(observation.reportCount)}</span>}
          {item.membership === "may" && <span>{words.may}</span>}
          {isNew && <span className={styles.tag}>{words.isNew}</span>}
          {observation?.assessmentsDiffer && <span className={styles.tag}>{words.differ}</span>}
        </span>
      </span>
    </button>
  );
}, isSameRow);

function isSameRow(a: ObservationRowProps, b: ObservationRowProps): boolean {
  return (
    a.item.id === b.item.id &&
    a.item.membership === b.item.membership &&
    a.item.row.observation === b.item.row.observation &&
    a.axis === b.axis &&
    a.onOpen === b.onOpen
  );
}

interface EventRowProps {
  event: ContextEvent;
  onOpen: (id: EventId) => void;
}

export function EventRow({ event, onOpen }: EventRowProps) {
  const summit = isSummit(event);
  return (
    <button
      type="button"
      className={`${styles.row} ${summit ? styles.summit : styles.event}`}
      data-story-focus=""
      onClick={() => onOpen(event.id)}
    >
      <EventMark summit={summit} />
      <span className={styles.date}>{compactDateWordsOf(event.date)}</span>
      <span className={styles.text}>
        <span className={styles.headline} lang={proseLanguage()}>
          {event.name}
        </span>{" "}
        <span className={styles.facts}>
          <span>
            {summit ? <ProperNames names={event.participants} /> : eventKindNames()[event.kind]}
          </span>
        </span>
      </span>
    </button>
  );
}

interface SummitsRowProps {
  item: SummitsItem;
  onOpen: (id: EventId) => void;
}

/** Opens in place into one row for each of its summits. */
export function SummitsRow({ item, onOpen }: SummitsRowProps) {
  const [open, setOpen] = useState(false);
  const first = item.items[0]?.event;
  const last = item.items.at(-1)?.event;
  if (first === undefined || last === undefined) return null;
  const words = storyWords().rows;
  return (
    <>
      <button
        type="button"
        className={`${styles.row} ${styles.summit}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <EventMark summit />
        <span className={styles.date}>{yearsOf(first, last)}</span>
        <span className={styles.text}>
          <span className={styles.headline}>{words.summits(item.items.length)}</span>{" "}
          <span className={styles.facts}>
            <span>{words.noneBetween}</span>
          </span>
        </span>
      </button>
      {open && (
        <ol>
          {item.items.map(({ id, event }) => (
            <li key={id}>
              <EventRow event={event} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

// "2000 – 2007"; an open end has no year.
function yearsOf(first: ContextEvent, last: ContextEvent): string {
  const days = [windowOf(first.date).first, windowOf(last.date).last].filter(Number.isFinite);
  return [...new Set(days.map((day) => calendarDayOf(day).year))].join(" – ");
}
