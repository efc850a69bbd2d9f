// One opened catalog: brings its index, its observations, their details and the answers of the
// search into the store, each once, and again on request after a failure. An abort is no failure.
//
// A catalog whose index holds the observations is here at once. A large one shows its sites and
// events first; its table, records and details then come from the worker that reads its files.

import {
  type CatalogFiles,
  detailOfIndex,
  loadCatalog,
  loadEventDetails,
  loadSiteDetail,
} from "../data/loadCatalog";
import type { Catalog, SiteDetail } from "../domain/catalog";
import type { SiteId } from "../domain/site";
import { reconcileView } from "../url/reconcile";
import { catalogNow, startCatalogTask } from "./catalogTask";
import { useDashboard } from "./dashboardStore";
import { isBusyOrReady, LOADING, type Loading } from "./loading";
import { type RowsRead, rowReadingOf } from "./rowReading";
import { findAhead, keepEngine } from "./selectors";
import { textSearchOf } from "./textSearch";

export interface CatalogSession {
  retryCatalog: () => void;
  retryObservations: () => void;
  /** Stops reading a large table; what is here stays usable. */
  cancelObservations: () => void;
  /** Fetches the details of a site unless they are here or on their way; retries a failure. */
  openSite: (id: SiteId) => void;
  openEvents: () => void;
  openText: () => void;
  /** Brings the records of rows that are not here; at most a few hundred at once. */
  openRecords: (rows: readonly number[]) => void;
  /** Brings the details of one observation of a large catalog. */
  openObservation: (row: number) => void;
  /** Records and details of rows of a large catalog, kept by nobody; null for another catalog. */
  readRows: (rows: readonly number[], signal: AbortSignal) => Promise<RowsRead | null>;
  /** Addresses of what the dossier of a site reads; none where it is read in parts (Parquet). */
  siteFiles: (id: SiteId) => readonly string[];
  /** Gives back the worker and everything that is on its way. */
  stop: () => void;
}

export const CANCELLED = "Reading the observations was cancelled.";

/**
 * `url`: the absolute address of the catalog's index. `mayBeLarge`: whether it may name files of
 * observations, so that the worker can start while it is on its way.
 */
export function startCatalogSession(url: string, mayBeLarge: boolean): CatalogSession {
  const task = startCatalogTask();
  const { signal, set, bring } = task;
  const { openRecords, openObservation, readRows } = rowReadingOf(task);
  const { openText, search } = textSearchOf(task);
  let files: CatalogFiles | null = null;
  let observationsAbort = new AbortController();

  const retryCatalog = () => {
    void bring(
      async () => {
        const loaded = await loadCatalog(url, signal);
        files = loaded.files;
        if (!signal.aborted) settleView(loaded.catalog);
        set({ records: loaded.records });
        if (files.observations !== null) set({ observations: LOADING });
        return { value: loaded.catalog, problems: loaded.problems };
      },
      (catalog) => {
        set({ catalog });
        if (catalog.status === "ready" && !catalog.value.isComplete) retryObservations();
      },
    );
  };

  const retryObservations = () => {
    const catalog = catalogNow();
    if (catalog === null || catalog.isComplete || !files?.observations) return;
    const source = { observations: files.observations, details: files.details };
    observationsAbort = new AbortController();
    const aborts = AbortSignal.any([signal, observationsAbort.signal]);
    void bring(
      async () => {
        const onProgress = (progress: number) =>
          set({ observations: { status: "loading", progress } });
        const { sites } = catalog;
        const { axis } = useDashboard.getState().view;
        const asked = { files: source, sites, axis };
        const read = await task.worker().openObservations(asked, onProgress, aborts);
        const { table, problems, notices } = read;
        const complete: Catalog = { ...catalog, table, isComplete: true };
        keepEngine(complete, axis, read.index);
        await findAhead({
          ...useDashboard.getState(),
          catalog: { status: "ready", value: complete },
        });
        aborts.throwIfAborted();
        settleView(complete);
        set({ catalog: { status: "ready", value: complete }, catalogNotices: notices });
        return { value: null, problems };
      },
      (observations) => set({ observations }),
    );
  };

  const cancelObservations = () => {
    if (useDashboard.getState().observations.status !== "loading") return;
    observationsAbort.abort();
    set({ observations: { status: "failed", reason: CANCELLED } });
  };

  const openSite = (id: SiteId) => {
    const { siteDetails } = useDashboard.getState();
    const site = catalogNow()?.siteById.get(id);
    if (files === null || site === undefined || isBusyOrReady(siteDetails.get(id))) return;
    const address = files.siteDetails.get(id);
    const show = (detail: Loading<SiteDetail>) =>
      set({ siteDetails: new Map(useDashboard.getState().siteDetails).set(id, detail) });
    if (address === undefined) show({ status: "ready", value: detailOfIndex(site) });
    else void bring(() => loadSiteDetail(address, id, signal), show);
  };

  const siteFiles = (id: SiteId) => {
    if (files === null || files.observations !== null) return [];
    const addresses = [files.siteDetails.get(id) ?? "", files.eventDetails, files.text ?? ""];
    return addresses.filter((address) => /^https?:/.test(address));
  };

  const openEvents = () => {
    const address = files?.eventDetails;
    if (address === undefined || isBusyOrReady(useDashboard.getState().eventDetails)) return;
    void bring(
      () => loadEventDetails(address, signal),
      (eventDetails) => set({ eventDetails }),
    );
  };

  const openTextOfCatalog = () => {
    const catalog = catalogNow();
    if (catalog === null || !catalog.isComplete || files === null) return;
    if (isBusyOrReady(useDashboard.getState().textIndex)) return;
    openText(
      files.text === null ? "details" : { url: files.text },
      isLarge() ? null : catalog.table,
    );
  };

  const isLarge = () => files?.observations != null;

  const openWhatTheViewShows = () => {
    const { view, catalog, siteDetails, eventDetails, textIndex } = useDashboard.getState();
    if (catalog.status !== "ready") return;
    // A failed file waits for "Try again"; here only what was never asked for is opened.
    if (view.site !== null && !siteDetails.has(view.site)) openSite(view.site);
    if (view.event !== null && eventDetails === null) openEvents();
    if (view.filter.text.trim() !== "" && textIndex === null) openTextOfCatalog();
    search();
  };

  retryCatalog();
  // What fails here fails again, and is told of, when the worker is needed.
  if (mayBeLarge) {
    try {
      task
        .worker()
        .prepare()
        .catch(() => undefined);
    } catch {
      // A frame without an origin of its own may start no worker.
    }
  }
  const unsubscribe = useDashboard.subscribe(openWhatTheViewShows);

  return {
    retryCatalog,
    retryObservations,
    cancelObservations,
    siteFiles,
    openSite,
    openEvents,
    openText: openTextOfCatalog,
    openRecords: (rows) => {
      if (isLarge() && catalogNow()?.isComplete) openRecords(rows);
    },
    openObservation: (row) => {
      if (isLarge()) openObservation(row);
    },
    readRows: async (rows, asking) => (isLarge() ? await readRows(rows, asking) : null),
    stop: () => {
      unsubscribe();
      task.stop();
    },
  };
}

/** Gives up what the view names and the catalog does not have. */
function settleView(catalog: Catalog): void {
  const { view, notices } = reconcileView(useDashboard.getState().view, catalog);
  useDashboard.setState(({ linkNotices }) => ({
    view,
    historyStep: "replace",
    linkNotices: [...linkNotices, ...notices],
  }));
}
