// A provider over a layer with times, whichever way its tiles are addressed: WMS with TIME and WMTS.

import { type Day, toDay } from "../domain/day";
import type { TileSource } from "../domain/scene";
import { footprintOf, touches } from "./oneScene";
import type { Provider } from "./provider";
import type { ServiceSettings } from "./providerKind";
import { NO_SCENES } from "./sceneList";
import { timeIn } from "./timeDomain";
import {
  type StatedTimes,
  statedTimesOf,
  type TimedEntry,
  timedScene,
  UNDATED_KEY,
} from "./timedFields";
import { pageOfTimes, stretchWithin, today } from "./timedLayer";

/** A layer as its service describes it. */
export interface TimedLayer {
  /** The list of its times; empty where it has none. */
  readonly times: string;
  /** Tiles of a time, or of the layer when it has none. */
  readonly tilesOf: (time: string | null) => TileSource;
}

export function timedProvider(
  entry: TimedEntry,
  facts: Pick<Provider, "about" | "origins">,
  load: (signal: AbortSignal) => Promise<TimedLayer>,
  settings: ServiceSettings,
): Provider {
  const { id, name, dates } = entry;
  const isDated = dates === "acquisition";
  const remembered = once(load);
  let read: { readonly day: Day; readonly times: StatedTimes } | null = null;
  // A list may have many thousand parts; it means something else when the day has changed.
  const timesOf = (layer: TimedLayer) => {
    const day = today(settings.now);
    if (read?.day !== day) read = { day, times: statedTimesOf(entry, layer.times, day) };
    return read.times;
  };
  return {
    ...{ ...facts, id, name, isDated, isAskedFirst: isDated && entry.isAskedFirst },
    searchScenes: async (question, cursor, signal) => {
      if (!touches(footprintOf(entry.bounds), question.area)) return NO_SCENES;
      const layer = await remembered(signal);
      if (dates === "none") {
        const scene = timedScene(entry, null, layer.tilesOf(null));
        return { ...NO_SCENES, scenes: [scene], matched: 1 };
      }
      const stretch = stretchWithin(question, FIRST, LAST);
      if (stretch === null) return NO_SCENES;
      const { domain, problems } = timesOf(layer);
      const page = pageOfTimes(domain, stretch, question, cursor, (time) =>
        timedScene(entry, time, layer.tilesOf(time.text)),
      );
      // Told with the first page: the others come from the same list.
      return cursor === null ? { ...page, problems } : page;
    },
    findScene: async (key, signal) => {
      const layer = await remembered(signal);
      if (dates === "none") {
        return key === UNDATED_KEY ? timedScene(entry, null, layer.tilesOf(null)) : null;
      }
      const time = timeIn(timesOf(layer).domain, key);
      return time === null ? null : timedScene(entry, time, layer.tilesOf(time.text));
    },
  };
}

const FIRST = toDay(-365_000);
const LAST = toDay(365_000);

/** Asks once and keeps the answer; after a failure or an abort it asks again. */
function once<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
): (signal: AbortSignal) => Promise<Value> {
  let known: { readonly value: Value } | null = null;
  return async (signal) => {
    signal.throwIfAborted();
    known ??= { value: await load(signal) };
    return known.value;
  };
}
