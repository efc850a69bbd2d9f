// A measured path as a map of the web draws it: legs follow the shortest way, which there is bent when
// it is long, and cross the date line without going round the world.

import type { Position } from "../domain/geo";
import { legBetween, placeAt } from "./geodesic";

/** Below this a leg is straight on any map. */
const STRAIGHT_M = 20_000;
const MOST_BENDS = 60;

/** The path with its long legs bent as the shortest way is; longitudes may go on past 180. */
export function drawnLineOf(path: readonly Position[]): readonly Position[] {
  const bent = path.flatMap((place, at) => {
    const next = path[at + 1];
    if (next === undefined) return [place];
    const { lengthM, azimuth } = legBetween(place, next);
    const parts = Math.min(MOST_BENDS, Math.ceil(lengthM / STRAIGHT_M));
    const between = Array.from({ length: Math.max(0, parts - 1) }, (_, part) =>
      placeAt(place, azimuth, (lengthM * (part + 1)) / parts),
    );
    return [place, ...between];
  });
  return unwrapped(bent);
}

/** Each longitude within half the world of the one before. */
export function unwrapped(line: readonly Position[]): readonly Position[] {
  let before: number | null = null;
  return line.map(({ lat, lon }) => {
    before = before === null ? lon : lon + 360 * Math.round((before - lon) / 360);
    return { lat, lon: before };
  });
}
