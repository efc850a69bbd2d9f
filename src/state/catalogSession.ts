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
import type { Observation, ObservationDetail } from "../domain/observation";
import type { Problem } from "../domain/problem";
import type { Report, ReportId } from "../domain/report";
import type { SiteId } from "../domain/site";
import { reconcileView } from "../url/reconcile";
import { type CatalogWorker, startCatalogWorker } from "../workers/catalogWorker";
import { type DashboardState, useDashboard } from "./dashboardStore";
import { isBusyOrReady, LOADING, type Loading } from "./loading";
import { findAhead, keepEngine } from "./selectors";

export interface RowsRead {
  readonly records: ReadonlyMap<number, Observation>;
  readonly details: ReadonlyMap<number, ObservationDetail>;
  readonly reports: ReadonlyMap<ReportId, Report>;
}

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

/** More records than these are given back, those brought first before others. */
const MOST_RECORDS = 5000;
const MOST_DETAILS = 200;
export const CANCELLED = "Reading the observations was cancelled.";

/**
 * `url`: the absolute address of the catalog's index. `mayBeLarge`: whether it may name files of
 * observations, so that the worker can start while it is on its way.
 */
export function startCatalogSession(url: string, mayBeLarge: boolean): CatalogSession {
  const abort = new AbortController();
  const { signal } = abort;
  let files: CatalogFiles | null = null;
  let worker: CatalogWorker | null = null;
  let observationsAbort = new AbortController();
  const recordsOnTheirWay = new Set<number>();
  let searchedText: string | null = null;

  const set = (change: Partial<DashboardState>) => {
    if (!signal.aborted) useDashboard.setState(change);
  };
  const workerOf = () => {
    worker ??= startCatalogWorker();
    return worker;
  };

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
        const read = await workerOf().openObservations(asked, onProgress, aborts);
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

  const openRecords = (rows: readonly number[]) => {
    const { records, catalog } = useDashboard.getState();
    if (!isLarge() || catalog.status !== "ready" || !catalog.value.isComplete) return;
    const missing = rows.filter((row) => !records.has(row) && !recordsOnTheirWay.has(row));
    if (missing.length === 0) return;
    for (const row of missing) recordsOnTheirWay.add(row);
    const done = () => {
      for (const row of missing) recordsOnTheirWay.delete(row);
    };
    workerOf()
      .readRecords(missing, signal)
      .then((read) => {
        done();
        if (signal.aborted) return;
        noteProblems(read.problems);
        const all: [number, Observation][] = [...useDashboard.getState().records, ...read.records];
        set({ records: new Map(all.slice(-MOST_RECORDS)) });
      })
      .catch((error: unknown) => {
        done();
        if (!signal.aborted) noteProblems([recordProblemOf(error)]);
      });
  };

  const openObservation = (row: number) => {
    const { observationDetails } = useDashboard.getState();
    if (!isLarge() || isBusyOrReady(observationDetails.get(row))) return;
    void bring(
      async () => {
        const { details, reports, problems } = await workerOf().readDetails([row], signal);
        return { value: { detail: details.get(row) ?? null, reports }, problems };
      },
      (detail) => {
        const all = [...useDashboard.getState().observationDetails].filter(([key]) => key !== row);
        set({ observationDetails: new Map([...all.slice(1 - MOST_DETAILS), [row, detail]]) });
      },
    );
  };

  const readRows = async (rows: readonly number[], asking: AbortSignal) => {
    if (!isLarge()) return null;
    const { records } = await workerOf().readRecords(rows, asking);
    const { details, reports } = await workerOf().readDetails(rows, asking);
    return { records: new Map(records), details, reports };
  };

  const openText = () => {
    const catalog = catalogNow();
    const { textIndex } = useDashboard.getState();
    if (catalog === null || !catalog.isComplete || files === null || isBusyOrReady(textIndex)) {
      return;
    }
    const source = files.text === null ? "details" : { url: files.text };
    void bring(
      async () => {
        if (!isLarge()) await workerOf().useTable(catalog.table);
        const onProgress = (progress: number) =>
          set({ textIndex: { status: "loading", progress } });
        const { problems } = await workerOf().openText(source, onProgress);
        return { value: null, problems };
      },
      (loading) => {
        set({ textIndex: loading });
        if (loading.status === "ready") search();
      },
    );
  };

  /** Asks the worker for the text of the view, the latest one only. */
  const search = () => {
    const { view, textIndex } = useDashboard.getState();
    const { text } = view.filter;
    if (textIndex?.status !== "ready" || text.trim() === "" || text === searchedText) return;
    searchedText = text;
    workerOf()
      .search(text)
      .then((hits) => {
        if (searchedText === text) set({ textHits: { text, hits } });
      })
      .catch((error: unknown) => {
        if (!signal.aborted) set({ textIndex: { status: "failed", reason: reasonOf(error) } });
      });
  };

  const isLarge = () => files?.observations != null;

  const openWhatTheViewShows = () => {
    const { view, catalog, siteDetails, eventDetails, textIndex } = useDashboard.getState();
    if (catalog.status !== "ready") return;
    // A failed file waits for "Try again"; here only what was never asked for is opened.
    if (view.site !== null && !siteDetails.has(view.site)) openSite(view.site);
    if (view.event !== null && eventDetails === null) openEvents();
    if (view.filter.text.trim() !== "" && textIndex === null) openText();
    search();
  };

  retryCatalog();
  // What fails here fails again, and is told of, when the worker is needed.
  if (mayBeLarge) {
    try {
      workerOf()
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
    openText,
    openRecords,
    openObservation,
    readRows,
    stop: () => {
      unsubscribe();
      abort.abort();
      worker?.stop();
    },
  };
}

function catalogNow(): Catalog | null {
  const { catalog } = useDashboard.getState();
  return catalog.status === "ready" ? catalog.value : null;
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

function noteProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  useDashboard.setState((state) => ({ problems: [...state.problems, ...problems] }));
}

function recordProblemOf(error: unknown): Problem {
  return { file: "details.parquet", record: null, field: null, message: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
