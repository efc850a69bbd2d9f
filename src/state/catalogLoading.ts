// Brings the catalog and its details into the store, each file once, and again on request after a
// failure. An abort is not a failure.

import { loadBaseLayers } from "../data/baseLayers";
import {
  type CatalogFiles,
  loadCatalog,
  loadEventDetails,
  loadSiteDetail,
  loadText,
} from "../data/loadCatalog";
import type { Problem } from "../domain/problem";
import type { SiteId } from "../domain/site";
import { reconcileView } from "../url/reconcile";
import { useDashboard } from "./dashboardStore";
import { LOADING, type Loading } from "./loading";

export interface CatalogSource {
  /** Address of the catalog's index file. */
  readonly catalogUrl: string;
  /** Address below which the page and base-layers.json lie; ends with a slash. */
  readonly baseUrl: string;
}

export interface CatalogLoading {
  retryCatalog: () => void;
  /** Fetches the details of a site unless they are here or on their way; retries a failure. */
  openSite: (id: SiteId) => void;
  openEvents: () => void;
  openText: () => void;
  stop: () => void;
}

/** Starts with the index; the rest comes when it is opened. */
export function startCatalogLoading({ catalogUrl, baseUrl }: CatalogSource): CatalogLoading {
  const abort = new AbortController();
  const { signal } = abort;
  let files: CatalogFiles | null = null;

  async function bring<Value>(
    load: () => Promise<{ value: Value; problems: readonly Problem[] }>,
    show: (loading: Loading<Value>) => void,
  ): Promise<void> {
    show(LOADING);
    try {
      const { value, problems } = await load();
      if (signal.aborted) return;
      noteProblems(problems);
      show({ status: "ready", value });
    } catch (error) {
      if (!signal.aborted) show({ status: "failed", reason: reasonOf(error) });
    }
  }

  const retryCatalog = () => {
    void bring(
      async () => {
        const loaded = await loadCatalog(catalogUrl, signal);
        files = loaded.files;
        const { view, notices } = reconcileView(useDashboard.getState().view, loaded.catalog);
        useDashboard.setState(({ linkNotices }) => ({
          view,
          historyStep: "replace",
          linkNotices: [...linkNotices, ...notices],
        }));
        return { value: loaded.catalog, problems: loaded.problems };
      },
      (catalog) => useDashboard.setState({ catalog }),
    );
  };

  const openSite = (id: SiteId) => {
    const url = files?.siteDetails.get(id);
    if (url === undefined || isBusyOrReady(useDashboard.getState().siteDetails.get(id))) return;
    void bring(
      () => loadSiteDetail(url, id, signal),
      (detail) =>
        useDashboard.setState(({ siteDetails }) => ({
          siteDetails: new Map(siteDetails).set(id, detail),
        })),
    );
  };

  const openEvents = () => {
    const url = files?.eventDetails;
    if (url === undefined || isBusyOrReady(useDashboard.getState().eventDetails)) return;
    void bring(
      () => loadEventDetails(url, signal),
      (eventDetails) => useDashboard.setState({ eventDetails }),
    );
  };

  const openText = () => {
    const url = files?.text;
    if (url === undefined || isBusyOrReady(useDashboard.getState().textIndex)) return;
    void bring(
      () => loadText(url, signal),
      (textIndex) => useDashboard.setState({ textIndex }),
    );
  };

  const openWhatTheViewShows = () => {
    const { view, catalog } = useDashboard.getState();
    if (catalog.status !== "ready") return;
    // A failed file waits for "Try again"; here only what was never asked for is opened.
    const state = useDashboard.getState();
    if (view.site !== null && !state.siteDetails.has(view.site)) openSite(view.site);
    if (view.event !== null && state.eventDetails === null) openEvents();
    if (view.filter.text.trim() !== "" && state.textIndex === null) openText();
  };

  retryCatalog();
  void bring(
    () => loadBaseLayers(baseUrl, signal),
    (layers) => layers.status === "ready" && useDashboard.setState({ baseLayers: layers.value }),
  );
  const unsubscribe = useDashboard.subscribe(openWhatTheViewShows);

  return {
    retryCatalog,
    openSite,
    openEvents,
    openText,
    stop: () => {
      unsubscribe();
      abort.abort();
    },
  };
}

function noteProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  useDashboard.setState((state) => ({ problems: [...state.problems, ...problems] }));
}

function isBusyOrReady(loading: Loading<unknown> | null | undefined): boolean {
  return loading?.status === "loading" || loading?.status === "ready";
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
