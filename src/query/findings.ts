// What the catalog answers to a view, as rooms ask for it: counts at once, lists of matches only
// where somebody looks.
//
// A Findings is a snapshot of the engine's answer, so an older one stays true while React still
// shows it.

import { ACTIVITIES, DIRECTIONS } from "../domain/activity";
import type { Catalog } from "../domain/catalog";
import type { DayWindow } from "../domain/dayWindow";
import type { ActivityChoice, Filter } from "../domain/filter";
import { type Axis, CONFIDENCES, type Confidence } from "../domain/observation";
import { isWholeTime, type Period } from "../domain/period";
import type { PublisherSlug } from "../domain/report";
import { SITE_KINDS, type Site, type SiteId, type SiteKind } from "../domain/site";
import { passingCountOf, passingSpanOf, type RowRange } from "./anyTime";
import { type DayDensity, dayDensityOf } from "./dayDensity";
import { type Answer, edgesOf, type FilterEngine } from "./filterEngine";
import { FindingsAtSite, type SiteFindings } from "./siteFindings";
import {
  isMatch,
  type Match,
  matchOf,
  type Records,
  type Row,
  rowOn,
  type Snapshot,
} from "./snapshot";

export type { DayDensity } from "./dayDensity";
export type { SiteFindings, VisitMatch } from "./siteFindings";
export type { Match, Row } from "./snapshot";

/** For each value: what would match if it were chosen together with all other facets. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<SiteKind, number>;
  readonly activities: ReadonlyMap<ActivityChoice, number>;
  readonly sources: ReadonlyMap<PublisherSlug, number>;
  readonly confidences: ReadonlyMap<Confidence, number>;
  readonly disputed: number;
}

/** What is asked of an engine. */
export interface Asked {
  readonly period: Period;
  readonly filter: Filter;
  /** One byte a row, 0 where the text of the filter is not found; null when no text is asked. */
  readonly hits: Uint8Array | null;
}

export class Findings {
  readonly axis: Axis;
  readonly count: number;
  /** Of `count`, those that may lie in the period, but not for certain. */
  readonly mayCount: number;
  /** Sites with at least one match. */
  readonly siteCount: number;
  readonly facets: FacetCounts;
  private readonly snapshot: Snapshot;
  private sorted: readonly SiteFindings[] | null = null;

  /** `engine` is the one of the axis; `records` are the observations that have arrived. */
  constructor(engine: FilterEngine, catalog: Catalog, axis: Axis, records: Records, asked: Asked) {
    const answer = engine.ask({ ...asked, site: null });
    this.axis = axis;
    this.count = answer.count;
    this.mayCount = answer.mayCount;
    this.siteCount = answer.siteCount;
    this.facets = toFacetCounts(answer, engine.publishers);
    this.snapshot = {
      catalog,
      records,
      axis,
      index: engine.index,
      failures: engine.failures,
      ...edgesOf(asked.period),
      isWholeTime: isWholeTime(asked.period),
      siteCounts: answer.sites.slice(),
      siteDirections: answer.siteDirections.slice(),
    };
  }

  /** Every site of the catalog: most matches first, then by name. */
  get sites(): readonly SiteFindings[] {
    const { catalog, siteCounts } = this.snapshot;
    this.sorted ??= Array.from(
      placesByCount(catalog.sites, siteCounts),
      (place) => new FindingsAtSite(this.snapshot, place),
    );
    return this.sorted;
  }

  siteOf(id: SiteId): SiteFindings | null {
    const place = placesOf(this.snapshot.catalog.sites).byId.get(id);
    return place === undefined ? null : new FindingsAtSite(this.snapshot, place);
  }

  /** What passes the filter, spread over the days of the axis. */
  get density(): DayDensity {
    const { catalog, index, failures } = this.snapshot;
    return rememberedFor(densities, failures, () => dayDensityOf(catalog.table, index, failures));
  }

  /** Hull of the finite days of what passes the filter; null for none. */
  get anyTimeSpan(): DayWindow | null {
    const { index, failures } = this.snapshot;
    return rememberedFor(spans, failures, () => passingSpanOf(this.dated(), index, failures));
  }

  /** How many pass the filter but have no date on the axis, so that nothing can draw them. */
  get undatedCount(): number {
    const { index, failures } = this.snapshot;
    const { rows } = index.byFirst;
    const undated = { rows, start: index.datedCount, end: rows.length };
    return rememberedFor(undatedCounts, failures, () => passingCountOf(undated, failures));
  }

  /** `count` matches from a place on, in time order; those without a date stand last. */
  matchesFrom(place: number, count: number): readonly Match[] {
    const { rows } = this.snapshot.index.byFirst;
    const matches: Match[] = [];
    let passed = 0;
    for (let at = 0; at < rows.length && matches.length < count; at += 1) {
      const row = rows[at] ?? 0;
      if (!isMatch(this.snapshot, row)) continue;
      if (passed >= place) matches.push(this.matchAt(row));
      passed += 1;
    }
    return matches;
  }

  /** Whether a row passes the filter, whatever the period. */
  passesFilter(row: number): boolean {
    return this.snapshot.failures[row] === 0;
  }

  rowAt(row: number): Row {
    const { catalog, records, axis } = this.snapshot;
    return rowOn(catalog, records, axis, row);
  }

  /** A row that is known to match. */
  matchAt(row: number): Match {
    return matchOf(this.snapshot, row);
  }

  private dated(): RowRange {
    const { byFirst, datedCount } = this.snapshot.index;
    return { rows: byFirst.rows, start: 0, end: datedCount };
  }
}

function toFacetCounts({ facets }: Answer, publishers: readonly PublisherSlug[]): FacetCounts {
  return {
    kinds: toCounts(SITE_KINDS, facets.kinds),
    activities: new Map<ActivityChoice, number>([
      ...toCounts(ACTIVITIES, facets.activities),
      ...toCounts(DIRECTIONS, facets.directions),
    ]),
    sources: toCounts(publishers, facets.publishers),
    confidences: toCounts(CONFIDENCES, facets.confidences),
    disputed: facets.disputed,
  };
}

function toCounts<Value>(values: readonly Value[], counts: Uint32Array): Map<Value, number> {
  return new Map(values.map((value, place) => [value, counts[place] ?? 0]));
}

// A change of the period leaves these as they are: each belongs to the failures of one question.
const densities = new WeakMap<Uint8Array, DayDensity>();
const spans = new WeakMap<Uint8Array, DayWindow | null>();
const undatedCounts = new WeakMap<Uint8Array, number>();

function rememberedFor<Value>(
  known: WeakMap<Uint8Array, Value>,
  failures: Uint8Array,
  work: () => Value,
): Value {
  const found = known.get(failures);
  if (found !== undefined) return found;
  const value = work();
  known.set(failures, value);
  return value;
}

interface SitePlaces {
  readonly byId: ReadonlyMap<SiteId, number>;
  /** Places in the order of the names, and the rank of each place in it. */
  readonly byName: Uint32Array;
  readonly rank: Uint32Array;
}

const sitePlaces = new WeakMap<readonly Site[], SitePlaces>();

function placesOf(sites: readonly Site[]): SitePlaces {
  const known = sitePlaces.get(sites);
  if (known) return known;
  const byName = Uint32Array.from(sites, (_, place) => place).sort((a, b) =>
    compareTexts(sites[a]?.name ?? "", sites[b]?.name ?? ""),
  );
  const rank = new Uint32Array(sites.length);
  for (const [place, site] of byName.entries()) rank[site] = place;
  const places = { byId: new Map(sites.map(({ id }, place) => [id, place])), byName, rank };
  sitePlaces.set(sites, places);
  return places;
}

// One number a site, sorted as numbers: count descending, then rank of the name.
function placesByCount(sites: readonly Site[], counts: Uint32Array): Uint32Array {
  const { byName, rank } = placesOf(sites);
  const keys = new Float64Array(sites.length);
  for (let place = 0; place < keys.length; place += 1) {
    keys[place] = (rank[place] ?? 0) - (counts[place] ?? 0) * sites.length;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => {
    const remainder = key % sites.length;
    return byName[remainder < 0 ? remainder + sites.length : remainder] ?? 0;
  });
}

// By code unit: the same order in every locale.
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
