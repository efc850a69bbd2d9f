// Which places of a lane hold more marks than can be told apart. Those become columns, which count
// by direction; every other observation stays a mark of its own.
//
// Places are bins of 1, 2, 4 … days counted from 1970, not from the edge of the plot: panning moves
// them along, zooming halves or doubles them, and nothing flickers.

import { DIRECTIONS } from "../domain/activity";
import { toDay } from "../domain/day";
import { toDayWindow } from "../domain/observationTable";
import type { SiteFindings } from "../query/findings";
import {
  type Column,
  type DatedSubject,
  observationKeyOf,
  STACK_LEVELS,
  STACK_SHIFT_PIXELS,
} from "./marksLayout";
import { pixelsPerDayOf, type Scale } from "./scale";

export interface LaneDensity {
  /** In order of their first day. */
  readonly subjects: readonly DatedSubject[];
  /** In order of time. */
  readonly columns: readonly Column[];
}

/** A place is at least so wide, and less than twice as wide unless it is a single day. */
const LEAST_PLACE_PIXELS = 12;
/** Six stacks side by side: the marks of more would stand far from their day. */
const MOST_IN_PLACE = 18;
/** Stacks spread sideways: how crowded it is counts so far around a place. */
const NEIGHBOURHOOD_PIXELS = 150;
const MOST_PER_PIXEL = 0.4;

/** Bins of days over what is in sight: bin 0 begins on day `first * days`. */
interface Bins {
  readonly days: number;
  readonly first: number;
  readonly count: number;
  /** Marks that have room in one of them. */
  readonly most: number;
}

const WIDTH = DIRECTIONS.length;
/** The bin of the mark that always stands alone. */
const NO_BIN = -1;

// Kept from lane to lane and from frame to frame: a step of a drag allocates nothing here.
let visited = visitedFor(1024);
let tally = tallyFor(128);

function visitedFor(length: number) {
  return {
    rows: new Int32Array(length),
    firsts: new Int32Array(length),
    lasts: new Int32Array(length),
    bins: new Int32Array(length),
    /** Place of the direction, twice, and 1 more for a certain one. */
    codes: new Uint8Array(length),
  };
}

function tallyFor(bins: number) {
  return {
    /** Entry `bin * WIDTH + direction`. */
    counts: new Int32Array(bins * WIDTH),
    totals: new Int32Array(bins),
    loose: new Int32Array(bins),
    isColumn: new Uint8Array(bins),
  };
}

/** `chosenRow` stays a mark wherever it lies; `unit` is 1 for type of the usual size. */
export function laneDensityOf(
  lane: Pick<SiteFindings, "count" | "visitMatches">,
  scale: Scale,
  unit: number,
  chosenRow: number | null,
): LaneDensity {
  const bins = binsOf(scale, unit);
  const length = countVisited(lane, scale, bins, chosenRow);
  const columns = columnsOf(bins, scale, unit);
  const subjects: DatedSubject[] = [];
  for (let place = 0; place < length; place += 1) {
    const bin = visited.bins[place] ?? NO_BIN;
    if (bin === NO_BIN || tally.isColumn[bin] === 0) subjects.push(subjectAt(place));
  }
  return { subjects, columns };
}

function binsOf(scale: Scale, unit: number): Bins {
  const perDay = pixelsPerDayOf(scale);
  let days = 1;
  while (days * perDay < LEAST_PLACE_PIXELS * unit) days *= 2;
  const first = Math.floor(scale.span.start / days);
  const count = Math.ceil(scale.span.end / days) - first;
  // The outermost marks reach half a mark beyond their stack.
  const stacks = Math.floor((days * perDay) / (STACK_SHIFT_PIXELS * unit)) - 1;
  return { days, first, count, most: Math.max(MOST_IN_PLACE, STACK_LEVELS * stacks) };
}

/**
 * Fills `tally` with what is in sight, and `visited` with what may stay a mark; gives the length of
 * `visited`. What lies in a place that is full already is only counted.
 */
function countVisited(
  lane: Pick<SiteFindings, "count" | "visitMatches">,
  { span }: Scale,
  { days, first: firstBin, count, most }: Bins,
  chosenRow: number | null,
): number {
  // One more for the chosen row.
  const mostVisited = Math.min(lane.count, most * count + 1);
  if (mostVisited > visited.rows.length) visited = visitedFor(2 * mostVisited);
  if (count > tally.totals.length) tally = tallyFor(2 * count);
  for (const column of Object.values(tally)) column.fill(0);
  const { rows, firsts, lasts, bins, codes } = visited;
  const { counts, totals, loose } = tally;
  const { start: spanStart, end: spanEnd } = span;
  let length = 0;
  lane.visitMatches((row, first, last, direction, certain) => {
    const start = first < spanStart ? spanStart : first;
    const end = last >= spanEnd ? spanEnd : last + 1;
    if (start >= end) return;
    // Where its mark would stand: in the middle of what is in sight of its window.
    const bin = Math.floor((start + end) / 2 / days) - firstBin;
    const total = totals[bin] ?? 0;
    if (total < most || row === chosenRow) {
      rows[length] = row;
      firsts[length] = first;
      lasts[length] = last;
      bins[length] = row === chosenRow ? NO_BIN : bin;
      codes[length] = 2 * direction + (certain ? 1 : 0);
      length += 1;
    }
    if (row === chosenRow) return;
    totals[bin] = total + 1;
    const at = bin * WIDTH + direction;
    counts[at] = (counts[at] ?? 0) + 1;
    const binStart = (firstBin + bin) * days;
    const isInside = first === start && last + 1 === end && start >= binStart;
    if (!isInside || end > binStart + days) loose[bin] = (loose[bin] ?? 0) + 1;
  });
  return length;
}

/** A column for each bin whose marks cannot be told apart; notes them in `tally.isColumn`. */
function columnsOf(bins: Bins, scale: Scale, unit: number): readonly Column[] {
  const columns: Column[] = [];
  const perDay = pixelsPerDayOf(scale);
  const around = Math.ceil((NEIGHBOURHOOD_PIXELS * unit) / 2 / (bins.days * perDay));
  let all = 0;
  for (let bin = 0; bin < bins.count; bin += 1) all += totalIn(bins, bin);
  if (all <= MOST_IN_PLACE) return columns;
  let crowd = 0;
  for (let bin = -around; bin < bins.count; bin += 1) {
    crowd += crowdIn(bins, bin + around) - crowdIn(bins, bin - around - 1);
    const count = totalIn(bins, bin);
    if (count <= STACK_LEVELS) continue;
    const start = Math.max(scale.span.start, (bins.first + bin - around) * bins.days);
    const end = Math.min(scale.span.end, (bins.first + bin + around + 1) * bins.days);
    const isCrowded = crowd > (MOST_PER_PIXEL / unit) * (end - start) * perDay;
    if (count <= bins.most && !isCrowded) continue;
    tally.isColumn[bin] = 1;
    columns.push(columnAt(bins, bin, scale));
  }
  return columns;
}

function totalIn(bins: Bins, bin: number): number {
  return bin >= 0 && bin < bins.count ? (tally.totals[bin] ?? 0) : 0;
}

/** A full place spreads no further: it becomes a column. */
function crowdIn(bins: Bins, bin: number): number {
  return Math.min(bins.most, totalIn(bins, bin));
}

function columnAt({ days, first }: Bins, bin: number, { span }: Scale): Column {
  const start = (first + bin) * days;
  return {
    key: `${start}+${days}`,
    first: toDay(Math.max(start, Math.floor(span.start))),
    last: toDay(Math.min(start + days, Math.ceil(span.end)) - 1),
    count: tally.totals[bin] ?? 0,
    countByDirection: [...tally.counts.subarray(bin * WIDTH, (bin + 1) * WIDTH)],
    looseCount: tally.loose[bin] ?? 0,
  };
}

function subjectAt(place: number): DatedSubject {
  const { rows, firsts, lasts, codes } = visited;
  const [row, code] = [rows[place] ?? 0, codes[place] ?? 0];
  const window = toDayWindow(firsts[place] ?? 0, lasts[place] ?? 0);
  const direction = DIRECTIONS[code >> 1];
  if (window === null || direction === undefined) {
    throw new Error(`Expected row ${row} to have a window and a direction.`);
  }
  const certain = (code & 1) === 1;
  return {
    key: observationKeyOf(row),
    subject: { kind: "observation", row, direction, certain },
    window,
  };
}
