// Counts over the first rows of an order: the one thing that moves when the period moves.
//
// The rows of a period are those that began by its end, less those that ended before its start, so
// two prefixes answer it. A short step walks over the rows in between; a long one starts from the
// nearest of the checkpoints that earlier walks have left, so no step depends on the number of rows.
// What the two differ by follows a short step row by row, and is subtracted anew after a long one.

import { DIRECTIONS } from "../domain/activity";
import {
  DIRECTION_PLACE_BY_TRAIT,
  type ObservationTable,
  TRAIT_COUNT,
} from "../domain/observationTable";
import { SITE_KINDS, type Site } from "../domain/site";
import { FAILS_ACTIVITY, FAILS_CONFIDENCE, FAILS_KIND, FAILS_SITE, FAILS_SOURCE } from "./failures";

/** Where each kind of count begins in the one array of counts. */
export interface CountLayout {
  /** Sites × directions: what matches. */
  readonly siteDirections: 0;
  /** By place of the site: what matches. */
  readonly sites: number;
  /** By trait: what matches. */
  readonly traits: number;
  /** By set of publishers: what matches. */
  readonly publishers: number;
  /** By place of the site: what fails the site alone. */
  readonly otherSites: number;
  /** By place in SITE_KINDS: what fails the kind alone. */
  readonly otherKinds: number;
  /** By trait: what fails the activity alone, and the confidence alone. */
  readonly otherActivities: number;
  readonly otherConfidences: number;
  /** By set of publishers: what fails the publisher alone. */
  readonly otherPublishers: number;
  readonly length: number;
}

export function countLayoutOf(siteCount: number, publisherSetCount: number): CountLayout {
  const sites = siteCount * DIRECTIONS.length;
  const traits = sites + siteCount;
  const publishers = traits + TRAIT_COUNT;
  const otherSites = publishers + publisherSetCount;
  const otherKinds = otherSites + siteCount;
  const otherActivities = otherKinds + SITE_KINDS.length;
  const otherConfidences = otherActivities + TRAIT_COUNT;
  const otherPublishers = otherConfidences + TRAIT_COUNT;
  return {
    siteDirections: 0,
    sites,
    traits,
    publishers,
    otherSites,
    otherKinds,
    otherActivities,
    otherConfidences,
    otherPublishers,
    length: otherPublishers + publisherSetCount,
  };
}

/** Rows between two checkpoints; more where the counts themselves are longer. */
const LEAST_STRIDE = 32_768;
/** A longer step is not followed row by row in what two counters differ by. */
const MOST_FOLLOWED = 4096;

export class PrefixCounter {
  /** Of the first `position` rows of the order; see CountLayout. */
  readonly counts: Uint32Array;
  private readonly table: ObservationTable;
  private readonly layout: CountLayout;
  private readonly rows: Uint32Array;
  private position = 0;
  /** Has been followed to `position`. */
  private isFollowed = false;
  private failures: Uint8Array = new Uint8Array(0);
  private readonly stride: number;
  private checkpoints: (Uint32Array | undefined)[] = [];
  private readonly kindPlaces: Uint8Array;

  /** `rows`: every row of the table in the order that is counted along. */
  constructor(
    table: ObservationTable,
    sites: readonly Site[],
    layout: CountLayout,
    rows: Uint32Array,
  ) {
    this.table = table;
    this.layout = layout;
    this.rows = rows;
    this.counts = new Uint32Array(layout.length);
    this.stride = Math.max(LEAST_STRIDE, layout.length);
    this.kindPlaces = Uint8Array.from(sites, ({ kind }) => SITE_KINDS.indexOf(kind));
  }

  /** Begins again with other failures: one byte a row, as failuresOf gives them. */
  reset(failures: Uint8Array): void {
    this.isFollowed = false;
    this.failures = failures;
    this.position = 0;
    this.counts.fill(0);
    this.checkpoints = [];
  }

  /**
   * Counts the first `position` rows. Adds what changes, times `sign`, to `difference` when that is
   * little; otherwise gives false, and `difference` no longer holds.
   */
  moveTo(position: number, difference: Uint32Array, sign: 1 | -1): boolean {
    const isShort = Math.abs(position - this.position) <= MOST_FOLLOWED;
    const follows = this.isFollowed && isShort;
    if (follows) this.walk(difference, this.position, position, sign);
    else this.startNear(position);
    while (this.position < position) {
      const stop = Math.min(position, this.nextStop());
      this.walk(this.counts, this.position, stop, 1);
      this.position = stop;
      if (stop % this.stride === 0) this.checkpoints[stop / this.stride] ??= this.counts.slice();
    }
    if (this.position > position) {
      this.walk(this.counts, this.position, position, 1);
      this.position = position;
    }
    this.isFollowed = true;
    return follows;
  }

  /** Counts the rows between two positions: forwards by `sign`, backwards by its opposite. */
  private walk(counts: Uint32Array, from: number, to: number, sign: 1 | -1): void {
    if (from <= to) this.add(counts, from, to, sign);
    else this.add(counts, to, from, -sign);
  }

  private nextStop(): number {
    return (Math.floor(this.position / this.stride) + 1) * this.stride;
  }

  private startNear(position: number): void {
    const below = Math.floor(position / this.stride);
    let nearest = Math.abs(position - this.position);
    let start = -1;
    for (let place = below + 1; place >= 0; place -= 1) {
      const distance = Math.abs(position - place * this.stride);
      const isKnown = place === 0 || this.checkpoints[place] !== undefined;
      if (isKnown && distance < nearest) {
        nearest = distance;
        start = place;
      }
      if (place < below && distance >= nearest) break;
    }
    if (start < 0) return;
    const checkpoint = this.checkpoints[start];
    if (checkpoint) this.counts.set(checkpoint);
    else this.counts.fill(0);
    this.position = start * this.stride;
  }

  /** The hot loop: rows at `from` until `until` of the order, counted `by` 1 or -1. */
  private add(counts: Uint32Array, from: number, until: number, by: number): void {
    const { failures, rows, layout, kindPlaces } = this;
    const { sites, traits, publishers } = this.table;
    const atSites = layout.sites;
    const atTraits = layout.traits;
    const atPublishers = layout.publishers;
    for (let place = from; place < until; place += 1) {
      const row = rows[place] ?? 0;
      const failed = failures[row] ?? 0;
      const trait = traits[row] ?? 0;
      if (failed === 0) {
        const direction = DIRECTION_PLACE_BY_TRAIT[trait] ?? 0;
        const site = sites[row] ?? 0;
        const atDirection = site * DIRECTIONS.length + direction;
        const atSite = atSites + site;
        const atSet = atPublishers + (publishers[row] ?? 0);
        counts[atDirection] = (counts[atDirection] ?? 0) + by;
        counts[atSite] = (counts[atSite] ?? 0) + by;
        counts[atTraits + trait] = (counts[atTraits + trait] ?? 0) + by;
        counts[atSet] = (counts[atSet] ?? 0) + by;
        continue;
      }
      let at = -1;
      if (failed === FAILS_ACTIVITY) at = layout.otherActivities + trait;
      else if (failed === FAILS_SOURCE) at = layout.otherPublishers + (publishers[row] ?? 0);
      else if (failed === FAILS_CONFIDENCE) at = layout.otherConfidences + trait;
      else if (failed === FAILS_KIND) at = layout.otherKinds + (kindPlaces[sites[row] ?? 0] ?? 0);
      else if (failed === FAILS_SITE) at = layout.otherSites + (sites[row] ?? 0);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + by;
    }
  }
}
