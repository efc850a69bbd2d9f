// Lengths, azimuths and areas on the ellipsoid of WGS 84, by Karney's algorithms (GeographicLib).

import { Geodesic } from "geographiclib-geodesic";
import type { Position } from "../domain/geo";

export interface Leg {
  readonly lengthM: number;
  /** Degrees clockwise from north at its beginning, 0 to 360. */
  readonly azimuth: number;
}

/** The shortest way between two places; of no length it has the azimuth 0. */
export function legBetween(from: Position, to: Position): Leg {
  const { s12, azi1 } = Geodesic.WGS84.Inverse(from.lat, from.lon, to.lat, to.lon);
  if (s12 === undefined || azi1 === undefined || s12 === 0) return { lengthM: 0, azimuth: 0 };
  return { lengthM: s12, azimuth: turned(azi1) };
}

/** The legs of a path in their order. */
export function legsOf(path: readonly Position[]): readonly Leg[] {
  return path.slice(1).map((to, at) => legBetween(path[at] ?? to, to));
}

export function lengthOf(path: readonly Position[]): number {
  return legsOf(path).reduce((sum, { lengthM }) => sum + lengthM, 0);
}

/** Square metres inside the closed ring, whichever way round it runs; 0 for fewer than 3 corners. */
export function areaOf(ring: readonly Position[]): number {
  if (ring.length < 3) return 0;
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const { lat, lon } of ring) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

/** The place at a distance in metres and an azimuth in degrees. */
export function placeAt({ lat, lon }: Position, azimuth: number, distanceM: number): Position {
  const { lat2, lon2 } = Geodesic.WGS84.Direct(lat, lon, azimuth, distanceM);
  return { lat: lat2 ?? lat, lon: lon2 ?? lon };
}

function turned(degrees: number): number {
  return (degrees + 360) % 360;
}
