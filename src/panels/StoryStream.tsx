// One stream down the page in which a site's observations, the summits and its own events
// alternate in time; what is chosen stands open in its place.

import { useMemo, useRef } from "react";
import type { Catalog } from "../domain/catalog";
import type { EventId } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import type { Site } from "../domain/site";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseEvent, chooseObservation, useDashboard } from "../state/dashboardStore";
import { selectFindings, selectRows } from "../state/selectors";
import { EventCard } from "./EventCard";
import { ObservationCard } from "./ObservationCard";
import { StoryEmpty } from "./StoryEmpty";
import { EventRow, ObservationRow, SummitsRow } from "./StoryRows";
import styles from "./StoryStream.module.css";
import { neighboursOf, type StoryItem, storyOf } from "./story";
import { type FocusRequest, useStoryPlace } from "./useStoryPlace";

interface StoryStreamProps {
  site: Site;
  catalog: Catalog;
  loading: CatalogLoading;
  focusRequest: FocusRequest;
}

export function StoryStream({ site, catalog, loading, focusRequest }: StoryStreamProps) {
  const { axis, observation: chosen, event: chosenEventId } = useDashboard(({ view }) => view);
  const siteDetail = useDashboard((state) => state.siteDetails.get(site.id));
  const eventDetails = useDashboard((state) => state.eventDetails);
  const list = useRef<HTMLOListElement>(null);
  const story = useStory(site, catalog);

  const detailsReady =
    siteDetail?.status !== "loading" &&
    (chosenEventId === null || eventDetails?.status !== "loading");
  useStoryPlace(list, { observation: chosen, event: chosenEventId }, detailsReady);

  const openObservation = (id: ObservationId) => {
    focusRequest.current = id;
    chooseObservation(id);
  };
  const openEvent = (id: EventId) => {
    focusRequest.current = id;
    chooseEvent(id);
  };

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
          onRetry={loading.openEvents}
          onChoose={openObservation}
          onClose={() => {
            focusRequest.current = item.id;
            chooseEvent(null);
          }}
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
        siteDetail={siteDetail}
        neighbours={neighboursOf(story, item.id)}
        axis={axis}
        onRetry={() => loading.openSite(site.id)}
        onChoose={openObservation}
        onEvent={openEvent}
        onClose={() => {
          focusRequest.current = item.id;
          chooseObservation(null);
        }}
      />
    );
  };

  return (
    <>
      {!story.some(({ kind }) => kind === "observation") && <StoryEmpty site={site} />}
      <ol ref={list} className={styles.story}>
        {story.map((item) => (
          <li key={item.id} data-story-item={item.id} data-kind={item.kind}>
            {contentOf(item)}
          </li>
        ))}
      </ol>
    </>
  );
}

function useStory(site: Site, catalog: Catalog): readonly StoryItem[] {
  const { period, observation, event } = useDashboard(({ view }) => view);
  const findings = useDashboard(selectFindings);
  const rows = useDashboard(selectRows);
  return useMemo(
    () =>
      storyOf({
        site: site.id,
        matches: findings?.sites.find((each) => each.site === site)?.matches ?? [],
        events: catalog.events,
        period,
        chosenRow: rows?.find((row) => row.observation.id === observation) ?? null,
        chosenEvent: (event && catalog.eventById.get(event)) ?? null,
      }),
    [site, catalog, findings, rows, period, observation, event],
  );
}
