// Imagery somebody has asked for: the services of this deployment, the scenes found around a date at
// a site, and the scenes that a link names. Loaded with the first part of the page that needs it;
// what is brought here is brought by imagerySession.ts.

import { create } from "zustand";
import type { DayWindow } from "../domain/dayWindow";
import type { Position } from "../domain/geo";
import type { Problem } from "../domain/problem";
import { coversPlace, type ImageRef, type ProviderId, type Scene } from "../domain/scene";
import type { SiteId } from "../domain/site";
import type { SceneCursor } from "../imagery/provider";
import { LOADING, type Loading } from "./loading";

/** A service as the page names it. */
export interface ProviderFacts {
  readonly id: ProviderId;
  readonly name: string;
  readonly about: string;
  readonly isDated: boolean;
}

export interface FoundScenes {
  readonly scenes: readonly Scene[];
  /** null when the service has no more. */
  readonly next: SceneCursor | null;
  readonly matched: number | null;
  readonly problems: readonly Problem[];
}

/** What scenes are looked up for. */
export interface SceneTarget {
  readonly site: SiteId;
  readonly place: Position;
  /** The days that matter: before and after are counted from here. */
  readonly near: DayWindow;
}

export interface SceneSearch extends SceneTarget {
  /** Days before and after `near`. */
  readonly reachDays: number;
  readonly found: ReadonlyMap<ProviderId, Loading<FoundScenes>>;
}

export interface ImageryState {
  readonly providers: Loading<readonly ProviderFacts[]>;
  /** Entries of imagery.json that could not be read. */
  readonly problems: readonly Problem[];
  /** Services whose scenes are looked up. */
  readonly asked: ReadonlySet<ProviderId>;
  readonly search: SceneSearch | null;
  /** Scenes of services without dates, once somebody has looked. */
  readonly layers: ReadonlyMap<ProviderId, Loading<FoundScenes>>;
  /** Scenes by imageKeyOf; null where the service does not have it. */
  readonly scenes: ReadonlyMap<string, Loading<Scene | null>>;
  /** The image that the map has drawn wholly, by imageKeyOf. */
  readonly drawn: string | null;
}

export const useImagery = create<ImageryState>()(() => ({
  providers: LOADING,
  problems: [],
  asked: new Set(),
  search: null,
  layers: new Map(),
  scenes: new Map(),
  drawn: null,
}));

/** A scene's name among those of all services, whichever way it is rendered. */
export function imageKeyOf({ provider, key }: Pick<ImageRef, "provider" | "key">): string {
  return `${provider}/${key}`;
}

/** Every scene found so far that covers the place, of all services. */
export function scenesOf({ found, place }: SceneSearch): readonly Scene[] {
  return [...found.values()].flatMap((each) =>
    each.status === "ready" ? each.value.scenes.filter((scene) => coversPlace(scene, place)) : [],
  );
}

export function isSameTarget(a: SceneTarget | null, b: SceneTarget): boolean {
  return (
    a !== null && a.site === b.site && a.near.first === b.near.first && a.near.last === b.near.last
  );
}
