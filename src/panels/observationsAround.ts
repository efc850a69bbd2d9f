// The observations around an event: the nearest before it, those whose days overlap with it, the
// nearest after it. The period and the filters do not matter here: the question is the event's.
//
// One pass over the columns that keeps the few best of each group; objects are made of those only.

import type { ContextEvent } from "../domain/contextEvent";
import { type DayGap, gapOf } from "../domain/dayGap";
import { type DayWindow, windowOf } from "../domain/dayWindow";
import {
  type ObservationTable,
  OPEN_END,
  OPEN_START,
  toDayWindow,
} from "../domain/observationTable";

export interface NearObservation {
  /** In the table. */
  readonly row: number;
  /** The days it was observed. */
  readonly window: DayWindow;
  /** From the event to the observation. */
  readonly gap: DayGap;
}

export interface Surroundings {
  readonly before: readonly NearObservation[];
  readonly during: readonly NearObservation[];
  readonly after: readonly NearObservation[];
}

/**
 * At most `count` of each, the nearest ones (during: the narrowest ones), in time order. `site` is
 * a place in the catalog's sites, null for all.
 */
export function observationsAround(
  event: ContextEvent,
  table: ObservationTable,
  site: number | null,
  count = 3,
): Surroundings {
  const held = windowOf(event.date);
  const { first, last } = table.windows.observed;
  const before = new BestRows(table, count);
  const during = new BestRows(table, count);
  const after = new BestRows(table, count);
  for (let row = 0; row < table.count; row += 1) {
    if (site !== null && table.sites[row] !== site) continue;
    const start = first[row] ?? OPEN_END;
    const end = last[row] ?? OPEN_START;
    if (start > end) continue;
    if (end < held.first) before.consider(row, held.first - end);
    else if (start > held.last) after.consider(row, start - held.last);
    else during.consider(row, widthOf(start, end));
  }
  const near = (rows: BestRows) =>
    rows.inTimeOrder().map((row) => nearObservationOf(table, row, held));
  return { before: near(before), during: near(during), after: near(after) };
}

function nearObservationOf(
  { windows }: ObservationTable,
  row: number,
  held: DayWindow,
): NearObservation {
  const { first, last } = windows.observed;
  const window = toDayWindow(first[row] ?? OPEN_END, last[row] ?? OPEN_START);
  if (window === null) throw new Error(`Row ${row} has no observed date.`);
  return { row, window, gap: gapOf(held, window) };
}

/** The rows with the least rank; of equal ones those that come first in time. */
class BestRows {
  private limit = Number.POSITIVE_INFINITY;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly count: number;
  private readonly kept: { readonly row: number; readonly rank: number }[] = [];

  constructor({ windows }: ObservationTable, count: number) {
    this.first = windows.observed.first;
    this.last = windows.observed.last;
    this.count = count;
  }

  consider(row: number, rank: number): void {
    // Nearly every row of a large table ends here.
    if (rank > this.limit) return;
    const { kept, count } = this;
    let place = kept.length;
    while (place > 0 && this.isBefore(row, rank, place - 1)) place -= 1;
    if (place === count) return;
    kept.splice(place, 0, { row, rank });
    kept.length = Math.min(kept.length, count);
    if (kept.length === count) this.limit = kept[count - 1]?.rank ?? this.limit;
  }

  inTimeOrder(): readonly number[] {
    return this.kept.map(({ row }) => row).sort((a, b) => this.compare(a, b));
  }

  private isBefore(row: number, rank: number, place: number): boolean {
    const other = this.kept[place];
    if (other === undefined || rank !== other.rank) return other === undefined || rank < other.rank;
    return this.compare(row, other.row) < 0;
  }

  /** By first day, then the narrow window, then as the table orders them. */
  private compare(a: number, b: number): number {
    const start = this.first[a] ?? 0;
    const days = start - (this.first[b] ?? 0);
    if (days !== 0) return days;
    const width = widthOf(start, this.last[a] ?? 0);
    const otherWidth = widthOf(start, this.last[b] ?? 0);
    return width === otherWidth ? a - b : width - otherWidth;
  }
}

/** Days between the ends of a window; Infinity when one is open. */
function widthOf(first: number, last: number): number {
  return first === OPEN_START || last === OPEN_END ? Number.POSITIVE_INFINITY : last - first;
}
