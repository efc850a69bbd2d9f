// One stream down the page in which a site's observations, the summits and its own events
// alternate in time; what is chosen stands open in its place.

import { useMemo, useRef } from "react";
import type { Catalog } from "../domain/catalog";
import type { EventId } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import type { Site } from "../domain/site";
import { storyWords } from "../i18n/english/story";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseEvent, chooseObservation, useChoice, useDashboard } from "../state/dashboardStore";
import { selectChosenRow } from "../state/selectors";
import { EventCard } from "./EventCard";
import { ObservationCard } from "./ObservationCard";
import { StoryEmpty } from "./StoryEmpty";
import { EventRow, ObservationRow, SummitsRow } from "./StoryRows";
import styles from "./StoryStream.module.css";
import type { StoryItem } from "./story";
import { SLICE_STEP } from "./storySlice";
import { useReading } from "./useReading";
import { useRecords } from "./useRecords";
import { useStory } from "./useStory";
import { type FocusRequest, useStoryPlace } from "./useStoryPlace";

interface StoryStreamProps {
  site: Site;
  catalog: Catalog;
  loading: CatalogLoading;
  focusRequest: FocusRequest;
}

export function StoryStream({ site, catalog, loading, focusRequest }: StoryStreamProps) {
  const { observation: chosen, event: chosenEventId } = useChoice();
  const axis = useDashboard(({ view }) => view.axis);
  const eventDetails = useDashboard((state) => state.eventDetails);
  const list = useRef<HTMLOListElement>(null);
  const story = useStory(site, catalog);
  const reading = useReading(loading, site, useDashboard(selectChosenRow));
  useRecords(loading, story.shownRows);

  const detailsReady =
    reading?.status !== "loading" && (chosenEventId === null || eventDetails?.status !== "loading");
  useStoryPlace(list, { observation: chosen, event: chosenEventId }, detailsReady);

  const { openObservation, openEvent, close } = useOpening(focusRequest);

  const contentOf = (item: StoryItem) => {
    if (item.kind === "summits") return <SummitsRow item={item} onOpen={openEvent} />;
    if (item.kind === "event") {
      if (item.id !== chosenEventId) return <EventRow event={item.event} onOpen={openEvent} />;
      return (
        <EventCard
          event={item.event}
          catalog={catalog}
          site={site}
          eventDetails={eventDetails}
          loading={loading}
          onChoose={openObservation}
          onClose={() => close(item)}
        />
      );
    }
    if (item.id !== chosen) {
      return <ObservationRow item={item} axis={axis} onOpen={openObservation} />;
    }
    return (
      <ObservationCard
        row={item.row}
        matches={item.membership !== "out"}
        catalog={catalog}
        reading={reading}
        steps={story.steps}
        axis={axis}
        onRetry={() => {
          loading.openSite(site.id);
          loading.openRecords([item.row.row]);
          loading.openObservation(item.row.row);
        }}
        onChoose={openObservation}
        onEvent={openEvent}
        onClose={() => close(item)}
      />
    );
  };

  const isCut = story.earlierCount + story.laterCount > 0;
  // The last button goes with what it has shown; the list then takes the focus.
  const showMore = (hiddenCount: number, show: () => void) => () => {
    if (hiddenCount <= SLICE_STEP) list.current?.focus();
    show();
  };

  return (
    <>
      {story.shownRows.length === 0 && <StoryEmpty site={site} />}
      <MoreButton
        side="earlier"
        count={story.earlierCount}
        onShow={showMore(story.earlierCount, story.showEarlier)}
      />
      <ol ref={list} className={`${styles.story} ${isCut ? styles.cut : ""}`} tabIndex={-1}>
        {story.items.map((item) => (
          <li key={item.id} data-story-item={item.id} data-kind={item.kind}>
            {contentOf(item)}
          </li>
        ))}
      </ol>
      <MoreButton
        side="later"
        count={story.laterCount}
        onShow={showMore(story.laterCount, story.showLater)}
      />
    </>
  );
}

/** Opens and closes items; the focus goes with them. The same functions at every rendering. */
function useOpening(focusRequest: FocusRequest) {
  return useMemo(
    () => ({
      openObservation: (id: ObservationId) => {
        focusRequest.current = id;
        chooseObservation(id);
      },
      openEvent: (id: EventId) => {
        focusRequest.current = id;
        chooseEvent(id);
      },
      close: ({ kind, id }: StoryItem) => {
        focusRequest.current = id;
        if (kind === "observation") chooseObservation(null);
        else chooseEvent(null);
      },
    }),
    [focusRequest],
  );
}

interface MoreButtonProps {
  side: "earlier" | "later";
  /** How many observations are not shown on this side; without any there is no button. */
  count: number;
  onShow: () => void;
}

function MoreButton({ side, count, onShow }: MoreButtonProps) {
  if (count === 0) return null;
  const words = storyWords().rows;
  return (
    <button type="button" className={styles.more} onClick={onShow}>
      {words[side](Math.min(SLICE_STEP, count), count)}
    </button>
  );
}
