// Which catalog is open: the page's own, or the one that the link names. Another one gives all of
// the one before back.

import { loadBaseLayers } from "../data/baseLayers";
import { type CatalogSession, startCatalogSession } from "./catalogSession";
import { NO_CATALOG, useDashboard } from "./dashboardStore";

export interface CatalogSource {
  /** Address of the index file of the page's own catalog. */
  readonly catalogUrl: string;
  /** Address below which the page and base-layers.json lie; ends with a slash. */
  readonly baseUrl: string;
}

export type CatalogLoading = CatalogSession;

/** Opens the catalog of the view, and another one whenever the view names it. */
export function startCatalogLoading({ catalogUrl, baseUrl }: CatalogSource): CatalogLoading {
  const abort = new AbortController();
  // The page's own catalog holds its observations itself.
  const open = (catalog: string | null) =>
    catalog === null
      ? startCatalogSession(catalogUrl, false)
      : startCatalogSession(new URL(catalog, new URL(baseUrl, catalogUrl)).href, true);
  let opened = useDashboard.getState().view.catalog;
  let session = open(opened);

  const unsubscribe = useDashboard.subscribe(({ view }) => {
    if (view.catalog === opened) return;
    opened = view.catalog;
    session.stop();
    useDashboard.setState(NO_CATALOG);
    session = open(opened);
  });

  loadBaseLayers(baseUrl, abort.signal).then(
    ({ value, problems }) => {
      if (abort.signal.aborted) return;
      useDashboard.setState((state) => ({
        baseLayers: value,
        problems: [...state.problems, ...problems],
      }));
    },
    // Without its file the page has its own basemap, and that is no news.
    () => undefined,
  );

  return {
    retryCatalog: () => session.retryCatalog(),
    retryObservations: () => session.retryObservations(),
    cancelObservations: () => session.cancelObservations(),
    siteFiles: (id) => session.siteFiles(id),
    openSite: (id) => session.openSite(id),
    openEvents: () => session.openEvents(),
    openText: () => session.openText(),
    openRecords: (rows) => session.openRecords(rows),
    openObservation: (row) => session.openObservation(row),
    readRows: (rows, signal) => session.readRows(rows, signal),
    stop: () => {
      unsubscribe();
      abort.abort();
      session.stop();
    },
  };
}
