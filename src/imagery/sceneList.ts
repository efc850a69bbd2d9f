// A page of scenes from a list that is known as a whole: the nearest to the day that matters first,
// each page in order of acquisition. The cursor is how many were given before.

import type { Scene } from "../domain/scene";
import type { SceneCursor, ScenePage, SceneQuestion } from "./provider";
import { byAcquisition } from "./sceneOrder";

export const NO_SCENES: ScenePage = { scenes: [], next: null, matched: 0, problems: [] };

/** Where the next page begins. */
export function toCursor(text: string): SceneCursor {
  return text as SceneCursor;
}

/** How many were given before. */
export function offsetOf(cursor: SceneCursor | null): number {
  const offset = Number(cursor ?? 0);
  if (Number.isSafeInteger(offset) && offset >= 0) return offset;
  throw new Error(`expected the cursor of a list of scenes, got ${cursor}`);
}

/** `nearestFirst` holds at least one scene more than the page when there are more. */
export function pageOf(
  nearestFirst: readonly Scene[],
  { limit }: Pick<SceneQuestion, "limit">,
  cursor: SceneCursor | null,
  matched: number | null,
): ScenePage {
  const offset = offsetOf(cursor);
  const end = offset + Math.max(1, limit);
  const next = nearestFirst.length > end ? toCursor(String(end)) : null;
  const scenes = nearestFirst.slice(offset, end).sort(byAcquisition);
  return { scenes, next, matched, problems: [] };
}
