// What follows from the store's values. Each is worked out once per change of what it depends on
// and shared by every room that asks.

import type { Catalog } from "../domain/catalog";
import type { DayWindow } from "../domain/dayWindow";
import type { Filter } from "../domain/filter";
import type { Axis, ObservationId } from "../domain/observation";
import { type ObservationTable, rowOf } from "../domain/observationTable";
import type { Period } from "../domain/period";
import type { View } from "../domain/view";
import { type AxisIndex, axisIndexOf } from "../query/axisIndex";
import { countMatches } from "../query/countMatches";
import { FilterEngine } from "../query/filterEngine";
import { Findings, type Row } from "../query/findings";
import { type Records, rowOn } from "../query/snapshot";
import type { DashboardState } from "./dashboardStore";
import { lastVisit, newSince } from "./lastVisit";
import { readyValueOf } from "./loading";

/** Remembers the latest answer; equal arguments (by ===) give the same object again. */
function rememberLatest<Arguments extends readonly unknown[], Result>(
  work: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let latest: { args: Arguments; result: Result } | null = null;
  return (...args) => {
    if (latest === null || args.some((each, place) => each !== latest?.args[place])) {
      latest = { args, result: work(...args) };
    }
    return latest.result;
  };
}

// A table that is given back takes its engines with it.
const enginesByTable = new WeakMap<ObservationTable, Map<Axis, FilterEngine>>();

function engineOf({ table, sites }: Catalog, axis: Axis): FilterEngine {
  return (
    enginesByTable.get(table)?.get(axis) ??
    keepEngine({ table, sites }, axis, axisIndexOf(table, axis, sites.length))
  );
}

/** Makes the engine of an axis with an index that is made already. */
export function keepEngine(
  { table, sites }: Pick<Catalog, "table" | "sites">,
  axis: Axis,
  index: AxisIndex,
): FilterEngine {
  const engines = enginesByTable.get(table) ?? new Map<Axis, FilterEngine>();
  enginesByTable.set(table, engines);
  const engine = new FilterEngine(table, sites, index);
  engines.set(axis, engine);
  return engine;
}

const findingsIn = rememberLatest(
  (
    catalog: Catalog,
    axis: Axis,
    records: Records,
    period: Period,
    filter: Filter,
    hits: Uint8Array | null,
  ) => new Findings(engineOf(catalog, axis), catalog, axis, records, { period, filter, hits }),
);

const countIn = rememberLatest(
  (catalog: Catalog | null, axis: Axis, hits: Uint8Array | null) =>
    (period: Period, filter: Filter): number => {
      if (catalog === null) return 0;
      const asked = { period, filter, hits: filter.text === "" ? null : hits, site: null };
      return countMatches(engineOf(catalog, axis), asked);
    },
);

const newsIn = rememberLatest((recent: Catalog["recent"], day: string) =>
  newSince(recent, lastVisit(day)),
);

const rowIn = rememberLatest(rowOf);

const chosenRowIn = rememberLatest(
  (catalog: Catalog, records: Records, axis: Axis, id: ObservationId): Row | null => {
    const row = rowIn(catalog.table, id);
    return row === null ? null : rowOn(catalog, records, axis, row);
  },
);

export function selectView({ view }: DashboardState): View {
  return view;
}

/** The catalog; null until it is here. */
export function selectCatalog({ catalog }: DashboardState): Catalog | null {
  return readyValueOf(catalog);
}

/**
 * What the catalog answers to the view. null until the catalog is here. A new text counts once the
 * search has answered it; until then the answer to the text before stands.
 */
export function selectFindings(state: DashboardState): Findings | null {
  const catalog = selectCatalog(state);
  if (catalog === null) return null;
  const { period, filter, axis } = state.view;
  return findingsIn(catalog, axis, state.records, period, filter, hitsOf(state));
}

/**
 * Works out what is drawn first of a table that has just arrived, and lets the page have its turn in
 * between: each part of it takes a while.
 */
export async function findAhead(state: DashboardState): Promise<void> {
  const findings = selectFindings(state);
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  await turn();
  // They are remembered for all findings of the same filter.
  void findings?.density;
  await turn();
  void findings?.anyTimeSpan;
  await turn();
  void findings?.undatedCount;
  await turn();
}

/** How many observations would match another period and filter: for offers to loosen. */
export function selectCountOf(state: DashboardState): (period: Period, filter: Filter) => number {
  return countIn(selectCatalog(state), state.view.axis, hitsOf(state));
}

/** The chosen observation, also when it does not match; null when none is chosen or known. */
export function selectChosenRow(state: DashboardState): Row | null {
  const catalog = selectCatalog(state);
  const { observation, axis } = state.view;
  if (catalog === null || observation === null) return null;
  return chosenRowIn(catalog, state.records, axis, observation);
}

const NO_NEWS: ReadonlySet<string> = new Set();

/** Ids of the observations that came or changed since the person's last visit; of our own catalog. */
export function selectNews(state: DashboardState): ReadonlySet<string> {
  const catalog = state.view.catalog === null ? selectCatalog(state) : null;
  return catalog?.date ? newsIn(catalog.recent, catalog.date) : NO_NEWS;
}

/** From the first to the last day of all observations on the axis; null when none has one. */
export function selectExtent(state: DashboardState): DayWindow | null {
  const catalog = selectCatalog(state);
  return catalog && engineOf(catalog, state.view.axis).index.extent;
}

function hitsOf({ view, textHits }: DashboardState): Uint8Array | null {
  return view.filter.text.trim() === "" ? null : (textHits?.hits ?? null);
}
