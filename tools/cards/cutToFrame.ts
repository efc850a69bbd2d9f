// Rings and lines cut to a rectangle, so that a map of one region does not carry the whole world.

import type { Pixel } from "../../src/map/mercator";

export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Edge {
  readonly isInside: (point: Pixel) => boolean;
  readonly crossing: (from: Pixel, to: Pixel) => Pixel;
}

/** The part of a ring inside the box, edge after edge (Sutherland and Hodgman); empty for none. */
export function cutRing(ring: readonly Pixel[], box: PixelBox): readonly Pixel[] {
  let points = ring;
  for (const { isInside, crossing } of edgesOf(box)) {
    const kept: Pixel[] = [];
    let from = points.at(-1);
    for (const to of points) {
      if (from !== undefined && isInside(from) !== isInside(to)) kept.push(crossing(from, to));
      if (isInside(to)) kept.push(to);
      from = to;
    }
    points = kept;
  }
  return points;
}

/** The pieces of a line whose steps may touch the box. */
export function cutLine(line: readonly Pixel[], box: PixelBox): Pixel[][] {
  const pieces: Pixel[][] = [];
  let piece: Pixel[] = [];
  for (const [place, to] of line.entries()) {
    const from = line[place - 1];
    if (from === undefined) continue;
    if (mayTouch(from, to, box)) {
      if (piece.length === 0) {
        piece = [from];
        pieces.push(piece);
      }
      piece.push(to);
    } else {
      piece = [];
    }
  }
  return pieces;
}

/** Points nearer than `leastPx` to the one before them left out; the ends stay. */
export function thinned(points: readonly Pixel[], leastPx: number): Pixel[] {
  const kept: Pixel[] = [];
  for (const [place, point] of points.entries()) {
    const before = kept.at(-1);
    const isEnd = place === points.length - 1;
    if (before === undefined || isEnd || distanceOf(before, point) >= leastPx) kept.push(point);
  }
  return kept;
}

function distanceOf(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function mayTouch(a: Pixel, b: Pixel, { left, top, right, bottom }: PixelBox): boolean {
  return (
    Math.max(a.x, b.x) >= left &&
    Math.min(a.x, b.x) <= right &&
    Math.max(a.y, b.y) >= top &&
    Math.min(a.y, b.y) <= bottom
  );
}

function edgesOf({ left, top, right, bottom }: PixelBox): Edge[] {
  const acrossX = (x: number) => (from: Pixel, to: Pixel) => ({
    x,
    y: from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y),
  });
  const acrossY = (y: number) => (from: Pixel, to: Pixel) => ({
    x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
    y,
  });
  return [
    { isInside: ({ x }) => x >= left, crossing: acrossX(left) },
    { isInside: ({ x }) => x <= right, crossing: acrossX(right) },
    { isInside: ({ y }) => y >= top, crossing: acrossY(top) },
    { isInside: ({ y }) => y <= bottom, crossing: acrossY(bottom) },
  ];
}
