// How many observations lie in each stretch of the overview, by direction. The density counts an
// uncertain one in shares, so that a vague year makes no peak.

import { DIRECTIONS } from "../domain/activity";
import { calendarDayOf, type Day, dayOf, toDay } from "../domain/day";
import type { DayDensity } from "../query/findings";
import { lengthOf, type Span } from "./span";

/** A stretch of whole months, `end` exclusive. */
export interface Bin extends Span {
  /** Observations inside the extent, in shares. */
  readonly count: number;
  /** The same by place in DIRECTIONS. */
  readonly countByDirection: readonly number[];
}

const MONTHS_PER_BIN = [1, 3, 12, 60] as const;
const LEAST_BIN_PIXELS = 6;
const DAYS_PER_MONTH = 30.4;
/** What adding up a million shares may lose. */
const ROUNDING = 1e-6;

/** Bins over the whole extent, as fine as `width` pixels allow. */
export function binsOf(density: DayDensity, extent: Span, width: number): readonly Bin[] {
  const monthPixels = (width / lengthOf(extent)) * DAYS_PER_MONTH;
  const months = MONTHS_PER_BIN.find((each) => each * monthPixels >= LEAST_BIN_PIXELS) ?? 120;
  const firstBin = binIndexOf(extent.start, months);
  const lastBin = binIndexOf(extent.end - 1, months);
  return Array.from({ length: lastBin - firstBin + 1 }, (_, place) => {
    const start = startOfBin(firstBin + place, months);
    const end = startOfBin(firstBin + place + 1, months);
    const inside = { start: Math.max(start, extent.start), end: Math.min(end, extent.end) };
    const countByDirection = sharesIn(density, inside);
    const count = countByDirection.reduce((sum, each) => sum + each, 0);
    return { start, end, count, countByDirection };
  });
}

/** The years that hold at least one observation, in shares, in order. */
export function yearsOf(density: DayDensity): readonly number[] {
  if (density.days === 0) return [];
  const yearAt = (day: number) => calendarDayOf(toDay(density.start + day)).year;
  const [first, last] = [yearAt(0), yearAt(density.days - 1)];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place).filter((year) => {
    const [start, end] = [year, year + 1].map((each) => dayOf({ year: each, month: 1, day: 1 }));
    const shares = sharesIn(density, { start: start ?? 0, end: end ?? 0 });
    return shares.reduce((sum, each) => sum + each, 0) > 1 - ROUNDING;
  });
}

/** By place in DIRECTIONS. */
function sharesIn({ start, days, cumulative }: DayDensity, span: Span): readonly number[] {
  const at = (moment: number) => Math.min(days, Math.max(0, moment - start)) * DIRECTIONS.length;
  const [from, until] = [at(span.start), at(span.end)];
  return DIRECTIONS.map((_, place) => {
    const share = (cumulative[until + place] ?? 0) - (cumulative[from + place] ?? 0);
    return share < ROUNDING ? 0 : share;
  });
}

function binIndexOf(moment: number, months: number): number {
  const { year, month } = calendarDayOf(toDay(Math.floor(moment)));
  return Math.floor((year * 12 + month - 1) / months);
}

function startOfBin(index: number, months: number): Day {
  const month = index * months;
  return dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}
