// An event, open: when and where, who took part, its sources, and what was observed around it.

import type { Catalog, EventDetails } from "../domain/catalog";
import { type ContextEvent, isSummit } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import type { Site } from "../domain/site";
import { compactDateWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import { capitalized, eventKindNames } from "../i18n/vocabulary";
import type { CatalogLoading } from "../state/catalogLoading";
import { type Loading, readyValueOf } from "../state/loading";
import { CiteButton } from "./CiteButton";
import { ContributeButton } from "./ContributeButton";
import { DetailState } from "./DetailState";
import { EventMark } from "./EventMark";
import { EventSurroundings } from "./EventSurroundings";
import { ProperNames } from "./ProperNames";
import { SourceList } from "./SourceList";
import styles from "./StoryCard.module.css";
import { proseLanguage } from "./textLanguage";

interface EventCardProps {
  event: ContextEvent;
  catalog: Catalog;
  /** The chosen site, to which "before and after" then keeps; null for all sites. */
  site: Site | null;
  eventDetails: Loading<EventDetails> | null;
  loading: CatalogLoading;
  onChoose: (id: ObservationId) => void;
  onClose: () => void;
}

export function EventCard(props: EventCardProps) {
  const { event, catalog, site, eventDetails, loading, onChoose, onClose } = props;
  const ready = readyValueOf(eventDetails ?? undefined);
  const detail = ready?.events.get(event.id);
  const reports = detail?.reports.map((id) => ready?.reports.get(id)) ?? [];
  const readable = reports.filter((report) => report !== undefined);
  const words = storyWords().event;
  const headingId = `event-${event.id}`;
  // Beside a site the event stands under the site's heading, alone it is the first below h1.
  const Heading = site === null ? "h2" : "h3";
  const Subheading = site === null ? "h3" : "h4";
  return (
    <article aria-labelledby={headingId} className={`${styles.card} ${styles.event}`}>
      <header className={styles.heading}>
        <EventMark summit={isSummit(event)} />
        <Heading id={headingId} tabIndex={-1} data-story-focus="" lang={proseLanguage()}>
          {event.name}
        </Heading>
        <button type="button" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </header>
      <p>
        {[capitalized(eventKindNames()[event.kind]), compactDateWordsOf(event.date)].join(" · ")}
        {event.place !== null && (
          <>
            {" · "}
            <ProperNames names={[event.place.name]} />
          </>
        )}
      </p>
      {event.participants.length > 0 && (
        <p>
          <span className={styles.muted}>{words.participants}</span>
          <ProperNames names={event.participants} />
        </p>
      )}
      {detail && (
        <p className={styles.summary} lang={proseLanguage()}>
          {detail.summary}
        </p>
      )}
      <DetailState site={null} loading={eventDetails} onRetry={loading.openEvents} />
      {ready && !detail && <p className={styles.muted}>{words.unreadable}</p>}
      {readable.length > 0 && (
        <>
          <Subheading>
            {words.sources} <span className={styles.count}>{readable.length}</span>
          </Subheading>
          <SourceList reports={readable} recordId={event.id} />
        </>
      )}
      {detail && (
        <div className={styles.actions}>
          <CiteButton
            target={{
              kind: "event",
              event: { record: event, detail },
              report: readable[0] ?? null,
            }}
            label={words.cite}
          />
          <ContributeButton wish={{ kind: "event", record: event, detail }} label={words.correct} />
        </div>
      )}
      <Subheading>{words.around}</Subheading>
      <EventSurroundings
        event={event}
        catalog={catalog}
        site={site}
        loading={loading}
        onChoose={onChoose}
      />
    </article>
  );
}
