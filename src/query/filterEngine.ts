// The filter engine: what a table answers to a period and a filter, with the counts beside every
// facet value, at a million rows as at ten.
//
// Counts of a period are the difference of two prefixes (see prefixCounter.ts), so a step costs
// what lies between the old and the new edges. Only a change of a facet visits every row.

import { ACTIVITIES, DIRECTIONS } from "../domain/activity";
import type { Filter } from "../domain/filter";
import { CONFIDENCES } from "../domain/observation";
import {
  activityPlaceOf,
  assessmentsDifferIn,
  columnDayOf,
  confidencePlaceOf,
  DIRECTION_PLACE_BY_TRAIT,
  type ObservationTable,
  OPEN_END,
  OPEN_START,
  TRAIT_COUNT,
} from "../domain/observationTable";
import { isWholeTime, type Period, toWindow } from "../domain/period";
import type { PublisherSlug } from "../domain/report";
import { SITE_KINDS, type Site } from "../domain/site";
import { type AxisIndex, NARROW_DAYS, placeAfter } from "./axisIndex";
import { failuresOf } from "./failures";
import { PassingCounter } from "./passingCounter";
import { type CountLayout, countLayoutOf, PrefixCounter } from "./prefixCounter";

/** What is asked; the same objects (by ===) are not looked at again. */
export interface Question {
  readonly period: Period;
  readonly filter: Filter;
  /** One byte a row, 0 where the text of the filter is not found; null when no text is asked. */
  readonly hits: Uint8Array | null;
  /** Only observations of this site (its place in the catalog's sites); null for all. */
  readonly site: number | null;
}

/** Counts of matches. The arrays belong to the engine and hold until the next question. */
export interface Answer {
  count: number;
  /** Of `count`, those that may lie in the period, but not for certain. */
  mayCount: number;
  /** Sites with at least one match. */
  siteCount: number;
  /** Entry `site * DIRECTIONS.length + direction`. */
  readonly siteDirections: Uint32Array;
  /** By place of the site. */
  readonly sites: Uint32Array;
  /** For each value of a facet: what would match if it were chosen with all other facets. */
  readonly facets: {
    /** By place of the site in the catalog's sites. */
    readonly sites: Uint32Array;
    /** By place in SITE_KINDS, ACTIVITIES, DIRECTIONS, CONFIDENCES. */
    readonly kinds: Uint32Array;
    readonly activities: Uint32Array;
    readonly directions: Uint32Array;
    readonly confidences: Uint32Array;
    /** By place in the engine's publishers. */
    readonly publishers: Uint32Array;
    disputed: number;
  };
}

const KIND_PLACES: ReadonlyMap<string, number> = new Map(
  SITE_KINDS.map((kind, place) => [kind, place]),
);

export class FilterEngine {
  readonly table: ObservationTable;
  readonly sites: readonly Site[];
  readonly index: AxisIndex;
  /** Every publisher of the table, in the order of the counts. */
  readonly publishers: readonly PublisherSlug[];
  /** Of the latest question: one byte a row, 0 where it matches in some period. */
  failures: Uint8Array = new Uint8Array(0);
  private readonly layout: CountLayout;
  private readonly begun: PrefixCounter;
  private readonly ended: PrefixCounter;
  private readonly passingByFirst: PassingCounter;
  private readonly passingByLast: PassingCounter;
  private readonly answer: Answer;
  private readonly difference: Uint32Array;
  private readonly publisherPlaces: readonly (readonly number[])[];
  private readonly kindPlaces: readonly number[];
  private asked: Question | null = null;

  /** `index`: the table's, of the axis that periods are asked on. */
  constructor(table: ObservationTable, sites: readonly Site[], index: AxisIndex) {
    this.table = table;
    this.sites = sites;
    this.index = index;
    this.layout = countLayoutOf(sites.length, table.publisherSets.length);
    const counter = (rows: Uint32Array) => new PrefixCounter(table, sites, this.layout, rows);
    this.begun = counter(this.index.byFirst.rows);
    this.ended = counter(this.index.byLast.rows);
    this.passingByFirst = new PassingCounter(this.index.byFirst.rows);
    this.passingByLast = new PassingCounter(this.index.byLast.rows);
    this.difference = new Uint32Array(this.layout.length);
    this.publishers = [...new Set(table.publisherSets.flat())];
    const placeOf = new Map(this.publishers.map((slug, place) => [slug, place]));
    this.publisherPlaces = table.publisherSets.map((slugs) =>
      slugs.map((slug) => placeOf.get(slug) ?? 0),
    );
    this.kindPlaces = sites.map(({ kind }) => KIND_PLACES.get(kind) ?? 0);
    this.answer = emptyAnswer(this.difference, this.layout, sites.length, this.publishers.length);
  }

  /** Answers a question; cheap when only the period differs from the one before. */
  ask(question: Question): Answer {
    const { asked } = this;
    const isSameFilter =
      asked !== null &&
      asked.filter === question.filter &&
      asked.hits === question.hits &&
      asked.site === question.site;
    if (!isSameFilter) {
      this.failures = failuresOf(this.table, this.sites, question);
      for (const each of [this.begun, this.ended, this.passingByFirst, this.passingByLast]) {
        each.reset(this.failures);
      }
    }
    this.asked = question;
    this.count(question.period);
    return this.answer;
  }

  private count(period: Period): void {
    const { first, last } = edgesOf(period);
    const { byFirst, byLast, datedCount } = this.index;
    // In the whole of time lies also what has no date on the axis.
    const begun = isWholeTime(period) ? this.table.count : this.begunBy(byFirst.days, last);
    const ended = first === OPEN_START ? 0 : placeAfter(byLast.days, first - 1);
    const { difference } = this;
    const holdsBegun = this.begun.moveTo(Math.max(begun, 0), difference, 1);
    const holdsEnded = this.ended.moveTo(ended, difference, -1);
    if (!holdsBegun || !holdsEnded) subtract(this.begun.counts, this.ended.counts, difference);
    this.sumUp();
    const hasEdge = first !== OPEN_START || last !== OPEN_END;
    this.answer.mayCount = hasEdge && datedCount > 0 ? this.mayCountOf(first, last) : 0;
  }

  private begunBy(days: Int32Array, last: number): number {
    return last === OPEN_END ? this.index.datedCount : placeAfter(days, last);
  }

  private sumUp(): void {
    const { answer, difference, layout } = this;
    const { facets, sites } = answer;
    answer.count = 0;
    answer.siteCount = 0;
    facets.kinds.fill(0);
    for (let site = 0; site < sites.length; site += 1) {
      const count = sites[site] ?? 0;
      facets.sites[site] = count + (difference[layout.otherSites + site] ?? 0);
      const kind = this.kindPlaces[site] ?? 0;
      facets.kinds[kind] = (facets.kinds[kind] ?? 0) + count;
      answer.count += count;
      if (count > 0) answer.siteCount += 1;
    }
    for (let kind = 0; kind < facets.kinds.length; kind += 1) {
      facets.kinds[kind] = (facets.kinds[kind] ?? 0) + (difference[layout.otherKinds + kind] ?? 0);
    }
    this.sumUpTraits();
    this.sumUpPublishers();
  }

  private sumUpTraits(): void {
    const { difference, layout } = this;
    const { facets } = this.answer;
    facets.activities.fill(0);
    facets.directions.fill(0);
    facets.confidences.fill(0);
    facets.disputed = 0;
    for (let trait = 0; trait < TRAIT_COUNT; trait += 1) {
      const matching = difference[layout.traits + trait] ?? 0;
      const withActivity = matching + (difference[layout.otherActivities + trait] ?? 0);
      const withConfidence = matching + (difference[layout.otherConfidences + trait] ?? 0);
      const activity = activityPlaceOf(trait);
      const direction = DIRECTION_PLACE_BY_TRAIT[trait] ?? 0;
      const confidence = confidencePlaceOf(trait);
      facets.activities[activity] = (facets.activities[activity] ?? 0) + withActivity;
      facets.directions[direction] = (facets.directions[direction] ?? 0) + withActivity;
      facets.confidences[confidence] = (facets.confidences[confidence] ?? 0) + withConfidence;
      // A row that fails "assessments differ" alone cannot count for it.
      if (assessmentsDifferIn(trait)) facets.disputed += matching;
    }
  }

  private sumUpPublishers(): void {
    const { difference, layout, publisherPlaces } = this;
    const { publishers } = this.answer.facets;
    publishers.fill(0);
    for (let set = 0; set < publisherPlaces.length; set += 1) {
      const count =
        (difference[layout.publishers + set] ?? 0) +
        (difference[layout.otherPublishers + set] ?? 0);
      if (count === 0) continue;
      for (const place of publisherPlaces[set] ?? []) {
        publishers[place] = (publishers[place] ?? 0) + count;
      }
    }
  }

  /** Matches that an edge of the period cuts; what both cut is counted once. */
  private mayCountOf(from: number, to: number): number {
    const atStart = from === OPEN_START ? 0 : this.cutCountOf(from);
    const atEnd = to === OPEN_END ? 0 : this.cutCountOf(to + 1);
    if (atStart === 0 || atEnd === 0) return atStart + atEnd;
    return atStart + atEnd - this.coveringCountOf(from, to);
  }

  /** What passes the filter, began before the day and had not ended by then. */
  private cutCountOf(day: number): number {
    const { byFirst, byLast } = this.index;
    const begun = this.passingByFirst.upTo(placeAfter(byFirst.days, day - 1));
    return begun - this.passingByLast.upTo(placeAfter(byLast.days, day - 1));
  }

  /** What passes the filter, began before the period and ends after it. */
  private coveringCountOf(from: number, to: number): number {
    const { first, last, wide } = this.index;
    const leastDays = to - from + 2;
    let count = leastDays < NARROW_DAYS ? this.narrowCoveringCountOf(from, to) : 0;
    for (let place = 0; place < wide.length; place += 1) {
      const row = wide[place] ?? 0;
      const begins = first[row] ?? 0;
      const ends = last[row] ?? 0;
      // The widest stand first.
      if (ends - begins < leastDays) break;
      if (begins < from && ends > to && this.failures[row] === 0) count += 1;
    }
    return count;
  }

  /** Narrow windows that cover the period begin shortly before it. */
  private narrowCoveringCountOf(from: number, to: number): number {
    const { first, last, byFirst } = this.index;
    const { days, rows } = byFirst;
    const end = placeAfter(days, from - 1);
    let count = 0;
    for (let place = placeAfter(days, from - NARROW_DAYS); place < end; place += 1) {
      const row = rows[place] ?? 0;
      const ends = last[row] ?? 0;
      if (ends <= to || this.failures[row] !== 0) continue;
      if (ends - (first[row] ?? 0) < NARROW_DAYS) count += 1;
    }
    return count;
  }
}

/** The period's ends as a column keeps days. */
export function edgesOf(period: Period): { readonly first: number; readonly last: number } {
  const { first, last } = toWindow(period);
  return { first: columnDayOf(first), last: columnDayOf(last) };
}

function subtract(from: Uint32Array, less: Uint32Array, result: Uint32Array): void {
  for (let at = 0; at < result.length; at += 1) result[at] = (from[at] ?? 0) - (less[at] ?? 0);
}

/** What counts sites is a part of the counts themselves. */
function emptyAnswer(
  counts: Uint32Array,
  { sites, traits }: CountLayout,
  siteCount: number,
  publisherCount: number,
): Answer {
  return {
    count: 0,
    mayCount: 0,
    siteCount: 0,
    siteDirections: counts.subarray(0, sites),
    sites: counts.subarray(sites, traits),
    facets: {
      sites: new Uint32Array(siteCount),
      kinds: new Uint32Array(SITE_KINDS.length),
      activities: new Uint32Array(ACTIVITIES.length),
      directions: new Uint32Array(DIRECTIONS.length),
      confidences: new Uint32Array(CONFIDENCES.length),
      publishers: new Uint32Array(publisherCount),
      disputed: 0,
    },
  };
}
