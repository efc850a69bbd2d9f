// The right-hand room: the chosen site with its story; an event on its own; or where to begin.

import { useRef, useState } from "react";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseEvent, chooseObservation, useDashboard } from "../state/dashboardStore";
import { selectCatalog } from "../state/selectors";
import type { CoordinateFormat } from "./coordinateText";
import styles from "./Dossier.module.css";
import { EventCard } from "./EventCard";
import { SiteDossier } from "./SiteDossier";
import { INTRODUCTION, SiteIntroduction } from "./SiteIntroduction";
import { useRequestedFocus, useTopOfDossier } from "./useStoryPlace";

export function Dossier({ loading }: { loading: CatalogLoading }) {
  const catalog = useDashboard(selectCatalog);
  const view = useDashboard((state) => state.view);
  const eventDetails = useDashboard((state) => state.eventDetails);
  // Kept here, so that it holds for the next site too.
  const [format, setFormat] = useState<CoordinateFormat>("DD");
  const focusRequest = useRef<string | null>(null);
  const dossier = useRef<HTMLElement>(null);
  useTopOfDossier(dossier, view);
  useRequestedFocus(dossier, focusRequest, view);

  const site = view.site === null ? undefined : catalog?.siteById.get(view.site);
  const event = view.event === null ? undefined : catalog?.eventById.get(view.event);
  return (
    <section ref={dossier} aria-label="Site" className={styles.dossier}>
      {catalog && site && (
        <SiteDossier
          // A new site begins at its top, with its story.
          key={site.id}
          site={site}
          catalog={catalog}
          loading={loading}
          format={format}
          onFormat={setFormat}
          focusRequest={focusRequest}
        />
      )}
      {catalog && !site && event && (
        <div data-story-item={event.id}>
          <EventCard
            event={event}
            catalog={catalog}
            site={null}
            eventDetails={eventDetails}
            onRetry={loading.openEvents}
            onChoose={(id) => {
              focusRequest.current = id;
              chooseObservation(id);
            }}
            onClose={() => {
              focusRequest.current = INTRODUCTION;
              chooseEvent(null);
            }}
          />
        </div>
      )}
      {!site && !event && <SiteIntroduction catalog={catalog} focusRequest={focusRequest} />}
    </section>
  );
}
