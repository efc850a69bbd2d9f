// What the catalog answers to a period and a filter: the matching observations, per site, and the
// counts beside every facet value, in one pass.
//
// The pass counts how many facets an observation fails. None: it matches. Exactly one: it would
// match if that facet were not asked, so it counts for the values of that facet alone.

import { type Activity, DIRECTIONS, type Direction, directionOf } from "../domain/activity";
import type { Catalog } from "../domain/catalog";
import { compareWindows, type DayWindow } from "../domain/dayWindow";
import { type ActivityChoice, chosenActivitiesOf, type Filter } from "../domain/filter";
import {
  type Axis,
  type Confidence,
  type Observation,
  type ObservationId,
  observationWindowOf,
} from "../domain/observation";
import { isWholeTime, type Membership, membershipOf, type Period } from "../domain/period";
import type { PublisherSlug } from "../domain/report";
import type { Site, SiteId, SiteKind } from "../domain/site";

/** One observation with the days it may mean on the axis; null where it has no such date. */
export interface Row {
  readonly observation: Observation;
  readonly site: Site;
  readonly window: DayWindow | null;
}

/** A row that matches, and whether it lies in the period for certain. */
export interface Match extends Row {
  readonly certain: boolean;
}

/** A site with its matches in time order; `matches` is empty for a site without any. */
export interface SiteFindings {
  readonly site: Site;
  readonly matches: readonly Match[];
  readonly countByDirection: Readonly<Record<Direction, number>>;
}

/** For each value: what would match if it were chosen together with all other facets. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<SiteKind, number>;
  readonly activities: ReadonlyMap<ActivityChoice, number>;
  readonly sources: ReadonlyMap<PublisherSlug, number>;
  readonly confidences: ReadonlyMap<Confidence, number>;
  readonly disputed: number;
}

export interface Findings {
  /** In time order on the axis. */
  readonly matches: readonly Match[];
  readonly mayCount: number;
  /** Sites with at least one match. */
  readonly siteCount: number;
  /** Every site of the catalog: most matches first, then by name. */
  readonly sites: readonly SiteFindings[];
  readonly facets: FacetCounts;
  /** What would match if the period were open: for the overview of all years. */
  readonly anyTime: readonly Row[];
  /** How many would match in an open period but have no date on the axis, so are not drawn. */
  readonly undatedCount: number;
}

/** The observations in the order of an axis; those without a date on it come last. */
export function rowsOf(catalog: Catalog, axis: Axis): readonly Row[] {
  const rows: Row[] = [];
  for (const observation of catalog.observations) {
    const site = catalog.siteById.get(observation.site);
    if (site) rows.push({ observation, site, window: observationWindowOf(observation, axis) });
  }
  return rows.sort(compareRows);
}

/** Earlier first day, then the narrower window, then the id. */
export function compareRows(a: Row, b: Row): number {
  if (a.window === null || b.window === null) {
    return Number(a.window === null) - Number(b.window === null) || compareIds(a, b);
  }
  return compareWindows(a.window, b.window) || compareIds(a, b);
}

/**
 * Answers a period and a filter over the rows of one axis. `textHits` are the observations that
 * hold the words of the filter's text; null when no text is asked.
 */
export function findingsOf(
  rows: readonly Row[],
  sites: readonly Site[],
  period: Period,
  filter: Filter,
  textHits: ReadonlySet<ObservationId> | null,
): Findings {
  const chosen = {
    kinds: new Set(filter.kinds),
    activities: chosenActivitiesOf(filter.activities),
    sources: new Set(filter.sources),
    confidences: new Set(filter.confidences),
  };
  const counter = new FacetCounter();
  const matches: Match[] = [];
  const anyTime: Row[] = [];
  let undatedCount = 0;

  for (const row of rows) {
    const { observation, site } = row;
    const membership = rowMembershipOf(row, period);
    const failsPeriod = membership === "out";
    const failsKind = chosen.kinds.size > 0 && !chosen.kinds.has(site.kind);
    const failsActivity = !chosen.activities.has(observation.activity);
    const failsSource =
      chosen.sources.size > 0 && !observation.publishers.some((slug) => chosen.sources.has(slug));
    const failsConfidence =
      chosen.confidences.size > 0 && !chosen.confidences.has(observation.confidence);
    const failsDisputed = filter.disputed && !observation.assessmentsDiffer;
    const failsText = textHits !== null && !textHits.has(observation.id);

    const failures =
      Number(failsPeriod) +
      Number(failsKind) +
      Number(failsActivity) +
      Number(failsSource) +
      Number(failsConfidence) +
      Number(failsDisputed) +
      Number(failsText);
    if (failures > 1) continue;

    const matchesAll = failures === 0;
    if (matchesAll) matches.push({ ...row, certain: membership === "certain" });
    if ((matchesAll || failsPeriod) && row.window !== null) anyTime.push(row);
    if ((matchesAll || failsPeriod) && row.window === null) undatedCount += 1;
    if (matchesAll || failsKind) counter.countKind(site.kind);
    if (matchesAll || failsActivity) counter.countActivity(observation.activity);
    if (matchesAll || failsSource) counter.countSources(observation.publishers);
    if (matchesAll || failsConfidence) counter.countConfidence(observation.confidence);
    // An observation that fails only this facet cannot count for it.
    if (matchesAll && observation.assessmentsDiffer) counter.disputed += 1;
  }

  const siteFindings = siteFindingsOf(sites, matches);
  return {
    matches,
    mayCount: matches.filter(({ certain }) => !certain).length,
    siteCount: siteFindings.filter((each) => each.matches.length > 0).length,
    sites: siteFindings,
    facets: counter,
    anyTime,
    undatedCount,
  };
}

// A row without a date on the axis can lie anywhere: it is in the whole of time and nowhere else.
function rowMembershipOf({ window }: Row, period: Period): Membership {
  if (window === null) return isWholeTime(period) ? "certain" : "out";
  return membershipOf(window, period);
}

class FacetCounter implements FacetCounts {
  readonly kinds = new Map<SiteKind, number>();
  readonly activities = new Map<ActivityChoice, number>();
  readonly sources = new Map<PublisherSlug, number>();
  readonly confidences = new Map<Confidence, number>();
  disputed = 0;

  countKind(kind: SiteKind): void {
    increment(this.kinds, kind);
  }

  countActivity(activity: Activity): void {
    increment(this.activities, activity);
    const direction = directionOf(activity);
    // An activity and a direction never share a name.
    increment(this.activities, direction);
  }

  countSources(slugs: readonly PublisherSlug[]): void {
    for (const slug of slugs) increment(this.sources, slug);
  }

  countConfidence(confidence: Confidence): void {
    increment(this.confidences, confidence);
  }
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function siteFindingsOf(sites: readonly Site[], matches: readonly Match[]): SiteFindings[] {
  const bySite = new Map<SiteId, Match[]>(sites.map(({ id }) => [id, []]));
  for (const match of matches) bySite.get(match.site.id)?.push(match);
  return sites
    .map((site) => {
      const own = bySite.get(site.id) ?? [];
      return { site, matches: own, countByDirection: countByDirectionOf(own) };
    })
    .sort((a, b) => b.matches.length - a.matches.length || compareTexts(a.site.name, b.site.name));
}

function countByDirectionOf(matches: readonly Match[]): Record<Direction, number> {
  const counts = Object.fromEntries(DIRECTIONS.map((each) => [each, 0])) as Record<
    Direction,
    number
  >;
  for (const { observation } of matches) counts[directionOf(observation.activity)] += 1;
  return counts;
}

function compareIds(a: Row, b: Row): number {
  return compareTexts(a.observation.id, b.observation.id);
}

// By code unit: the same order in every locale.
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
