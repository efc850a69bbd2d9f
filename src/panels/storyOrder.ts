// The rows of a site's story in time order: its matches and, though it may not match, the chosen
// observation. Numbers only: a site may have fifty thousand.

import type { DayWindow } from "../domain/dayWindow";
import type { Row, SiteFindings } from "../query/findings";
import { compareDays } from "./story";

export interface StoryRows {
  readonly rows: readonly number[];
  /** The row among them that does not match and is there because it is chosen; null for none. */
  readonly outside: number | null;
}

type Sited = Pick<SiteFindings, "count" | "visitMatches" | "matches">;

/** `rowAt` as Findings give it: the days decide, and the ids of rows of the same days. */
export function storyRowsOf(
  site: Sited,
  chosen: Row | null,
  rowAt: (row: number) => Pick<Row, "id" | "window">,
): StoryRows {
  const rows = matchingRowsOf(site);
  if (chosen === null || rows.includes(chosen.row)) return { rows, outside: null };
  const place = placeFor(rows, (row) => compareRows(rowAt(row), chosen) < 0);
  rows.splice(place, 0, chosen.row);
  return { rows, outside: chosen.row };
}

function matchingRowsOf(site: Sited): number[] {
  const rows: number[] = [];
  site.visitMatches((row) => rows.push(row));
  // What has no date on the axis is not visited; it is rare in so long a story.
  return rows.length === site.count ? rows : site.matches.map(({ row }) => row);
}

function compareRows(a: Pick<Row, "id" | "window">, b: Pick<Row, "id" | "window">): number {
  return compareDays(a.window, b.window) || (a.id < b.id ? -1 : 1);
}

/** Where what happens on these days stands among rows in time order. */
export function placeOfDays(
  rows: readonly number[],
  days: DayWindow,
  rowAt: (row: number) => Pick<Row, "window">,
): number {
  return placeFor(rows, (row) => compareDays(rowAt(row).window, days) < 0);
}

/** How many of the rows, of which the first ones are before something, are before it. */
function placeFor(rows: readonly number[], isBefore: (row: number) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(rows[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Neighbours {
  readonly previous: number | null;
  readonly next: number | null;
  /** Its place among the observations of the story, from 1. */
  readonly place: number;
  readonly count: number;
}

/** The rows before and after one in the story; null when it is not in it. */
export function neighboursOf(rows: readonly number[], row: number): Neighbours | null {
  const at = rows.indexOf(row);
  if (at < 0) return null;
  return {
    previous: rows[at - 1] ?? null,
    next: rows[at + 1] ?? null,
    place: at + 1,
    count: rows.length,
  };
}
