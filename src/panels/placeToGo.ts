// A typed or pasted place as the search box offers it. Loaded when a text looks like one.

import { precisionWordsOf, toDecimalDegrees } from "../domain/geo";
import type { Camera } from "../domain/view";
import { parsePlace } from "../measure/parsePlace";

export interface PlaceToGo {
  /** "39.660° N, 124.705° E (±50 m)" */
  readonly words: string;
  readonly camera: Camera;
}

/** null for what is no place after all. */
export function placeToGoOf(text: string): PlaceToGo | null {
  const found = parsePlace(text);
  if (found === null) return null;
  const { position, precisionM, zoom } = found;
  const words = `${toDecimalDegrees(position, precisionM)} (${precisionWordsOf(precisionM)})`;
  return { words, camera: { ...position, zoom: zoom ?? zoomFor(precisionM) } };
}

/** The square that is meant fills a good part of the map. */
function zoomFor(precisionM: number): number {
  return Math.min(16, Math.max(6, Math.round(Math.log2(156_543 / (precisionM / 50)))));
}
