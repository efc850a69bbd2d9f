// What follows from the store's values. Each is worked out once per change of what it depends on
// and shared by every room that asks.

import type { Catalog } from "../domain/catalog";
import type { Filter } from "../domain/filter";
import type { Axis, ObservationId } from "../domain/observation";
import type { Period } from "../domain/period";
import { type Findings, findingsOf, type Row, rowsOf } from "../query/findings";
import { type TextIndex, textHitsOf } from "../query/textIndex";
import type { DashboardState } from "./dashboardStore";
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

const rowsOnAxis = rememberLatest((catalog: Catalog, axis: Axis) => rowsOf(catalog, axis));

const hitsInIndex = rememberLatest(
  (index: TextIndex, text: string): ReadonlySet<ObservationId> | null => textHitsOf(index, text),
);

const findings = rememberLatest(findingsOf);

/** The catalog; null until it is here. */
export function selectCatalog({ catalog }: DashboardState): Catalog | null {
  return readyValueOf(catalog);
}

/** The catalog's rows on the chosen axis; null until the catalog is here. */
export function selectRows(state: DashboardState): readonly Row[] | null {
  const catalog = selectCatalog(state);
  return catalog && rowsOnAxis(catalog, state.view.axis);
}

/** How many observations would match another period and filter: for offers to loosen. */
export function selectCountOf(state: DashboardState): (period: Period, filter: Filter) => number {
  return countIn(
    selectRows(state),
    selectCatalog(state),
    readyValueOf(state.textIndex ?? undefined),
  );
}

const countIn = rememberLatest(
  (rows: readonly Row[] | null, catalog: Catalog | null, index: TextIndex | null) =>
    (period: Period, filter: Filter): number => {
      const hits = index && textHitsOf(index, filter.text);
      return rows && catalog
        ? findingsOf(rows, catalog.sites, period, filter, hits).matches.length
        : 0;
    },
);

/**
 * What the catalog answers to the view. null until the catalog is here. A text is only asked once
 * its index is here; until then everything else already answers.
 */
export function selectFindings(state: DashboardState): Findings | null {
  const catalog = selectCatalog(state);
  const rows = selectRows(state);
  if (catalog === null || rows === null) return null;
  const { period, filter } = state.view;
  const index = readyValueOf(state.textIndex ?? undefined);
  const hits = index && hitsInIndex(index, filter.text);
  return findings(rows, catalog.sites, period, filter, hits);
}
