// What a STAC API answers to a search, from the made-up scenes: the filters of the published API,
// pages with a `next` link. Pure.

import type { StacItem } from "stac-ts";
import { boxOf, COLLECTION, itemOf } from "./stacItems";
import { TEST_SCENES, type TestScene } from "./testScenes";

export interface StacQuery {
  readonly collections?: readonly string[];
  readonly ids?: readonly string[];
  readonly bbox?: readonly number[];
  /** "2019-01-01T00:00:00Z/2019-12-31T23:59:59Z"; ".." for an open end. */
  readonly datetime?: string;
  readonly limit?: number;
  readonly query?: { readonly "eo:cloud_cover"?: { readonly lt?: number; readonly lte?: number } };
  /** Which page; ours. */
  readonly token?: number;
}

export interface StacPage {
  readonly type: "FeatureCollection";
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly features: readonly StacItem[];
  readonly links: readonly object[];
}

export function searchScenes(query: StacQuery, files: string, api: string): StacPage {
  const items = TEST_SCENES.filter((scene) => matches(scene, query))
    .sort((a, b) => (a.acquired < b.acquired ? 1 : -1))
    .map((scene) => itemOf(scene, files, api));
  return pageOf(items, query, api);
}

export function pageOf(
  items: readonly StacItem[],
  { limit = 10, token = 0, ...query }: StacQuery,
  api: string,
): StacPage {
  const features = items.slice(token, token + limit);
  const body = { ...query, limit, token: token + limit };
  const next = { rel: "next", href: `${api}/search`, method: "POST", body };
  return {
    type: "FeatureCollection",
    numberMatched: items.length,
    numberReturned: features.length,
    features,
    links: token + limit < items.length ? [next] : [],
  };
}

function matches(
  scene: TestScene,
  { collections, ids, bbox, datetime, query }: StacQuery,
): boolean {
  if (collections && !collections.includes(COLLECTION)) return false;
  if (ids && !ids.includes(scene.id)) return false;
  if (bbox && !touches(boxOf(scene), bbox)) return false;
  if (datetime !== undefined && !isWithin(scene.acquired, datetime)) return false;
  const { lt = 101, lte = 101 } = query?.["eo:cloud_cover"] ?? {};
  return scene.cloudPercent < lt && scene.cloudPercent <= lte;
}

function touches(box: readonly number[], asked: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const [left = 0, low = 0, right = 0, high = 0] = asked;
  return west <= right && east >= left && south <= high && north >= low;
}

function isWithin(moment: string, datetime: string): boolean {
  const [from = "..", to = from] = datetime.split("/");
  const at = Date.parse(moment);
  return (from === ".." || at >= Date.parse(from)) && (to === ".." || at <= Date.parse(to));
}
