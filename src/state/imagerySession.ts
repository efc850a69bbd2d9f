// Asks the services of imagery and puts what they say into the store. A new question ends the one
// before; one service that fails or is slow keeps no other waiting.

import { type Day, dayOf, toDay } from "../domain/day";
import type { Position } from "../domain/geo";
import {
  acquisitionDayOf,
  areaAround,
  BASE_LAYERS,
  type ImageRef,
  type ProviderId,
  type Scene,
} from "../domain/scene";
import { loadImageryConfig } from "../imagery/imageryConfig";
import type { Provider, SceneCursor, ScenePage } from "../imagery/provider";
import { type PixelWorker, startPixelWorker } from "../workers/pixelWorker";
import { useDashboard } from "./dashboardStore";
import {
  type FoundScenes,
  imageKeyOf,
  isSameTarget,
  type SceneTarget,
  scenesOf,
  useImagery,
} from "./imageryStore";
import { LOADING, type Loading } from "./loading";
import { PAGE_BASE } from "./pageBase";

const FIRST_REACH_DAYS = 30;
const WIDEST_REACH_DAYS = 960;
const PAGE_LIMIT = 100;
/** A site and its surroundings. */
const REACH_KM = 2;

/** No civil satellite saw the ground before 1972; layers say themselves when they end. */
const FIRST_IMAGES = dayOf({ year: 1972, month: 1, day: 1 });
const LAST_IMAGES = dayOf({ year: 2100, month: 1, day: 1 });

let opening: Promise<ReadonlyMap<ProviderId, Provider>> | null = null;
let searching = new AbortController();
let worker: PixelWorker | null = null;

/** Reads the deployment's list of services, once. */
export function openImagery(): Promise<ReadonlyMap<ProviderId, Provider>> {
  opening ??= open().catch((error) => {
    opening = null;
    const reason = sentenceOf(error);
    useImagery.setState({ providers: { status: "failed", reason } });
    throw error;
  });
  return opening;
}

async function open(): Promise<ReadonlyMap<ProviderId, Provider>> {
  useImagery.setState({ providers: LOADING });
  const { providers, problems } = await loadImageryConfig(PAGE_BASE, neverAborted());
  const value = providers.map(({ id, name, about, isDated }) => ({ id, name, about, isDated }));
  const asked = providers.filter(({ isAskedFirst }) => isAskedFirst).map(({ id }) => id);
  useImagery.setState({
    providers: { status: "ready", value },
    problems,
    asked: new Set(asked),
  });
  return new Map(providers.map((provider) => [provider.id, provider]));
}

/** Looks up scenes around a date; the same question again asks nothing. */
export function lookAround(target: SceneTarget): void {
  if (!isSameTarget(useImagery.getState().search, target)) {
    search(target, FIRST_REACH_DAYS);
  }
}

/** Looks further before and after. */
export function lookWider(): void {
  const { search: current } = useImagery.getState();
  if (current !== null) search(current, widerReachOf(current.reachDays));
}

export function widerReachOf(reachDays: number): number {
  return Math.min(WIDEST_REACH_DAYS, reachDays * 2);
}

function search({ site, place, near }: SceneTarget, reachDays: number): void {
  searching.abort();
  searching = new AbortController();
  useImagery.setState({ search: { site, place, near, reachDays, found: new Map() } });
  useDashboard.setState({ sceneDays: { site, days: [] } });
  const { signal } = searching;
  openImagery().then(
    () => {
      if (signal.aborted) return;
      for (const provider of useImagery.getState().asked) askService(provider, null);
    },
    () => {},
  );
}

/** Asks one more service, or no longer. */
export function chooseService(provider: ProviderId, isAsked: boolean): void {
  const asked = new Set(useImagery.getState().asked);
  if (isAsked) asked.add(provider);
  else asked.delete(provider);
  useImagery.setState({ asked });
  if (isAsked) askService(provider, null);
  else setFound(provider, null);
}

/** Asks a service again, or for its next page. */
export function askService(provider: ProviderId, cursor: SceneCursor | null): void {
  const current = useImagery.getState().search;
  if (current === null) return;
  const { signal } = searching;
  const before = current.found.get(provider);
  const known = cursor !== null && before?.status === "ready" ? before.value : null;
  setFound(provider, LOADING);
  const { place, near, reachDays } = current;
  const question = {
    area: areaAround(place, REACH_KM),
    place,
    from: toDay(near.first - reachDays),
    to: toDay(near.last + reachDays),
    near: toDay(Math.round((near.first + near.last) / 2)),
    cloudBelow: null,
    limit: PAGE_LIMIT,
  };
  openImagery()
    .then((providers) => providers.get(provider)?.searchScenes(question, cursor, signal))
    .then(
      (page) => {
        if (!signal.aborted && page) setFound(provider, ready(added(known, page)));
      },
      (error) => {
        if (signal.aborted) return;
        setFound(provider, { status: "failed", reason: sentenceOf(error) });
      },
    );
}

/** Looks up what a service without dates has. */
export function loadLayers(provider: ProviderId, place: Position): void {
  const set = (value: Loading<FoundScenes>) =>
    useImagery.setState(({ layers }) => ({ layers: new Map(layers).set(provider, value) }));
  const question = {
    ...{ area: areaAround(place, REACH_KM), place, cloudBelow: null, limit: PAGE_LIMIT },
    ...{ from: FIRST_IMAGES, to: LAST_IMAGES, near: LAST_IMAGES },
  };
  set(LOADING);
  openImagery()
    .then((providers) => providers.get(provider)?.searchScenes(question, null, neverAborted()))
    .then(
      (page) => page && set(ready(page)),
      (error) => set({ status: "failed", reason: sentenceOf(error) }),
    );
}

function added(known: FoundScenes | null, page: ScenePage): FoundScenes {
  if (known === null) return page;
  const scenes = new Map([...known.scenes, ...page.scenes].map((scene) => [scene.key, scene]));
  return {
    scenes: [...scenes.values()],
    next: page.next,
    matched: page.matched,
    problems: [...known.problems, ...page.problems],
  };
}

function setFound(provider: ProviderId, value: Loading<FoundScenes> | null): void {
  const { search: current } = useImagery.getState();
  if (current === null) return;
  const found = new Map(current.found);
  if (value === null) found.delete(provider);
  else found.set(provider, value);
  const next = { ...current, found };
  useImagery.setState({ search: next });
  useDashboard.setState({ sceneDays: { site: next.site, days: daysOf(scenesOf(next)) } });
}

function daysOf(scenes: readonly Scene[]): readonly Day[] {
  const days = scenes.map(({ time }) => acquisitionDayOf(time)).filter((day) => day !== null);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Brings the scene that a link names; asked again, it tries again what had failed. */
export function bringScene(image: ImageRef): void {
  if (image.provider === BASE_LAYERS) return;
  const key = imageKeyOf(image);
  const { scenes, search: current } = useImagery.getState();
  const status = scenes.get(key)?.status;
  if (status === "ready" || status === "loading") return;
  const found = current && scenesOf(current).find((scene) => imageKeyOf(scene) === key);
  if (found) {
    setScene(key, ready(found));
    return;
  }
  setScene(key, LOADING);
  openImagery()
    .then((providers) => {
      const provider = providers.get(image.provider);
      if (provider) return provider.findScene(image.key, neverAborted());
      throw new Error(`There is no imagery service “${image.provider}” here.`);
    })
    .then(
      (scene) => setScene(key, ready(scene)),
      (error) => setScene(key, { status: "failed", reason: sentenceOf(error) }),
    );
}

/** Asks again for a scene that did not come. */
export function retryScene(image: ImageRef): void {
  const scenes = new Map(useImagery.getState().scenes);
  scenes.delete(imageKeyOf(image));
  useImagery.setState({ scenes });
  bringScene(image);
}

/** What the map has drawn wholly, for whoever waits for it before the next. */
export function tellDrawn(image: ImageRef | null): void {
  useImagery.setState({ drawn: image === null ? null : imageKeyOf(image) });
}

function setScene(key: string, value: Loading<Scene | null>): void {
  useImagery.setState(({ scenes }) => ({ scenes: new Map(scenes).set(key, value) }));
}

/** The thread that reads COGs, started when the first one is shown. */
export function pixelWorker(): PixelWorker {
  worker ??= startPixelWorker();
  return worker;
}

function neverAborted(): AbortSignal {
  return new AbortController().signal;
}

function ready<Value>(value: Value): Loading<Value> {
  return { status: "ready", value };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
