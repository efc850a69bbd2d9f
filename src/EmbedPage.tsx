// The page inside another site's page (`?embed=1`): the map and the timeline of a view, what is
// chosen in one line, and a way to the whole page. main.tsx reads the address once and never writes
// it here: a frame must not leave steps in its host's history.
//
// It tells its host how high it has to be: { type: "nadir:height", height } in CSS pixels, of its
// contents alone and never of the frame, so that host and frame cannot chase each other.

import { type RefObject, useEffect, useMemo, useRef } from "react";
import { rowOf } from "./domain/observationTable";
import styles from "./EmbedPage.module.css";
import { compactDateWordsOf, windowWordsOf } from "./i18n/dateWords";
import { embeddingWords } from "./i18n/english/embedding";
import { catalogTextOf, siteNameOf } from "./i18n/siteName";
import { axisNames, headlineOf } from "./i18n/vocabulary";
import { MapView } from "./map/MapView";
import { Notices } from "./panels/Notices";
import { SummaryLine } from "./panels/SummaryLine";
import { proseLanguage } from "./panels/textLanguage";
import { useRecords } from "./panels/useRecords";
import type { CatalogLoading } from "./state/catalogLoading";
import { useChoice, useDashboard } from "./state/dashboardStore";
import { selectCatalog, selectFindings } from "./state/selectors";
import { linkOf } from "./state/urlSync";
import { TimelineView } from "./timeline/TimelineView";
import { ErrorBoundary } from "./ui/ErrorBoundary";

interface EmbedPageProps {
  loading: CatalogLoading;
  baseUrl: string;
}

export function EmbedPage({ loading, baseUrl }: EmbedPageProps) {
  const page = useRef<HTMLElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const words = embeddingWords().page;
  const view = useDashboard((state) => state.view);
  useHeightReport(page, map);
  useLinksLeadOut();
  return (
    <main ref={page} className={styles.page}>
      <div className={styles.head}>
        <Chosen loading={loading} />
        <a href={linkOf(view, baseUrl)} target="_blank" rel="noopener">
          {words.open}
        </a>
      </div>
      <SummaryLine onCancel={loading.cancelObservations} />
      <Notices loading={loading} />
      <div ref={map} className={styles.map}>
        <ErrorBoundary name={words.map}>
          <MapView />
        </ErrorBoundary>
      </div>
      <div className={styles.timeline}>
        <ErrorBoundary name={words.timeline}>
          <TimelineView loading={loading} />
        </ErrorBoundary>
      </div>
    </main>
  );
}

/** What is open: its name, and for an observation or an event when it was. */
function Chosen({ loading }: Pick<EmbedPageProps, "loading">) {
  const choice = useChoice();
  const axis = useDashboard(({ view }) => view.axis);
  const catalog = useDashboard(selectCatalog);
  const findings = useDashboard(selectFindings);
  const at =
    catalog && choice.observation !== null ? rowOf(catalog.table, choice.observation) : null;
  useRecords(
    loading,
    useMemo(() => (at === null ? [] : [at]), [at]),
  );

  const site = choice.site === null ? undefined : catalog?.siteById.get(choice.site);
  const event = choice.event === null ? undefined : catalog?.eventById.get(choice.event);
  const name = site ? siteNameOf(site) : event && catalogTextOf(event.name);
  const row = at === null ? null : (findings?.rowAt(at) ?? null);
  return (
    <div className={styles.chosen}>
      <h1 lang={name?.lang}>{name?.text ?? embeddingWords().page.title}</h1>
      {row && (
        <p>
          <span lang={row.observation ? proseLanguage() : undefined}>{headlineOf(row)}</span>
          {row.window && ` · ${axisNames()[axis]} ${windowWordsOf(row.window)}`}
        </p>
      )}
      {event && (
        <p>
          {site && <span lang={catalogTextOf(event.name).lang}>{`${event.name} · `}</span>}
          {compactDateWordsOf(event.date)}
        </p>
      )}
    </div>
  );
}

function useHeightReport(
  page: RefObject<HTMLElement | null>,
  map: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    if (window.parent === window || !page.current) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      if (!page.current || !map.current) return;
      // The map takes what is left of the frame; only its least height counts.
      const least = Number.parseFloat(getComputedStyle(map.current).minHeight);
      const height = Math.ceil(page.current.offsetHeight - map.current.offsetHeight + least);
      if (height === told) return;
      told = height;
      // To whoever has framed the page: the number tells nothing about anybody.
      window.parent.postMessage({ type: "nadir:height", height }, "*");
    });
    observer.observe(page.current);
    return () => observer.disconnect();
  }, [page, map]);
}

/** Attributions lead to pages that no frame may show. */
function useLinksLeadOut(): void {
  useEffect(() => {
    const base = document.createElement("base");
    base.target = "_blank";
    document.head.append(base);
    return () => base.remove();
  }, []);
}
