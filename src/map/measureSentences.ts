// What a measured path says in words: its legs, length and area, and the sun over it. Pure.

import type { Position } from "../domain/geo";
import { areaOf, legsOf, lengthOf } from "../measure/geodesic";
import { areaWordsOf, azimuthWordsOf, lengthWordsOf } from "../measure/measureWords";
import { heightFromShadow, LOWEST_SUN, shadowAzimuthOf, sunAt } from "../measure/sun";

export interface MeasuredOn {
  /** Metres of a pixel of what was measured on. */
  readonly pixelSizeM: number;
  /** When the image was taken, milliseconds since 1970 UTC; null without an image, or its hour. */
  readonly acquiredMs: number | null;
}

/** A sentence for each leg, then for the whole path. */
export function pathSentencesOf(path: readonly Position[], { pixelSizeM }: MeasuredOn): string[] {
  const legs = legsOf(path).map(
    ({ lengthM, azimuth }, at) =>
      `${at + 1}. ${lengthWordsOf(lengthM, pixelSizeM)} towards ${azimuthWordsOf(azimuth)}`,
  );
  if (path.length < 3) return legs;
  return [
    ...legs,
    `Length ${lengthWordsOf(lengthOf(path), pixelSizeM)}`,
    `Area inside ${areaWordsOf(areaOf(path), pixelSizeM)}`,
  ];
}

/** Where the sun stood at the place, and how high what casts the last leg as its shadow would be. */
export function sunSentencesOf(
  place: Position,
  path: readonly Position[],
  { acquiredMs, pixelSizeM }: MeasuredOn,
): string[] {
  if (acquiredMs === null) return [];
  const sun = sunAt(acquiredMs, place);
  if (sun.elevation < LOWEST_SUN) {
    return [`The sun stood at ${Math.round(sun.elevation)}°: too low for a height from a shadow.`];
  }
  const standing = `Sun ${azimuthWordsOf(sun.azimuth)}, ${Math.round(sun.elevation)}° high; shadows fall towards ${azimuthWordsOf(shadowAzimuthOf(sun))}`;
  const last = legsOf(path).at(-1);
  const height = last && heightFromShadow(last.lengthM, sun, pixelSizeM);
  if (!height) return [standing];
  const { heightM, uncertaintyM } = height;
  const words = `${lengthWordsOf(heightM, uncertaintyM)} ± ${lengthWordsOf(uncertaintyM, 1)}`;
  return [standing, `If the last leg is a shadow on level ground: ${words} high`];
}
