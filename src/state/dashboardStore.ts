// The one store: what a link restores, the catalog and its details, and what went wrong.
//
// Values and short actions only. What follows from the values is worked out in selectors.ts; what
// comes from the network is brought by loading.ts's callers (catalogLoading.ts).

import { create } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { BaseLayer } from "../domain/baseLayer";
import type { Catalog, EventDetails, ObservationDetails, SiteDetail } from "../domain/catalog";
import type { EventId } from "../domain/contextEvent";
import type { Day } from "../domain/day";
import { type Filter, NO_FILTER } from "../domain/filter";
import type { LanguageTag } from "../domain/language";
import type { Axis, Observation, ObservationId } from "../domain/observation";
import { rowOf } from "../domain/observationTable";
import { isSamePeriod, type Period, toOrderedPeriod } from "../domain/period";
import type { LinkNotice, Problem } from "../domain/problem";
import type { SiteId } from "../domain/site";
import {
  type BaseLayerId,
  type Camera,
  type Choice,
  DEFAULT_VIEW,
  isSameCamera,
  toCamera,
  type View,
} from "../domain/view";
import { HERE, LOADING, type Loading } from "./loading";

/** How the address bar follows a change of the view: a new history entry, or the same one. */
export type HistoryStep = "push" | "replace";

export interface DashboardState {
  readonly view: View;
  /** Of the latest change of the view. */
  readonly historyStep: HistoryStep;
  readonly catalog: Loading<Catalog>;
  /** The table of a large catalog, which comes after its sites and events. */
  readonly observations: Loading<null>;
  /** Records of observations that have arrived, by row of the catalog's table. */
  readonly records: ReadonlyMap<number, Observation>;
  /** Details fetched one observation at a time (large catalogs), by row. */
  readonly observationDetails: ReadonlyMap<number, Loading<ObservationDetails>>;
  readonly siteDetails: ReadonlyMap<SiteId, Loading<SiteDetail>>;
  readonly eventDetails: Loading<EventDetails> | null;
  /** The index of the search, which the worker keeps; null until somebody searches. */
  readonly textIndex: Loading<null> | null;
  /** What the latest answered text hits: one byte a row, or null for a text without words. */
  readonly textHits: { readonly text: string; readonly hits: Uint8Array | null } | null;
  readonly baseLayers: readonly BaseLayer[];
  /** Days on which scenes of a site were taken, once somebody has looked for some. */
  readonly sceneDays: { readonly site: SiteId; readonly days: readonly Day[] } | null;
  /** Parameters of the link that could not be followed, until dismissed. */
  readonly linkNotices: readonly LinkNotice[];
  /** Records and files that could not be read. */
  readonly problems: readonly Problem[];
  /** Sentences about how the catalog was loaded. */
  readonly catalogNotices: readonly string[];
}

/** What belongs to one catalog and goes with it. */
export const NO_CATALOG = {
  catalog: LOADING,
  observations: HERE,
  records: new Map(),
  observationDetails: new Map(),
  siteDetails: new Map(),
  eventDetails: null,
  textIndex: null,
  textHits: null,
  problems: [],
  catalogNotices: [],
} satisfies Partial<DashboardState>;

export const INITIAL_STATE: DashboardState = {
  ...NO_CATALOG,
  view: DEFAULT_VIEW,
  historyStep: "replace",
  baseLayers: [],
  sceneDays: null,
  linkNotices: [],
};

/** The store and, in rooms, its hook: `useDashboard((state) => state.view.period)`. */
export const useDashboard = create<DashboardState>()(() => INITIAL_STATE);

/** What is open, as a hook: a change of the period or of the map is none of it. */
export function useChoice(): Choice {
  return useDashboard(
    useShallow(({ view: { site, observation, event } }) => ({ site, observation, event })),
  );
}

function changeView(change: Partial<View>, historyStep: HistoryStep): void {
  useDashboard.setState(({ view }) => ({ view: { ...view, ...change }, historyStep }));
}

export function chooseSite(site: SiteId | null): void {
  changeView({ site, observation: null, event: null, ...imageOf(site) }, "push");
}

/** A picture is of one place: it stays while its site does. */
function imageOf(site: SiteId | null): Pick<View, "image" | "comparison"> {
  const { view } = useDashboard.getState();
  const { image, comparison } = site === null || site === view.site ? view : DEFAULT_VIEW;
  return { image, comparison };
}

/** Opens an observation, and with it its site. */
export function chooseObservation(id: ObservationId | null): void {
  const { catalog, view } = useDashboard.getState();
  if (id === null || catalog.status !== "ready") {
    changeView({ observation: null, event: null }, "push");
    return;
  }
  const { table, sites } = catalog.value;
  const row = rowOf(table, id);
  const site = row === null ? null : sites[table.sites[row] ?? -1];
  const known = site ? { site: site.id, observation: id } : { site: view.site, observation: null };
  changeView({ ...known, event: null, ...imageOf(known.site) }, "push");
}

/** Opens an event beside the chosen site; null closes it. */
export function chooseEvent(event: EventId | null): void {
  changeView({ event }, "push");
}

/** A period typed or picked: a step that "back" undoes. */
export function choosePeriod(period: Period): void {
  const ordered = toOrderedPeriod(period);
  if (isSamePeriod(ordered, useDashboard.getState().view.period)) return;
  changeView({ period: ordered }, "push");
}

/** A period while it is dragged, panned or zoomed: no step of its own. */
export function dragPeriod(period: Period): void {
  if (isSamePeriod(period, useDashboard.getState().view.period)) return;
  changeView({ period }, "replace");
}

/** The page as it is without any link, on the same catalog and in the same language. */
export function goHome(): void {
  const { catalog, language } = useDashboard.getState().view;
  changeView({ ...DEFAULT_VIEW, catalog, language }, "push");
}

/** Opens another catalog by the address of its index; null is the page's own. */
export function chooseCatalog(catalog: string | null): void {
  const { language } = useDashboard.getState().view;
  changeView({ ...DEFAULT_VIEW, catalog, language }, "push");
}

/** Changes some facets; typing on in the search stays one step of the history. */
export function chooseFilter(change: Partial<Filter>): void {
  const { filter } = useDashboard.getState().view;
  const typesOn = change.text !== undefined && change.text !== "" && filter.text !== "";
  changeView({ filter: { ...filter, ...change } }, typesOn ? "replace" : "push");
}

/** Another period and filter in one step. */
export function loosen({ period, filter }: Pick<View, "period" | "filter">): void {
  changeView({ period, filter }, "push");
}

export function clearFilter(): void {
  changeView({ filter: NO_FILTER }, "push");
}

export function chooseAxis(axis: Axis): void {
  changeView({ axis }, "push");
}

/** Names a parameter of the link that could not be followed. */
export function noticeLink(notice: LinkNotice): void {
  const { linkNotices } = useDashboard.getState();
  useDashboard.setState({ linkNotices: [...linkNotices, notice] });
}

export function chooseLanguage(language: LanguageTag): void {
  changeView({ language }, "replace");
}

export function chooseBaseLayer(base: BaseLayerId | null): void {
  changeView({ base }, "replace");
}

/** Another picture of the ground is a step that "back" undoes; running through many is none. */
export function chooseImage(
  change: Partial<Pick<View, "image" | "comparison" | "camera">>,
  historyStep: HistoryStep = "push",
): void {
  const camera = change.camera ? { camera: toCamera(change.camera) } : {};
  changeView({ ...change, ...camera }, historyStep);
}

/** Reported by the map when the person has moved it. */
export function moveCamera(camera: Camera | null): void {
  const next = camera && toCamera(camera);
  if (isSameCamera(next, useDashboard.getState().view.camera)) return;
  changeView({ camera: next }, "replace");
}

export function dismissLinkNotices(): void {
  useDashboard.setState({ linkNotices: [] });
}
