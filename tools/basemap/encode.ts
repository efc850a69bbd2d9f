// Lines as whole numbers, each the step from the point before: short text that packs well.
// The other half, and the description of the format, is src/map/basemapData.ts.

import { areaKm2Of, type Line, type Polygon } from "./geometry";

/** [lon, lat, step, step, …] in units of 1/scale degrees. Points that fall together are dropped. */
export function encodeLine(line: Line, scale: number): number[] {
  const steps: number[] = [];
  let before: readonly [number, number] = [0, 0];
  for (const point of line) {
    // Plus zero: there is no minus zero in JSON.
    const at = [Math.round(point[0] * scale) + 0, Math.round(point[1] * scale) + 0] as const;
    const [dx, dy] = [at[0] - before[0], at[1] - before[1]];
    if (steps.length > 0 && dx === 0 && dy === 0) continue;
    steps.push(dx, dy);
    before = at;
  }
  return steps;
}

/** A closed ring's last point is left out; a ring that shrinks under three points is null. */
function encodeRing(ring: Line, scale: number): number[] | null {
  const steps = encodeLine(ring, scale);
  return steps.length < 8 ? null : steps.slice(0, -2);
}

/** Polygons of at least so many km², biggest first: the order in which they are drawn is free. */
export function encodePolygons(
  polygons: readonly Polygon[],
  scale: number,
  leastKm2: number,
): number[][][] {
  return polygons
    .map((polygon) => polygon.filter((ring) => areaKm2Of(ring) >= leastKm2))
    .map((polygon) =>
      polygon.map((ring) => encodeRing(ring, scale)).filter((ring) => ring !== null),
    )
    .filter((polygon) => polygon.length > 0);
}

export function encodeLines(lines: readonly Line[], scale: number): number[][] {
  return lines.map((line) => encodeLine(line, scale)).filter((steps) => steps.length >= 4);
}
