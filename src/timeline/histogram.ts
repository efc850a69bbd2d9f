// How many observations lie in each stretch of the overview. An uncertain one counts in shares,
// spread evenly over the days it may mean, so that a vague year makes no peak.

import { calendarDayOf, type Day, dayOf, toDay } from "../domain/day";
import { type DayWindow, widthDaysOf } from "../domain/dayWindow";
import { lengthOf, type Span } from "./span";

/** A stretch of whole months, `end` exclusive. */
export interface Bin extends Span {
  /** Observations, in shares. */
  readonly count: number;
}

const MONTHS_PER_BIN = [1, 3, 12, 60] as const;
const LEAST_BIN_PIXELS = 6;
const DAYS_PER_MONTH = 30.4;

/** Bins over the whole extent, as fine as `width` pixels allow. */
export function binsOf(
  windows: readonly (DayWindow | null)[],
  extent: Span,
  width: number,
): readonly Bin[] {
  const monthPixels = (width / lengthOf(extent)) * DAYS_PER_MONTH;
  const months = MONTHS_PER_BIN.find((each) => each * monthPixels >= LEAST_BIN_PIXELS) ?? 120;
  const firstBin = binIndexOf(extent.start, months);
  const lastBin = binIndexOf(extent.end - 1, months);
  const edges = Array.from({ length: lastBin - firstBin + 2 }, (_, place) =>
    startOfBin(firstBin + place, months),
  );
  const counts = new Float64Array(lastBin - firstBin + 1);

  for (const window of windows) {
    if (window === null) continue;
    const start = Math.max(window.first, extent.start);
    const end = Math.min(window.last + 1, extent.end);
    if (start >= end) continue;
    // Of a window with an open end only the part in sight can be spread.
    const days = Number.isFinite(widthDaysOf(window)) ? widthDaysOf(window) : end - start;
    const until = binIndexOf(end - 1, months) - firstBin;
    for (let bin = binIndexOf(start, months) - firstBin; bin <= until; bin += 1) {
      const overlap = Math.min(end, edges[bin + 1] ?? end) - Math.max(start, edges[bin] ?? start);
      counts[bin] = (counts[bin] ?? 0) + overlap / days;
    }
  }
  return Array.from(counts, (count, bin) => ({
    start: edges[bin] ?? extent.start,
    end: edges[bin + 1] ?? extent.end,
    count,
  }));
}

function binIndexOf(moment: number, months: number): number {
  const { year, month } = calendarDayOf(toDay(Math.floor(moment)));
  return Math.floor((year * 12 + month - 1) / months);
}

function startOfBin(index: number, months: number): Day {
  const month = index * months;
  return dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}
