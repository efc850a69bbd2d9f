// What a measured path says in words: its legs, length and area, and the sun over it. Pure.
//
// Each point keeps what a pixel was worth when it was set: zooming in afterwards makes it no better.

import type { Position } from "../domain/geo";
import { measuringWords } from "../i18n/english/measuring";
import { areaOf, type Leg, legsOf } from "../measure/geodesic";
import { areaWordsOf, azimuthWordsOf, lengthWordsOf } from "../measure/measureWords";
import { heightFromShadow, LOWEST_SUN, shadowAzimuthOf, sunAt } from "../measure/sun";

export interface MeasuredPoint extends Position {
  /** Metres on the ground under a pixel, of the image or of the screen, whichever is coarser. */
  readonly precisionM: number;
}

/** A sentence for each leg, then for the whole path. */
export function pathSentencesOf(path: readonly MeasuredPoint[]): string[] {
  const words = measuringWords();
  const legs = legsOf(path);
  const sentences = legs.map((leg, at) =>
    words.leg(at + 1, legWordsOf(leg, precisionOfLeg(path, at))),
  );
  if (path.length < 3) return sentences;
  const lengthM = legs.reduce((sum, leg) => sum + leg.lengthM, 0);
  const precisionM = precisionOf(path);
  const areaM2 = areaOf(path);
  return [
    ...sentences,
    words.length(lengthWordsOf(lengthM, precisionM)),
    areaM2 < precisionM ** 2 ? words.noArea : words.area(areaWordsOf(areaM2, precisionM)),
  ];
}

/** From here on a whole degree would claim too much. */
const COARSE_DEGREES = 5;

function legWordsOf({ lengthM, azimuth }: Leg, precisionM: number): string {
  const words = measuringWords();
  if (lengthM < precisionM) return words.lessThanPixel;
  const length = lengthWordsOf(lengthM, precisionM);
  // By how much the leg turns when one of its ends is a pixel off.
  const uncertainty = (Math.atan2(precisionM, lengthM) * 180) / Math.PI;
  if (uncertainty < COARSE_DEGREES) return words.towards(length, azimuthWordsOf(azimuth));
  return words.towardsAbout(length, azimuthWordsOf(Math.round(azimuth / 10) * 10));
}

/** Where the sun stood at the place, and how high what casts the last leg as its shadow would be. */
export function sunSentencesOf(
  place: Position,
  path: readonly MeasuredPoint[],
  acquiredMs: number | null,
): string[] {
  if (acquiredMs === null) return [];
  const sun = sunAt(acquiredMs, place);
  if (sun.elevation < LOWEST_SUN) {
    return [measuringWords().sunTooLow(Math.round(sun.elevation))];
  }
  const standing = measuringWords().sun(
    azimuthWordsOf(sun.azimuth),
    Math.round(sun.elevation),
    azimuthWordsOf(shadowAzimuthOf(sun)),
  );
  const last = legsOf(path).at(-1);
  const precisionM = precisionOf(path.slice(-2));
  const height = last && heightFromShadow(last.lengthM, sun, precisionM);
  if (!height || last.lengthM < precisionM) return [standing];
  const { heightM, uncertaintyM } = height;
  const words = `${lengthWordsOf(heightM, uncertaintyM)} ± ${lengthWordsOf(uncertaintyM, 1)}`;
  return [standing, measuringWords().height(words)];
}

function precisionOfLeg(path: readonly MeasuredPoint[], leg: number): number {
  return precisionOf(path.slice(leg, leg + 2));
}

function precisionOf(path: readonly MeasuredPoint[]): number {
  return Math.max(0, ...path.map(({ precisionM }) => precisionM));
}
