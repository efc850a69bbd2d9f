// A provider over any STAC API. A long period is asked for in stretches, the one around the day that
// matters first and then outward, since services order by date in ways of their own.

import * as z from "zod/mini";
import { type Day, encodeDay, toDay } from "../domain/day";
import type { Problem } from "../domain/problem";
import type { Scene } from "../domain/scene";
import type { Provider, SceneCursor, ScenePage, SceneQuestion } from "./provider";
import { attributionOf, type ServiceSettings } from "./providerKind";
import { toCursor } from "./sceneList";
import { byAcquisition } from "./sceneOrder";
import type { StacPixels } from "./stacAssets";
import { parseStacItem, type StacItem } from "./stacItem";
import { askStac, nextSchema, type StacAsking } from "./stacSearch";
import { newestVersions } from "./stacVersions";
import { stretchWithin, today } from "./timedLayer";

export interface StacService
  extends Pick<Provider, "id" | "name" | "about" | "isAskedFirst" | "origins">,
    Pick<StacAsking, "address" | "method"> {
  readonly collections: readonly string[];
  /** Its first day of acquisition. */
  readonly begins: Day;
  /** Whether every item states its cloud, so that the service itself may leave out cloudy ones. */
  readonly statesCloud: boolean;
  /** Where items say nothing. */
  readonly sensor: string;
  readonly pixelSizeM: number | null;
  readonly licence: string | null;
  /** {year} is the year of acquisition. */
  readonly attribution: string;
  readonly pixelsOf: (item: StacItem, address: string) => StacPixels | readonly Problem[];
}

const REACH_DAYS = 120;
const ASKED_PER_PAGE = 4;
const MOST_ITEMS_ASKED = 250;

export function stacProvider(service: StacService, settings: ServiceSettings): Provider {
  const { id, name, about, isAskedFirst, origins, address, method, collections } = service;
  const askingOf = (signal: AbortSignal): StacAsking => ({
    ...{ service: name, address, method, signal, timeLimitMs: settings.timeLimitMs },
  });
  return {
    ...{ id, name, about, isDated: true, isAskedFirst, origins },
    searchScenes: (question, cursor, signal) =>
      searchPage(service, question, cursor, askingOf(signal), today(settings.now)),
    findScene: async (key, signal) => {
      const question = { collections, ids: [key], limit: 10 };
      const { features, address: from } = await askStac(askingOf(signal), question, null);
      const { scenes } = scenesOf(service, features, from);
      return scenes.find((scene) => scene.key === key) ?? null;
    },
  };
}

const positionSchema = z.object({ stretch: z.int(), next: z.nullable(nextSchema) });
/** Which stretch of days, and which of its pages. */
type Position = z.infer<typeof positionSchema>;

async function searchPage(
  service: StacService,
  question: SceneQuestion,
  cursor: SceneCursor | null,
  asking: StacAsking,
  lastDay: Day,
): Promise<ScenePage> {
  const stretches = stretchesOf(question, service.begins, lastDay);
  let found: readonly Scene[] = [];
  let problems: readonly Problem[] = [];
  let position = cursor === null ? { stretch: 0, next: null } : positionOf(cursor);
  let matched: number | null = stretches.length === 0 ? 0 : null;
  for (let asked = 0; asked < ASKED_PER_PAGE && found.length === 0; asked += 1) {
    const days = stretches[position.stretch];
    if (days === undefined) break;
    const answer = await askStac(asking, stacQuestionOf(service, question, days), position.next);
    const read = scenesOf(service, answer.features, answer.address);
    found = read.scenes.filter((scene) => passes(scene, question));
    problems = [...problems, ...read.problems];
    if (stretches.length === 1) matched = answer.matched;
    position =
      answer.next === null
        ? { stretch: position.stretch + 1, next: null }
        : { stretch: position.stretch, next: answer.next };
  }
  const isOver = position.stretch >= stretches.length;
  const next = isOver ? null : toCursor(JSON.stringify(position));
  return { scenes: [...found].sort(byAcquisition), next, matched, problems };
}

function positionOf(cursor: SceneCursor): Position {
  try {
    return positionSchema.parse(JSON.parse(cursor));
  } catch {
    throw new Error(`expected the cursor of a STAC search, got ${cursor}`);
  }
}

/** The days around `near`, then by turns those before and those after. */
function stretchesOf(
  question: SceneQuestion,
  first: Day,
  last: Day,
): readonly { readonly from: Day; readonly to: Day }[] {
  const whole = stretchWithin(question, first, last);
  if (whole === null) return [];
  const { from, to, near } = whole;
  const low = Math.max(from, near - REACH_DAYS);
  const high = Math.min(to, near + REACH_DAYS);
  const stretches = [{ from: toDay(low), to: toDay(high) }];
  for (let before = low, after = high; before > from || after < to; ) {
    if (before > from) {
      const next = Math.max(from, before - 2 * REACH_DAYS);
      stretches.push({ from: toDay(next), to: toDay(before - 1) });
      before = next;
    }
    if (after < to) {
      const next = Math.min(to, after + 2 * REACH_DAYS);
      stretches.push({ from: toDay(after + 1), to: toDay(next) });
      after = next;
    }
  }
  return stretches;
}

function stacQuestionOf(
  { collections, statesCloud }: StacService,
  { area, limit, cloudBelow }: SceneQuestion,
  { from, to }: { readonly from: Day; readonly to: Day },
) {
  return {
    ...{ collections, area, limit: Math.min(MOST_ITEMS_ASKED, Math.max(1, limit)) },
    datetime: `${encodeDay(from)}T00:00:00Z/${encodeDay(to)}T23:59:59Z`,
    cloudBelow: statesCloud ? cloudBelow : null,
  };
}

function passes({ cloudPercent }: Scene, { cloudBelow }: SceneQuestion): boolean {
  return cloudBelow === null || cloudPercent === null || cloudPercent < cloudBelow;
}

/** The readable scenes of an answer, each image once, and a Problem for every other item. */
function scenesOf(
  service: StacService,
  features: readonly unknown[],
  address: string,
): { readonly scenes: readonly Scene[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const items: StacItem[] = [];
  for (const [at, feature] of features.entries()) {
    const item = parseStacItem(service.name, `item ${at + 1}`, feature);
    if ("id" in item) items.push(item);
    else problems.push(...item);
  }
  const scenes = newestVersions(items).flatMap((item) => {
    const pixels = service.pixelsOf(item, address);
    if ("renderings" in pixels) return [sceneOf(service, item, pixels)];
    problems.push(...pixels);
    return [];
  });
  return { scenes, problems };
}

function sceneOf(service: StacService, item: StacItem, pixels: StacPixels): Scene {
  return {
    ...{ provider: service.id, key: item.id, sensor: item.sensor ?? service.sensor },
    ...{ time: item.time, cloudPercent: item.cloudPercent, footprint: item.footprint },
    pixelSizeM: pixels.pixelSizeM ?? item.pixelSizeM ?? service.pixelSizeM,
    licence: service.licence,
    attribution: attributionOf(service.attribution, item.time),
    renderings: pixels.renderings,
  };
}
