// Where the marks of a card's lane stand: each at the middle of its window, and above or below its
// neighbours where they would cover one another, as large as all have room. A crowd stands in piles
// of a few weeks each; too many for piles become columns that count by direction.

import { DIRECTIONS, type Direction } from "../../src/domain/activity";
import type { DayWindow } from "../../src/domain/dayWindow";
import { type Scale, xOf } from "../../src/timeline/scale";

export interface LaneItem {
  readonly window: DayWindow;
  readonly direction: Direction;
}

export interface LaneMark {
  readonly x: number;
  /** From the lane's middle, down. */
  readonly y: number;
  readonly direction: Direction;
}

/** A soft bar: the days that an uncertain window may mean, cut to the lane. */
export interface LaneBar {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly direction: Direction;
}

export interface LaneColumn {
  readonly left: number;
  readonly right: number;
  /** From the lane's foot up. */
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

export interface LaneLayout {
  /** Width of a mark. */
  readonly markPx: number;
  readonly marks: readonly LaneMark[];
  readonly bars: readonly LaneBar[];
  readonly columns: readonly LaneColumn[];
}

const MARK_SIZES_PX = [24, 20, 17, 15] as const;
const MOST_MARKS = 400;
/** A mark in a pile, and the width of a pile. */
const PILED_PX = 14;
const COLUMN_PX = 14;
const COLUMN_GAP_PX = 2;
/** A window narrower than its mark needs no bar. */
const LEAST_BAR_PX = 26;

export function layLane(items: readonly LaneItem[], scale: Scale, heightPx: number): LaneLayout {
  if (items.length <= MOST_MARKS) {
    for (const markPx of MARK_SIZES_PX) {
      const places = placeMarks(items, scale, markPx, heightPx);
      if (places !== null) return { ...marksAndBars(items, places, scale), markPx, columns: [] };
    }
    const places = pileMarks(items, scale, heightPx);
    return { ...marksAndBars(items, places, scale), markPx: PILED_PX, columns: [] };
  }
  return { markPx: 0, marks: [], bars: [], columns: columnsOf(items, scale, heightPx) };
}

/** The pixel of the middle of what can be seen of a window. */
export function middleOf({ first, last }: DayWindow, scale: Scale): number {
  const left = Math.max(scale.left, xOf(scale, first));
  const right = Math.min(scale.right, xOf(scale, last + 1));
  return Math.min(scale.right, Math.max(scale.left, (left + right) / 2));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Each mark in the row nearest to the middle in which nothing is in its way; null without room. */
function placeMarks(
  items: readonly LaneItem[],
  scale: Scale,
  markPx: number,
  heightPx: number,
): readonly Place[] | null {
  const reach = Math.floor((heightPx / markPx - 1) / 2);
  const rows = [0];
  for (let row = 1; row <= reach; row++) rows.push(-row, row);
  const ends = new Map<number, number>();
  const places: Place[] = [];
  const order = items
    .map(({ window }, place) => ({ place, x: middleOf(window, scale) }))
    .sort((a, b) => a.x - b.x);
  for (const { place, x } of order) {
    const kept = Math.min(scale.right - markPx / 2, Math.max(scale.left + markPx / 2, x));
    const row = rows.find((each) => (ends.get(each) ?? Number.NEGATIVE_INFINITY) <= kept);
    if (row === undefined) return null;
    ends.set(row, kept + markPx * 0.9);
    places[place] = { x: kept, y: row * markPx };
  }
  return places;
}

/** Piles on the lane's foot, so close that the highest has room. */
function pileMarks(items: readonly LaneItem[], scale: Scale, heightPx: number): readonly Place[] {
  const piles = new Map<number, number[]>();
  for (const [place, { window }] of items.entries()) {
    const bin = Math.floor((middleOf(window, scale) - scale.left) / PILED_PX);
    piles.set(bin, [...(piles.get(bin) ?? []), place]);
  }
  const highest = Math.max(1, ...[...piles.values()].map(({ length }) => length));
  const step = Math.min(PILED_PX, (heightPx - PILED_PX) / Math.max(1, highest - 1));
  const places: Place[] = [];
  for (const [bin, pile] of piles) {
    const middle = scale.left + (bin + 0.5) * PILED_PX;
    const x = Math.min(scale.right - PILED_PX / 2, middle);
    const ordered = pile.sort((a, b) => rankOf(items[a]) - rankOf(items[b]));
    for (const [row, place] of ordered.entries()) {
      places[place] = { x, y: heightPx / 2 - PILED_PX / 2 - row * step };
    }
  }
  return places;
}

/** Marks of one direction stand together in a pile. */
function rankOf(item: LaneItem | undefined): number {
  return item === undefined ? 0 : DIRECTIONS.indexOf(item.direction);
}

function marksAndBars(items: readonly LaneItem[], places: readonly Place[], scale: Scale) {
  const marks: LaneMark[] = [];
  const bars: LaneBar[] = [];
  for (const [place, { window, direction }] of items.entries()) {
    const { x, y } = places[place] ?? { x: scale.left, y: 0 };
    marks.push({ x, y, direction });
    const left = Math.max(scale.left, xOf(scale, window.first));
    const right = Math.min(scale.right, xOf(scale, window.last + 1));
    if (right - left >= LEAST_BAR_PX) bars.push({ left, right, y, direction });
  }
  return { marks, bars };
}

function columnsOf(items: readonly LaneItem[], scale: Scale, heightPx: number): LaneColumn[] {
  const counts = new Map<number, Map<Direction, number>>();
  for (const { window, direction } of items) {
    const bin = Math.floor((middleOf(window, scale) - scale.left) / COLUMN_PX);
    const count = counts.get(bin) ?? new Map<Direction, number>();
    count.set(direction, (count.get(direction) ?? 0) + 1);
    counts.set(bin, count);
  }
  const totals = [...counts.values()].map((count) => [...count.values()].reduce((a, b) => a + b));
  const perItem = heightPx / Math.max(1, ...totals);
  return [...counts].flatMap(([bin, count]) => {
    const left = scale.left + bin * COLUMN_PX;
    const right = Math.min(scale.right, left + COLUMN_PX - COLUMN_GAP_PX);
    let from = 0;
    return DIRECTIONS.flatMap((direction) => {
      const of = count.get(direction) ?? 0;
      if (of === 0) return [];
      const column = { left, right, from, to: from + of * perItem, direction };
      from = column.to;
      return [column];
    });
  });
}
