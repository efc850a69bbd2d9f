// Collects what an export of the page holds: the matching observations with all their details,
// fetched where they are not here yet. What cannot be fetched fails the whole: an export that
// quietly lacks a part would be taken for complete.

import type { Catalog, SiteDetail } from "../domain/catalog";
import { compareWindows, windowOf } from "../domain/dayWindow";
import type { Observation, ObservationDetail } from "../domain/observation";
import { membershipOf } from "../domain/period";
import type { Report, ReportId } from "../domain/report";
import type { SiteId } from "../domain/site";
import type { ExportSet } from "../export/exportSet";
import type { Row } from "../query/findings";
import type { CatalogLoading } from "./catalogLoading";
import { type DashboardState, useDashboard } from "./dashboardStore";
import type { Loading } from "./loading";
import { selectCatalog, selectFindings } from "./selectors";

/** The view's matches, those of the chosen site, or every observation there is. */
export const EXPORT_SCOPES = ["view", "site", "catalog"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** More would not fit into a browser's memory as text. */
export const MOST_EXPORTED = 20_000;
const ROWS_AT_ONCE = 500;

export interface ExportRequest {
  readonly scope: ExportScope;
  readonly loading: CatalogLoading;
  readonly title: string;
  readonly address: string;
  readonly home: string;
}

/** How many observations a scope has; null for a site while none is chosen. */
export function countOfScope(state: DashboardState, scope: ExportScope): number | null {
  const findings = selectFindings(state);
  const { site } = state.view;
  if (scope === "catalog") return selectCatalog(state)?.table.count ?? 0;
  if (scope === "view") return findings?.count ?? 0;
  return site === null ? null : (findings?.siteOf(site)?.count ?? 0);
}

/** Throws a sentence when something could not be fetched or there is too much. */
export async function loadExportSet(
  { scope, loading, title, address, home }: ExportRequest,
  signal: AbortSignal,
): Promise<ExportSet> {
  const state = useDashboard.getState();
  const catalog = selectCatalog(state);
  if (catalog === null || !catalog.isComplete) throw new Error("The catalog is not here yet.");
  const rows = rowsOf(state, catalog, scope);
  if (rows.length > MOST_EXPORTED) {
    throw new Error(
      `These are ${rows.length} observations; an export takes ${MOST_EXPORTED} at most. ` +
        "Choose a shorter period or fewer sites.",
    );
  }
  loading.openEvents();
  const sites = [...new Set(rows.map(({ site }) => site))].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of sites) loading.openSite(id);
  const siteDetails = new Map<SiteId, SiteDetail>();
  for (const { id, label } of sites) {
    siteDetails.set(id, await arrived(label, (now) => now.siteDetails.get(id), signal));
  }
  const eventDetails = await arrived("the events", ({ eventDetails }) => eventDetails, signal);
  const read = await readObservations(rows, siteDetails, loading, signal);

  const period = scope === "catalog" ? { from: null, to: null } : state.view.period;
  const reports = new Map<ReportId, Report>(read.reports);
  for (const detail of siteDetails.values()) {
    for (const [id, report] of detail.reports) reports.set(id, report);
  }
  for (const [id, report] of eventDetails.reports) reports.set(id, report);
  return onlyNamedReports({
    ...{ title, address, home, made: new Date().toISOString().replace(/\.\d+Z$/, "Z") },
    catalog: { version: catalog.version, date: catalog.date },
    sites: sites.map((record) => ({ record, detail: siteDetails.get(record.id) ?? null })),
    observations: read.observations,
    events: catalog.events
      .filter(({ date }) => membershipOf(windowOf(date), period) !== "out")
      .map((record) => ({ record, detail: eventDetails.events.get(record.id) ?? null })),
    reports,
  });
}

function rowsOf(state: DashboardState, catalog: Catalog, scope: ExportScope): readonly Row[] {
  const findings = selectFindings(state);
  if (findings === null) return [];
  if (scope === "view") return findings.matchesFrom(0, MOST_EXPORTED + 1);
  if (scope === "catalog") {
    return Array.from({ length: catalog.table.count }, (_, row) => findings.rowAt(row));
  }
  const { site } = state.view;
  return (site === null ? null : findings.siteOf(site))?.matches ?? [];
}

interface Read {
  readonly observations: ExportSet["observations"];
  readonly reports: ReadonlyMap<ReportId, Report>;
}

async function readObservations(
  rows: readonly Row[],
  siteDetails: ReadonlyMap<SiteId, SiteDetail>,
  loading: CatalogLoading,
  signal: AbortSignal,
): Promise<Read> {
  const reports = new Map<ReportId, Report>();
  const found: { record: Observation; detail: ObservationDetail | null }[] = [];
  const elsewhere: Row[] = [];
  for (const row of rows) {
    const detail = siteDetails.get(row.site.id)?.observations.get(row.id);
    if (row.observation && detail) found.push({ record: row.observation, detail });
    else elsewhere.push(row);
  }
  for (let start = 0; start < elsewhere.length; start += ROWS_AT_ONCE) {
    const part = elsewhere.slice(start, start + ROWS_AT_ONCE);
    const read = await loading.readRows(
      part.map(({ row }) => row),
      signal,
    );
    for (const { row, id, observation } of part) {
      const record = observation ?? read?.records.get(row);
      if (!record) throw new Error(`The record of the observation ${id} could not be read.`);
      found.push({ record, detail: read?.details.get(row) ?? null });
    }
    for (const [id, report] of read?.reports ?? []) reports.set(id, report);
  }
  const inTime = found
    .map((each) => ({ each, window: windowOf(each.record.observed) }))
    .sort(
      (a, b) =>
        compareWindows(a.window, b.window) || (a.each.record.id < b.each.record.id ? -1 : 1),
    );
  return { observations: inTime.map(({ each }) => each), reports };
}

/** Details of a site come with all its reports; those of observations left out go again. */
function onlyNamedReports(set: ExportSet): ExportSet {
  const named = new Set<ReportId>([
    ...set.sites.flatMap(({ record, detail }) => [
      ...(detail?.references ?? []),
      ...[detail?.location ?? record.location, ...record.structures.map(({ location }) => location)]
        .map((location) => location?.report)
        .filter((id) => id !== null && id !== undefined),
    ]),
    ...set.observations.flatMap(({ detail }) => [
      ...(detail?.reports ?? []),
      ...(detail?.assessments.map(({ report }) => report) ?? []),
    ]),
    ...set.events.flatMap(({ detail }) => detail?.reports ?? []),
  ]);
  return { ...set, reports: new Map([...set.reports].filter(([id]) => named.has(id))) };
}

/** What the store is bringing; rejects with the reason it gives when it does not come. */
function arrived<Value>(
  name: string,
  read: (state: DashboardState) => Loading<Value> | null | undefined,
  signal: AbortSignal,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const look = (state: DashboardState) => {
      const loading = read(state);
      if (loading?.status === "ready") settle(() => resolve(loading.value));
      if (loading?.status === "failed")
        settle(() => reject(new Error(`The details of ${name} did not come: ${loading.reason}`)));
    };
    const abort = () => settle(() => reject(signal.reason));
    const settle = (end: () => void) => {
      unsubscribe();
      signal.removeEventListener("abort", abort);
      end();
    };
    const unsubscribe = useDashboard.subscribe(look);
    signal.addEventListener("abort", abort);
    look(useDashboard.getState());
  });
}
