// Plane geometry on [lon, lat] points: clipping, thinning, chaining, point in polygon. Pure.
// Degrees are taken as a plane: right for boxes of a few degrees away from the poles.

export type Point = readonly [lon: number, lat: number];
export type Line = readonly Point[];
/** An outer ring and its holes, each closed (first point = last point). */
export type Polygon = readonly Line[];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function grownBox(box: Box, degrees: number): Box {
  return {
    west: box.west - degrees,
    south: box.south - degrees,
    east: box.east + degrees,
    north: box.north + degrees,
  };
}

export function isInBox([lon, lat]: Point, box: Box): boolean {
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}

export function boxOf(line: Line): Box {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [lon, lat] of line) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

export function areBoxesTouching(a: Box, b: Box): boolean {
  return a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;
}

/** In degrees, as on a plane. */
export function lengthOf(line: Line): number {
  return line.reduce((sum, b, index) => {
    const a = line[index - 1] ?? b;
    return sum + Math.hypot(b[0] - a[0], b[1] - a[1]);
  }, 0);
}

/**
 * A ring that jumps over the date line, laid out without the jump: it may reach past 180°. A ring
 * around a pole is closed along the pole.
 */
export function unwrapped(ring: Line): Point[] {
  let turn = 0;
  const points = ring.map(([lon, lat], index): Point => {
    const before = ring[index - 1]?.[0] ?? lon;
    if (lon - before > 180) turn -= 360;
    if (lon - before < -180) turn += 360;
    return [lon + turn, lat];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (turn !== 0 && first !== undefined && last !== undefined) {
    const pole = first[1] < 0 ? -90 : 90;
    points.push([last[0], pole], [first[0], pole], first);
  }
  // The middle stays on the world, so that holes lie where their outer ring does.
  const { west, east } = boxOf(points);
  const back = 360 * Math.round((west + east) / 720);
  return points.map(([lon, lat]) => [lon - back, lat]);
}

/** Square kilometres, without sign; a ring of a few degrees is right within some percent. */
export function areaKm2Of(ring: Line): number {
  let twice = 0;
  let lats = 0;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    twice += a[0] * b[1] - b[0] * a[1];
    lats += a[1];
  });
  const KM_PER_DEGREE = 111.2;
  const shrink = Math.cos(((lats / ring.length) * Math.PI) / 180);
  return (Math.abs(twice) / 2) * KM_PER_DEGREE ** 2 * shrink;
}

interface Edge {
  isInside(point: Point): boolean;
  crossing(a: Point, b: Point): Point;
}

function edgesOf(box: Box): Edge[] {
  const atLon =
    (lon: number) =>
    (a: Point, b: Point): Point => [lon, a[1] + ((b[1] - a[1]) * (lon - a[0])) / (b[0] - a[0])];
  const atLat =
    (lat: number) =>
    (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]), lat];
  return [
    { isInside: (p) => p[0] >= box.west, crossing: atLon(box.west) },
    { isInside: (p) => p[0] <= box.east, crossing: atLon(box.east) },
    { isInside: (p) => p[1] >= box.south, crossing: atLat(box.south) },
    { isInside: (p) => p[1] <= box.north, crossing: atLat(box.north) },
  ];
}

/** Sutherland-Hodgman. Empty if nothing is left; may run along the box where parts were joined. */
export function clipRing(ring: Line, box: Box): Point[] {
  let points: Point[] = ring.slice(0, -1);
  for (const edge of edgesOf(box)) {
    const kept: Point[] = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1) ?? point;
      if (edge.isInside(before) !== edge.isInside(point)) kept.push(edge.crossing(before, point));
      if (edge.isInside(point)) kept.push(point);
    });
    points = kept;
  }
  const first = points[0];
  return first === undefined ? [] : [...points, first];
}

/** The runs of a line whose points pass a test; a run of one point is dropped. */
export function runsOf(line: Line, isKept: (point: Point) => boolean): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of line) {
    if (isKept(point)) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  runs.push(run);
  return runs.filter((points) => points.length > 1);
}

/** Douglas-Peucker; the tolerance is in degrees of latitude, longitudes shrink with the latitude. */
export function thinned(line: Line, toleranceDegrees: number): Point[] {
  const first = line[0];
  if (first === undefined || line.length < 3) return [...line];
  const shrink = Math.cos((first[1] * Math.PI) / 180);
  const isKept = new Uint8Array(line.length);
  isKept[0] = isKept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const [farthest, distance] = farthestFrom(line, from, to, shrink);
    if (distance <= toleranceDegrees) continue;
    isKept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => isKept[index] === 1);
}

function farthestFrom(line: Line, from: number, to: number, shrink: number): [number, number] {
  let farthest = from;
  let most = -1;
  const [a, b] = [line[from], line[to]];
  if (a === undefined || b === undefined) return [farthest, most];
  for (let index = from + 1; index < to; index++) {
    const point = line[index];
    if (point === undefined) continue;
    const distance = distanceToSegment(point, a, b, shrink);
    if (distance > most) [farthest, most] = [index, distance];
  }
  return [farthest, most];
}

/** In degrees of latitude; `shrink` is the cosine of the latitude. */
function distanceToSegment(point: Point, a: Point, b: Point, shrink: number): number {
  const dx = (b[0] - a[0]) * shrink;
  const dy = b[1] - a[1];
  const px = (point[0] - a[0]) * shrink;
  const py = point[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length2));
  return Math.hypot(px - along * dx, py - along * dy);
}

/** Cuts off the small loops in which a line crosses itself within so many points. */
export function withoutLoops(line: Line, mostPoints: number): Point[] {
  const points: Point[] = [];
  for (let index = 0; index < line.length; index++) {
    const a = line[index] as Point;
    points.push(a);
    const b = line[index + 1];
    if (b === undefined) continue;
    const last = Math.min(line.length - 2, index + mostPoints);
    for (let other = last; other > index + 1; other--) {
      const [c, d] = [line[other] as Point, line[other + 1] as Point];
      if (!areCrossing(a, b, c, d)) continue;
      index = other;
      break;
    }
  }
  return points;
}

function areCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

export function isInRing([lon, lat]: Point, ring: Line): boolean {
  let isInside = false;
  ring.forEach((a, index) => {
    const b = ring[index + 1];
    if (b === undefined || a[1] > lat === b[1] > lat) return;
    if (lon < a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1])) isInside = !isInside;
  });
  return isInside;
}

/** Joins lines that share an end point until none do. The order of the input decides the order. */
export function chained(lines: readonly Line[]): Point[][] {
  const left = new Map(lines.map((line, index) => [index, [...line]]));
  const byEnd = new Map<string, Set<number>>();
  const keyOf = (point: Point | undefined) => String(point);
  const note = (index: number, line: Line) => {
    for (const end of [line[0], line.at(-1)]) {
      const at = byEnd.get(keyOf(end)) ?? new Set();
      byEnd.set(keyOf(end), at.add(index));
    }
  };
  for (const [index, line] of left) note(index, line);
  for (const [index, line] of left) {
    for (let next = partnerOf(index, line); next !== undefined; next = partnerOf(index, line)) {
      const other = left.get(next) ?? [];
      left.delete(next);
      const isForward = keyOf(other[0]) === keyOf(line.at(-1));
      line.push(...(isForward ? other : other.reverse()).slice(1));
      note(index, line);
    }
  }
  function partnerOf(index: number, line: Line): number | undefined {
    if (keyOf(line[0]) === keyOf(line.at(-1))) return undefined;
    for (const candidate of byEnd.get(keyOf(line.at(-1))) ?? []) {
      const other = left.get(candidate);
      if (candidate === index || other === undefined) continue;
      const ends = [keyOf(other[0]), keyOf(other.at(-1))];
      if (ends[0] !== ends[1] && ends.includes(keyOf(line.at(-1)))) return candidate;
    }
    return undefined;
  }
  return [...left.values()];
}
