// The right-hand room: the chosen site with its story; an event on its own; or where to begin.

import { useCallback, useEffect, useRef, useState } from "react";
import { dossierWords } from "../i18n/english/dossier";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseEvent, chooseObservation, useChoice, useDashboard } from "../state/dashboardStore";
import { LOADING, type Loading, readyValueOf } from "../state/loading";
import { selectCatalog } from "../state/selectors";
import type { CoordinateFormat } from "./coordinateText";
import { DetailState } from "./DetailState";
import styles from "./Dossier.module.css";
import type * as DossierParts from "./dossierParts";
import { INTRODUCTION, SiteIntroduction } from "./SiteIntroduction";
import { useRequestedFocus, useTopOfDossier } from "./useStoryPlace";

export function Dossier({ loading }: { loading: CatalogLoading }) {
  const catalog = useDashboard(selectCatalog);
  const choice = useChoice();
  const eventDetails = useDashboard((state) => state.eventDetails);
  // Kept here, so that it holds for the next site too.
  const [format, setFormat] = useState<CoordinateFormat>("DD");
  const focusRequest = useRef<string | null>(null);
  const dossier = useRef<HTMLElement>(null);
  const [parts, openParts] = useDossierParts(choice.site !== null || choice.event !== null);
  const open = readyValueOf(parts);
  useTopOfDossier(dossier, choice);
  useRequestedFocus(dossier, focusRequest, choice);

  const site = choice.site === null ? undefined : catalog?.siteById.get(choice.site);
  const event = choice.event === null ? undefined : catalog?.eventById.get(choice.event);
  return (
    <section ref={dossier} aria-label={dossierWords().label} className={styles.dossier}>
      {catalog && site && open && (
        <open.SiteDossier
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
      {catalog && !site && event && open && (
        <div data-story-item={event.id}>
          <open.EventCard
            event={event}
            catalog={catalog}
            site={null}
            eventDetails={eventDetails}
            loading={loading}
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
      {(site || event) && <DetailState site={site ?? null} loading={parts} onRetry={openParts} />}
      {!site && !event && <SiteIntroduction catalog={catalog} focusRequest={focusRequest} />}
    </section>
  );
}

const FIRST_ACTS = ["pointermove", "pointerdown", "keydown"] as const;

/**
 * Fetched when something is open, or at the first thing somebody does with the page, so that it is
 * here before they open anything and the first page weighs nothing for it.
 */
function useDossierParts(isNeeded: boolean): [Loading<typeof DossierParts>, () => void] {
  const [parts, setParts] = useState<Loading<typeof DossierParts>>(LOADING);
  const openParts = useCallback(() => {
    setParts((now) => (now.status === "ready" ? now : LOADING));
    import("./dossierParts").then(
      (value) => setParts({ status: "ready", value }),
      () => setParts({ status: "failed", reason: dossierWords().partMissing }),
    );
  }, []);
  useEffect(() => {
    if (isNeeded) return openParts();
    const act = new AbortController();
    const openOnce = () => {
      act.abort();
      openParts();
    };
    for (const name of FIRST_ACTS) window.addEventListener(name, openOnce, { signal: act.signal });
    return () => act.abort();
  }, [isNeeded, openParts]);
  return [parts, openParts];
}
