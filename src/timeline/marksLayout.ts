// Where observations and events stand in a row: x from the middle of what is in sight of their
// window, y from a stack when several would lie on one another.
//
// Only the first of a stack stands in the middle of the row: up, down and then sideways, so that
// three observations of one day are three marks. Where even that is too much, laneDensity.ts makes
// columns of them. Pure: nothing here paints.

import type { Direction } from "../domain/activity";
import type { ContextEvent } from "../domain/contextEvent";
import type { Day } from "../domain/day";
import { type DayWindow, windowOf } from "../domain/dayWindow";
import type { Site } from "../domain/site";
import { type Scale, xOf } from "./scale";

/** The stretch an uncertain window covers, cut off at the edges of the plot. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  /** The window has no start or no end at all. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/** The observations of a place in which they cannot be told apart. */
export interface Column {
  /** The same for the same days in every layout of its lane. */
  readonly key: string;
  /** The days in sight that it covers. */
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
  /** By place in DIRECTIONS. */
  readonly countByDirection: readonly number[];
  /** Of `count`, those that may also lie on days beside it. */
  readonly looseCount: number;
}

export type Subject =
  | {
      readonly kind: "observation";
      readonly row: number;
      readonly direction: Direction;
      /** Lies in the period for certain. */
      readonly certain: boolean;
    }
  | { readonly kind: "column"; readonly site: Site; readonly column: Column }
  | { readonly kind: "event"; readonly event: ContextEvent };

/** Where a column is painted; top and bottom are pixels below the middle of the row. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedMark {
  /** The same for the same subject in every layout. */
  readonly key: string;
  readonly subject: Subject;
  readonly x: number;
  /** Pixels below the middle of the row. */
  readonly dy: number;
  /** null for a single day. */
  readonly bar: Bar | null;
  /** null for all but columns. */
  readonly block: Block | null;
}

export interface DatedSubject {
  readonly key: string;
  readonly subject: Subject;
  readonly window: DayWindow;
}

/** Marks nearer than this share a stack. */
const STACK_PIXELS = 5;
const STACK_RISE_PIXELS = 6.5;
export const STACK_SHIFT_PIXELS = 9;
const LEVELS = [0, -1, 1] as const;
export const STACK_LEVELS = LEVELS.length;

export function observationKeyOf(row: number): string {
  return `observation ${row}`;
}

export function eventKeyOf(id: string): string {
  return `event ${id}`;
}

export interface DatedEvent extends DatedSubject {
  readonly subject: { readonly kind: "event"; readonly event: ContextEvent };
}

/** All events with their windows, worked out once. */
export function toDatedEvents(events: readonly ContextEvent[]): readonly DatedEvent[] {
  return events.map((event) => ({
    key: eventKeyOf(event.id),
    subject: { kind: "event", event },
    window: windowOf(event.date),
  }));
}

/**
 * In order of x. `stackUnit` is the size of the reader's type (1 is usual); null for rows of thin
 * ticks, which may lie side by side.
 */
export function placeMarks(
  subjects: readonly DatedSubject[],
  scale: Scale,
  stackUnit: number | null,
): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (const { key, subject, window } of subjects) {
    const start = Math.max(window.first, scale.span.start);
    const end = Math.min(window.last + 1, scale.span.end);
    if (start >= end) continue;
    const x = xOf(scale, (start + end) / 2);
    marks.push({ key, subject, x, dy: 0, bar: barOf(window, scale, start, end), block: null });
  }
  marks.sort((a, b) => a.x - b.x);
  return stackUnit === null ? marks : stacked(marks, stackUnit);
}

function barOf(window: DayWindow, scale: Scale, start: number, end: number): Bar | null {
  if (window.first === window.last) return null;
  return {
    left: xOf(scale, start),
    right: xOf(scale, end),
    isOpenLeft: !Number.isFinite(window.first),
    isOpenRight: !Number.isFinite(window.last),
  };
}

/** Takes marks in order of x. */
function stacked(marks: readonly PlacedMark[], unit: number): readonly PlacedMark[] {
  const placed: PlacedMark[] = [];
  let from = 0;
  while (from < marks.length) {
    const base = marks[from]?.x ?? 0;
    let until = from + 1;
    while (until < marks.length && (marks[until]?.x ?? 0) - base < STACK_PIXELS * unit) until += 1;
    placed.push(...spread(marks.slice(from, until), unit));
    from = until;
  }
  return placed;
}

/** Two share the row's height, three fill it, more go on beside them. */
function spread(stack: readonly PlacedMark[], unit: number): readonly PlacedMark[] {
  if (stack.length === 1) return stack;
  if (stack.length === 2) {
    const rise = STACK_RISE_PIXELS * 0.75 * unit;
    return stack.map((mark, place) => ({ ...mark, dy: place === 0 ? -rise : rise }));
  }
  const columns = Math.ceil(stack.length / LEVELS.length);
  return stack.map((mark, place) => {
    const column = Math.floor(place / LEVELS.length) - (columns - 1) / 2;
    const level = LEVELS[place % LEVELS.length] ?? 0;
    return {
      ...mark,
      x: mark.x + column * STACK_SHIFT_PIXELS * unit,
      dy: level * STACK_RISE_PIXELS * unit,
    };
  });
}

/** A column is at least so high, so that a few beside thousands can be seen and hit. */
const LEAST_RISE_PIXELS = 6;
/** The highest column leaves two pixels of its lane free above and below. */
const MOST_RISE_PIXELS = 20;
const MOST_COLUMN_PIXELS = 24;
export const COLUMN_GAP_PIXELS = 1;

/**
 * The columns of a lane, standing on its foot, in order of x. Heights grow with the square root of
 * the count up to the lane's fullest one, so that ten beside ten thousand can be read.
 */
export function placeColumns(
  columns: readonly Column[],
  site: Site,
  scale: Scale,
  unit: number,
): readonly PlacedMark[] {
  const fullest = columns.reduce((most, { count }) => Math.max(most, count), 1);
  return columns.map((column) => {
    const [start, end] = [xOf(scale, column.first), xOf(scale, column.last + 1)];
    const x = (start + end) / 2;
    const half = Math.min(end - start, MOST_COLUMN_PIXELS * unit) / 2;
    const share = Math.sqrt(column.count / fullest);
    const rise = LEAST_RISE_PIXELS + (MOST_RISE_PIXELS - LEAST_RISE_PIXELS) * share;
    const bottom = (MOST_RISE_PIXELS / 2) * unit;
    return {
      key: `column ${site.id} ${column.key}`,
      subject: { kind: "column", site, column },
      x,
      dy: 0,
      bar: null,
      block: {
        left: x - half,
        right: x + half - COLUMN_GAP_PIXELS,
        top: bottom - rise * unit,
        bottom,
      },
    };
  });
}
