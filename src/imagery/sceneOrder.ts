// Which scene comes first, how many days one is away, and the nearest clear one before and after a
// day. A scene's day is the UTC day of its acquisition: the one thing that every service states, and
// the same for every reader; in Korea the local day begins nine hours earlier.

import type { Position } from "../domain/geo";
import { acquisitionDayOf, coversPlace, type Scene, type SceneTime } from "../domain/scene";
import { MS_PER_DAY } from "./moment";

/** In order of acquisition; releases, mosaics and what has no date come last. */
export function byAcquisition(a: Scene, b: Scene): number {
  return (
    rankOf(a.time) - rankOf(b.time) ||
    msOf(a.time) - msOf(b.time) ||
    compareTexts(a.provider, b.provider) ||
    compareTexts(a.key, b.key)
  );
}

function rankOf({ kind }: SceneTime): number {
  return ["moment", "day"].includes(kind) ? 0 : ["release", "mosaic", "undated"].indexOf(kind) + 1;
}

function msOf(time: SceneTime): number {
  switch (time.kind) {
    case "moment":
      return time.ms;
    case "day":
    case "release":
      return time.day * MS_PER_DAY;
    case "mosaic":
      return time.year;
    case "undated":
      return 0;
  }
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Days from `near` to its acquisition: negative before; null where it has no date of acquisition. */
export function daysFrom({ time }: Pick<Scene, "time">, near: number): number | null {
  const day = acquisitionDayOf(time);
  return day === null ? null : day - near;
}

/**
 * The last clear scene acquired on the day or before it. Clear is what states less cloud than
 * `cloudBelow` per cent; where no scene on this side states its cloud, the last of them all. Of one
 * day the sharpest. With a place, scenes that cover it come before those that do not.
 */
export function nearestClearBefore(
  scenes: readonly Scene[],
  day: number,
  cloudBelow: number,
  place?: Position,
): Scene | null {
  return nearestClear(scenes, day, cloudBelow, place, (days) => days <= 0);
}

/** The first clear scene acquired after the day; the rest as in nearestClearBefore. */
export function nearestClearAfter(
  scenes: readonly Scene[],
  day: number,
  cloudBelow: number,
  place?: Position,
): Scene | null {
  return nearestClear(scenes, day, cloudBelow, place, (days) => days > 0);
}

function nearestClear(
  scenes: readonly Scene[],
  day: number,
  cloudBelow: number,
  place: Position | undefined,
  isOnSide: (days: number) => boolean,
): Scene | null {
  const onSide = scenes.filter((scene) => {
    const days = daysFrom(scene, day);
    return days !== null && isOnSide(days);
  });
  const covering = place === undefined ? [] : onSide.filter((scene) => coversPlace(scene, place));
  const candidates = covering.length > 0 ? covering : onSide;
  const statesCloud = candidates.some(({ cloudPercent }) => cloudPercent !== null);
  const clear = candidates.filter(({ cloudPercent }) =>
    cloudPercent === null ? !statesCloud : cloudPercent < cloudBelow,
  );
  const awayOf = (scene: Scene) => Math.abs(daysFrom(scene, day) ?? Number.POSITIVE_INFINITY);
  return clear.reduce<Scene | null>((best, scene) => {
    if (best === null) return scene;
    const order =
      awayOf(scene) - awayOf(best) ||
      (scene.pixelSizeM ?? Number.MAX_VALUE) - (best.pixelSizeM ?? Number.MAX_VALUE) ||
      (scene.cloudPercent ?? 0) - (best.cloudPercent ?? 0) ||
      byAcquisition(scene, best);
    return order < 0 ? scene : best;
  }, null);
}
