// What matches at one site: counts at once, its matches when somebody looks.

import { DIRECTIONS, type Direction } from "../domain/activity";
import type { DayWindow } from "../domain/dayWindow";
import { DIRECTION_PLACE_BY_TRAIT, OPEN_END, OPEN_START } from "../domain/observationTable";
import type { Site } from "../domain/site";
import { passingCountOf, passingSpanOf, type RowRange } from "./anyTime";
import { isMatch, type Match, matchOf, type Snapshot } from "./snapshot";

/**
 * Called with a dated match: its days as a column keeps them (OPEN_START and OPEN_END for open
 * ends) and the place of its direction in DIRECTIONS.
 */
export type VisitMatch = (
  row: number,
  first: number,
  last: number,
  direction: number,
  certain: boolean,
) => void;

export interface SiteFindings {
  readonly site: Site;
  readonly count: number;
  readonly countByDirection: Readonly<Record<Direction, number>>;
  /** In time order, made when first asked: there may be thousands. */
  readonly matches: readonly Match[];
  /** Every dated match in order of its first day, without making an object of it. */
  visitMatches(visit: VisitMatch): void;
  /** Its observations, whatever the view. */
  readonly allCount: number;
  /** Those that pass the filter at any time, and the hull of their finite days. */
  readonly anyTimeCount: number;
  readonly anyTimeSpan: DayWindow | null;
}

export class FindingsAtSite implements SiteFindings {
  readonly site: Site;
  readonly count: number;
  private readonly snapshot: Snapshot;
  private readonly place: number;
  private made: readonly Match[] | null = null;

  /** `place`: of the site in the catalog's sites. */
  constructor(snapshot: Snapshot, place: number) {
    const site = snapshot.catalog.sites[place];
    if (!site) throw new Error(`Got site ${place} of ${snapshot.catalog.sites.length}.`);
    this.site = site;
    this.count = snapshot.siteCounts[place] ?? 0;
    this.snapshot = snapshot;
    this.place = place;
  }

  get countByDirection(): Readonly<Record<Direction, number>> {
    const start = this.place * DIRECTIONS.length;
    const countAt = (direction: number) => this.snapshot.siteDirections[start + direction] ?? 0;
    return {
      "build-up": countAt(0),
      "draw-down": countAt(1),
      "test-launch": countAt(2),
      operations: countAt(3),
      damage: countAt(4),
      "nothing-seen": countAt(5),
    };
  }

  get matches(): readonly Match[] {
    this.made ??= this.matchingRows().map((row) => matchOf(this.snapshot, row));
    return this.made;
  }

  visitMatches(visit: VisitMatch): void {
    const { index, failures, catalog, first, last } = this.snapshot;
    const { traits } = catalog.table;
    const { bySiteFirst, bySiteLast } = index;
    const { rows, start, end } = this.range();
    for (let at = start; at < end; at += 1) {
      const begins = bySiteFirst[at] ?? OPEN_END;
      const ends = bySiteLast[at] ?? OPEN_START;
      // They stand in order of the first day, undated ones last.
      if (begins > last || begins > ends) break;
      if (ends < first) continue;
      const row = rows[at] ?? 0;
      if (failures[row] !== 0) continue;
      const direction = DIRECTION_PLACE_BY_TRAIT[traits[row] ?? 0] ?? 0;
      visit(row, begins, ends, direction, begins >= first && ends <= last);
    }
  }

  get allCount(): number {
    const { start, end } = this.range();
    return end - start;
  }

  get anyTimeCount(): number {
    return passingCountOf(this.range(), this.snapshot.failures);
  }

  get anyTimeSpan(): DayWindow | null {
    return passingSpanOf(this.range(), this.snapshot.index, this.snapshot.failures);
  }

  private matchingRows(): number[] {
    const { rows, start, end } = this.range();
    const matching: number[] = [];
    for (let at = start; at < end; at += 1) {
      const row = rows[at] ?? 0;
      if (isMatch(this.snapshot, row)) matching.push(row);
    }
    return matching;
  }

  private range(): RowRange {
    const { bySite, siteEnds } = this.snapshot.index;
    const start = this.place === 0 ? 0 : (siteEnds[this.place - 1] ?? 0);
    return { rows: bySite, start, end: siteEnds[this.place] ?? start };
  }
}
