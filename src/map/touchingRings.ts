// Which rings become one because they would touch. Rings come in order of importance; each joins the
// most important ring it touches, which stays where it is and grows. Again, until none touch.
//
// A ring can only touch what stands in its own cell of a grid or in one of the eight around it, so
// thousands of rings cost thousands of steps and not their square.

import { LARGEST_RADIUS_PX, ringRadiusOf } from "./ringArcs";

/** Left free between two rings. */
const GAP_PX = 2;

/** Rings whose middles lie this far apart never touch. */
export const APART_PX = 2 * LARGEST_RADIUS_PX + GAP_PX;

/** Rings by their place in the order of importance. */
export interface Rings {
  /** Middles in pixels. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How much each stands for, which makes its radius. */
  readonly counts: Float64Array;
}

/** For each ring the place of the one that stands for it, its own where it stands for itself. */
export function leadersOf({ x, y, counts }: Rings): Int32Array {
  const leaders = Int32Array.from(counts, (_, place) => place);
  const sums = counts.slice();
  const radii = counts.map(ringRadiusOf);
  const touches = (a: number, b: number) => {
    const aside = at(x, a) - at(x, b);
    const away = at(y, a) - at(y, b);
    const near = at(radii, a) + at(radii, b) + GAP_PX;
    return aside * aside + away * away < near * near;
  };

  let standing = leaders.slice();
  for (;;) {
    const grid = new Grid(x, y, standing.length);
    const left = standing.filter((place) => {
      const leader = grid.firstNear(place, touches);
      if (leader === null) {
        grid.add(place);
        return true;
      }
      leaders[place] = leader;
      sums[leader] = at(sums, leader) + at(sums, place);
      radii[leader] = ringRadiusOf(at(sums, leader));
      return false;
    });
    if (left.length === standing.length) break;
    standing = left;
  }

  // Whom a ring joined stands before it and may itself have joined another since.
  for (let place = 0; place < leaders.length; place += 1) {
    leaders[place] = at(leaders, at(leaders, place));
  }
  return leaders;
}

/** Cells share buckets now and then; what is too far away to touch is told by its distance. */
class Grid {
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  /** The latest ring of each bucket, and for each ring the one before it; -1 for none. */
  private readonly latest: Int32Array;
  private readonly before: Int32Array;

  constructor(x: Float64Array, y: Float64Array, size: number) {
    this.x = x;
    this.y = y;
    this.latest = new Int32Array(2 ** Math.ceil(Math.log2(2 * size + 1))).fill(-1);
    this.before = new Int32Array(x.length);
  }

  add(place: number): void {
    const bucket = this.bucketOf(this.columnOf(place), this.rowOf(place));
    this.before[place] = at(this.latest, bucket);
    this.latest[bucket] = place;
  }

  /** The most important ring that touches this one. */
  firstNear(place: number, touches: (a: number, b: number) => boolean): number | null {
    const column = this.columnOf(place);
    const row = this.rowOf(place);
    let first = Number.POSITIVE_INFINITY;
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        let other = at(this.latest, this.bucketOf(across, down));
        while (other !== -1) {
          if (other < first && touches(place, other)) first = other;
          other = at(this.before, other);
        }
      }
    }
    return first === Number.POSITIVE_INFINITY ? null : first;
  }

  private columnOf(place: number): number {
    return Math.floor(at(this.x, place) / APART_PX);
  }

  private rowOf(place: number): number {
    return Math.floor(at(this.y, place) / APART_PX);
  }

  // Two large primes spread neighbours over the buckets.
  private bucketOf(column: number, row: number): number {
    const mixed = Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663);
    return mixed & (this.latest.length - 1);
  }
}

function at(values: Float64Array | Int32Array, place: number): number {
  const value = values[place];
  if (value === undefined) throw new Error(`Got ring ${place} of ${values.length}.`);
  return value;
}
