// The shape of a ring: how large it is, and the arc of each direction. Numbers in, numbers for a
// canvas or SVG path data out; the middle of the ring is 0,0 and the first arc begins at twelve o'clock.

import { DIRECTIONS, type Direction } from "../domain/activity";

export type DirectionCounts = Readonly<Record<Direction, number>>;

/** From one part of a whole turn to another, clockwise from twelve o'clock. */
export interface RingTurn {
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
}

export interface RingArc {
  readonly direction: Direction;
  /** SVG path data of the middle of the stroke. */
  readonly path: string;
}

/** Width of the coloured stroke in pixels. */
export const RING_STROKE_PX = 5;

// A ring of one is a target of 24 pixels; two hundred times as many make it twice as wide.
const SMALLEST_RADIUS_PX = 12;
export const LARGEST_RADIUS_PX = 32;
const GROWTH_PX = 2.2;

const GAP_PX = 1.5;

/** Outer radius in pixels of a ring that stands for so many observations, at least one. */
export function ringRadiusOf(count: number): number {
  const radius = SMALLEST_RADIUS_PX + GROWTH_PX * Math.log(Math.max(1, count));
  return Math.min(LARGEST_RADIUS_PX, radius);
}

export function totalOf(counts: DirectionCounts): number {
  return DIRECTIONS.reduce((sum, direction) => sum + counts[direction], 0);
}

/** One part of the ring for each direction that occurs, in their order, with small gaps between. */
export function ringTurns(counts: DirectionCounts, outerRadius: number): readonly RingTurn[] {
  const total = totalOf(counts);
  const present = DIRECTIONS.filter((direction) => counts[direction] > 0);
  const radius = outerRadius - RING_STROKE_PX / 2;
  let turned = 0;
  return present.map((direction) => {
    const turn = counts[direction] / total;
    const start = turned;
    turned += turn;
    if (present.length === 1) return { direction, from: 0, to: 1 };
    // A thin arc keeps two thirds of itself.
    const gap = Math.min(GAP_PX / (2 * Math.PI * radius), turn / 3);
    return { direction, from: start + gap / 2, to: start + turn - gap / 2 };
  });
}

/** The same parts as paths for an SVG. */
export function ringArcs(counts: DirectionCounts, outerRadius: number): readonly RingArc[] {
  const radius = outerRadius - RING_STROKE_PX / 2;
  return ringTurns(counts, outerRadius).map(({ direction, from, to }) => ({
    direction,
    path: to - from === 1 ? circlePath(radius) : arcPath(radius, from, to),
  }));
}

function circlePath(radius: number): string {
  const r = toText(radius);
  return `M0 -${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 -${r}`;
}

/** From one part of a whole turn to another, clockwise. */
function arcPath(radius: number, from: number, to: number): string {
  const r = toText(radius);
  const isLong = to - from > 0.5 ? 1 : 0;
  return `M${pointAt(radius, from)}A${r} ${r} 0 ${isLong} 1 ${pointAt(radius, to)}`;
}

function pointAt(radius: number, turn: number): string {
  const angle = 2 * Math.PI * turn;
  return `${toText(radius * Math.sin(angle))} ${toText(-radius * Math.cos(angle))}`;
}

function toText(value: number): string {
  return String(Number(value.toFixed(2)));
}
