// Korea's coast: GSHHG's fine shape, moved to where OpenStreetMap has the coast. GSHHG's shoreline
// here is some decades old and lies up to 0.4 km off in places; the OpenStreetMap package is up to
// date but keeps few points. So the shape comes from the one and the position from the other.

import * as geometry from "./geometry";

type Point = geometry.Point;
type Line = geometry.Line;
type Box = geometry.Box;

/** Closed land rings of the shorelines in a box; open ends on its edge are joined along the edge. */
export function landRingsOf(
  shores: readonly Line[],
  box: Box,
  isLand: (p: Point) => boolean,
): Line[] {
  const lines = geometry.chained(shores);
  const ends = lines
    .filter((line) => String(line[0]) !== String(line.at(-1)))
    .flatMap((line) => [line[0], line.at(-1)])
    .filter((point) => point !== undefined);
  return geometry
    .chained([...lines, ...landEdgesOf(edgesBetween(ends, box), isLand)])
    .filter((line) => line.length > 3 && String(line[0]) === String(line.at(-1)));
}

/** At every end land and sea change, so every second edge is land; the longest edge decides which. */
function landEdgesOf(edges: readonly Line[], isLand: (p: Point) => boolean): Line[] {
  const lengths = edges.map((edge) => geometry.lengthOf(edge));
  const longest = lengths.indexOf(Math.max(...lengths));
  const edge = edges[longest];
  if (edge === undefined) return [];
  const parity = isLand(middleOf(edge)) ? longest % 2 : (longest + 1) % 2;
  return edges.filter((_, index) => index % 2 === parity);
}

/** The edge of a box cut at the given points of it, clockwise from the north-west corner. */
function edgesBetween(ends: readonly Point[], box: Box): Line[] {
  const { west, south, east, north } = box;
  const width = east - west;
  const height = north - south;
  const wayOf = ([lon, lat]: Point): number => {
    if (lat === north) return lon - west;
    if (lon === east) return width + north - lat;
    if (lat === south) return width + height + east - lon;
    return 2 * width + height + lat - south;
  };
  const corners = (
    [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ] as Point[]
  ).map((point) => ({ point, way: wayOf(point), isEnd: false }));
  const stops = ends.map((point) => ({ point, way: wayOf(point), isEnd: true }));
  const around = [...corners, ...stops].sort((a, b) => a.way - b.way);
  const first = around.findIndex((stop) => stop.isEnd);
  if (first < 0) return [];
  const edges: Point[][] = [];
  for (const { point, isEnd } of [...around.slice(first), ...around.slice(0, first + 1)]) {
    edges.at(-1)?.push(point);
    if (isEnd) edges.push([point]);
  }
  return edges.slice(0, -1);
}

function middleOf(edge: Line): Point {
  const [a, b] = [edge[0], edge[1]];
  if (a === undefined || b === undefined) throw new Error("an edge of a box has two ends");
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

const CELL = 0.001;
const REACH = 6;
const LEAST_POINTS = 150;
/** A shift must put this many times as many points on the shore as no shift does. */
const LEAST_GAIN = 1.2;
const SPREAD_DEGREES = 0.6;

interface Shift {
  readonly at: Point;
  readonly by: Point;
  readonly weight: number;
}

/** For each square degree the shift of the shore that brings most true points onto it. */
export function shiftsOf(shores: readonly Line[], truth: readonly Point[], box: Box): Shift[] {
  const onShore = cellsOf(shores);
  const shifts: Shift[] = [];
  for (let lat = Math.floor(box.south); lat < box.north; lat++) {
    for (let lon = Math.floor(box.west); lon < box.east; lon++) {
      const square = { west: lon, south: lat, east: lon + 1, north: lat + 1 };
      const points = truth.filter((point) => geometry.isInBox(point, square));
      if (points.length < LEAST_POINTS) continue;
      shifts.push({
        at: [lon + 0.5, lat + 0.5],
        by: bestShift(points, onShore),
        weight: points.length,
      });
    }
  }
  return shifts;
}

function bestShift(points: readonly Point[], onShore: ReadonlySet<number>): Point {
  const hitsAt = (dx: number, dy: number) =>
    points.filter(([lon, lat]) => onShore.has(cellKey(cellAt(lon) + dx, cellAt(lat) + dy))).length;
  let best: Point = [0, 0];
  let most = hitsAt(0, 0) * LEAST_GAIN;
  for (let dx = -REACH; dx <= REACH; dx++) {
    for (let dy = -REACH; dy <= REACH; dy++) {
      const hits = hitsAt(dx, dy);
      if (hits > most) [best, most] = [[-dx * CELL, -dy * CELL], hits];
    }
  }
  return best;
}

/** Every cell that a line runs through. */
function cellsOf(lines: readonly Line[]): Set<number> {
  const cells = new Set<number>();
  for (const line of lines) {
    line.forEach((b, index) => {
      const a = line[index - 1] ?? b;
      const steps = Math.ceil((Math.hypot(b[0] - a[0], b[1] - a[1]) / CELL) * 2) + 1;
      for (let step = 0; step <= steps; step++) {
        const part = step / steps;
        const lon = a[0] + (b[0] - a[0]) * part;
        const lat = a[1] + (b[1] - a[1]) * part;
        cells.add(cellKey(cellAt(lon), cellAt(lat)));
      }
    });
  }
  return cells;
}

function cellAt(degrees: number): number {
  return Math.floor(degrees / CELL);
}

function cellKey(column: number, row: number): number {
  return column * 1_000_000 + row;
}

/** A line moved by the shifts around it, near ones most, so that it stays in one piece. */
export function shifted(line: Line, shifts: readonly Shift[]): Point[] {
  return line.map(([lon, lat]) => {
    let [total, east, north] = [1e-9, 0, 0];
    for (const { at, by, weight } of shifts) {
      const squared = (at[0] - lon) ** 2 + (at[1] - lat) ** 2;
      const share = weight * Math.exp(-squared / (2 * SPREAD_DEGREES ** 2));
      total += share;
      east += share * by[0];
      north += share * by[1];
    }
    return [lon + east / total, lat + north / total];
  });
}
