// The scenes around a date as the strip shows them: which pass its filters, where they stand on its
// axis, what is said of each service. Pure.

import type { Day } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import { acquisitionDayOf, type Scene } from "../domain/scene";
import { scenesWords } from "../i18n/english/scenes";
import { sentenceOf } from "../i18n/sentences";
import type { FoundScenes } from "../state/imageryStore";
import type { Loading } from "../state/loading";

export interface SceneFilter {
  /** Only scenes with less cloud, in per cent, and those that do not state it; null for all. */
  readonly cloudBelow: number | null;
  /** Sensors that are left out. */
  readonly hidden: ReadonlySet<string>;
}

export const NO_SCENE_FILTER: SceneFilter = { cloudBelow: null, hidden: new Set() };

/** What counts as clear when before and after are picked, unless the filter is stricter. */
export const CLEAR_BELOW = 20;

/** A scene with its day, in the strip. */
export interface DatedScene {
  readonly scene: Scene;
  readonly day: Day;
  /** Days from the date that matters: negative before it, 0 within it. */
  readonly daysFrom: number;
}

/** "Sentinel-2B MSI" and "Sentinel-2A MSI" are of one family: "Sentinel-2". */
export function sensorFamilyOf(sensor: string): string {
  const [, family] = /^(Sentinel-\d|Landsat(?:[- ]\d)?|MODIS|VIIRS)/i.exec(sensor) ?? [];
  return family ?? sensor;
}

export function passesCloud({ cloudPercent }: Scene, cloudBelow: number | null): boolean {
  return cloudBelow === null || cloudPercent === null || cloudPercent < cloudBelow;
}

/** Scenes with a date of acquisition that pass the filter, in order of time. */
export function stripOf(
  scenes: readonly Scene[],
  near: DayWindow,
  { cloudBelow, hidden }: SceneFilter,
): readonly DatedScene[] {
  return scenes
    .flatMap((scene) => {
      const day = acquisitionDayOf(scene.time);
      const passes = passesCloud(scene, cloudBelow) && !hidden.has(sensorFamilyOf(scene.sensor));
      return day !== null && passes ? [{ scene, day, daysFrom: daysFromOf(day, near) }] : [];
    })
    .sort((a, b) => momentOf(a) - momentOf(b) || compareTexts(a.scene.key, b.scene.key));
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const MS_PER_DAY = 86_400_000;

function momentOf({ scene: { time }, day }: DatedScene): number {
  return time.kind === "moment" ? time.ms : day * MS_PER_DAY;
}

function daysFromOf(day: Day, { first, last }: DayWindow): number {
  if (day < first) return day - first;
  return day > last ? day - last : 0;
}

/** Where a day stands on an axis of `near` with `reachDays` to each side: 0 to 1. */
export function placeOnAxis(day: number, near: DayWindow, reachDays: number): number {
  const start = near.first - reachDays;
  const days = near.last + reachDays + 1 - start;
  return Math.min(1, Math.max(0, (day + 0.5 - start) / days));
}

/** At most `count` scenes, those nearest to the date, still in order of time. */
export function nearestOf(strip: readonly DatedScene[], count: number): readonly DatedScene[] {
  if (strip.length <= count) return strip;
  const distances = strip.map(({ daysFrom }) => Math.abs(daysFrom));
  const byDistance = strip.map((_, at) => at);
  byDistance.sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b);
  const kept = new Set(byDistance.slice(0, count));
  return strip.filter((_, at) => kept.has(at));
}

/** What one service has to say, in a sentence's end: "Earth Search: 14 scenes". */
export function serviceWordsOf(
  found: Loading<FoundScenes> | undefined,
  isSlow: boolean,
  cloudBelow: number | null,
): string {
  const words = scenesWords().services;
  if (found === undefined) return words.notAsked;
  if (found.status === "loading") return isSlow ? words.stillAsking : words.asking;
  if (found.status === "failed") return sentenceOf(found.reason);
  const { scenes, matched, problems } = found.value;
  const damaged = problems.length === 0 ? "" : words.damaged(problems.length);
  if (scenes.length === 0) return `${words.noPass}${damaged}`;
  const clear = scenes.filter((scene) => passesCloud(scene, cloudBelow)).length;
  const ofAll = matched !== null && matched > scenes.length ? matched : null;
  const noneClear = cloudBelow !== null && clear === 0 ? words.noneClear(cloudBelow) : "";
  return `${words.found(scenes.length, ofAll)}${noneClear}${damaged}`;
}
