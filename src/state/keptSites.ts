// "Keep this site offline": its details and the images chosen, in a cache that nothing but the analyst
// empties. What is kept of a site is written down beside it, in the same cache.

import * as z from "zod/mini";
import type { Position } from "../domain/geo";
import type { Scene, TileSource } from "../domain/scene";
import type { Site, SiteId } from "../domain/site";
import { tilesAround } from "../imagery/tilesAround";
import { isData, isPicture } from "../offline/answerType";
import { KEPT_CACHE } from "../offline/messages";
import { useDashboard } from "./dashboardStore";
import { imageKeyOf, useImagery } from "./imageryStore";
import { readyValueOf } from "./loading";
import { PAGE_BASE } from "./pageBase";

const REACH_KM = 2;
const MOST_TILES = 160;
const AT_ONCE = 6;
/** A host that takes longer for one file is not waited for. */
const PATIENCE_MS = 30_000;

const keptSiteSchema = z.object({
  /** The day in UTC: "2026-11-23". */
  date: z.string(),
  bytes: z.number(),
  addresses: z.array(z.string()),
  /** Files that did not come. */
  missing: z.number(),
});

export type KeptSite = Readonly<z.infer<typeof keptSiteSchema>>;

/** What the map shows of imagery, as far as it can be kept ahead. */
export interface ImagesToKeep {
  readonly tiles: readonly TileSource[];
  /** Read in parts, which are kept as they are seen. */
  readonly hasCog: boolean;
}

export interface KeepRequest {
  readonly site: Site;
  readonly catalog: string | null;
  /** Of the site's own files in the catalog. */
  readonly files: readonly string[];
  readonly images: ImagesToKeep;
  readonly onProgress: (done: number, all: number) => void;
}

/** The image of the view and what it is compared with. */
export function imagesToKeep(): ImagesToKeep {
  const { view } = useDashboard.getState();
  const { scenes } = useImagery.getState();
  const tiles: TileSource[] = [];
  let hasCog = false;
  for (const image of [view.image, view.comparison?.with ?? null]) {
    const scene: Scene | null = image && readyValueOf(scenes.get(imageKeyOf(image)));
    const pixels = image && scene?.renderings[image.rendering];
    if (pixels?.kind === "tiles") tiles.push(pixels.tiles);
    else if (pixels) hasCog = true;
  }
  return { tiles, hasCog };
}

/** A site of a catalog; catalogs may have sites of the same name. */
export interface KeptPlace {
  readonly id: SiteId;
  /** As the link names it; null for the deployment's own. */
  readonly catalog: string | null;
}

/** What is kept of a site; null for nothing, also where the browser keeps nothing at all. */
export async function keptSiteOf(site: KeptPlace): Promise<KeptSite | null> {
  try {
    const kept = await (await caches.open(KEPT_CACHE)).match(recordAddressOf(site));
    const read = keptSiteSchema.safeParse(await kept?.json());
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/**
 * Fetches and keeps, beside what the site has kept before; files that do not come are counted. Rejects
 * when the browser lets nothing be kept or has no room (`QuotaExceededError`); then nothing of this
 * time stays, and all of the times before.
 */
export async function keepSite(request: KeepRequest, signal: AbortSignal): Promise<KeptSite> {
  const { site, files, images, onProgress } = request;
  const place = { id: site.id, catalog: request.catalog };
  const cache = await caches.open(KEPT_CACHE);
  const tiles = new Set(tileAddressesOf(images.tiles, site.location));
  const addresses = [...new Set([...files, ...tiles])];
  const come: string[] = [];
  let done = 0;
  const waiting = [...addresses];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const inTime = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
      const asked = tiles.has(next) ? tileAt(next, inTime) : fetch(next, { signal: inTime });
      const answer = await asked.catch(() => null);
      signal.throwIfAborted();
      if (answer && (tiles.has(next) ? isPicture : isData)(answer)) {
        await cache.put(next, answer);
        come.push(next);
      }
      done += 1;
      onProgress(done, addresses.length);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, work);
  try {
    await Promise.all(workers);
    const missing = addresses.length - come.length;
    const before = (await keptSiteOf(place))?.addresses ?? [];
    const whole = await wholeOf(cache, [...new Set([...before, ...come])]);
    const kept: KeptSite = { date: today(), ...whole, missing };
    await cache.put(recordAddressOf(place), Response.json(kept));
    // Asks the browser not to clear it when space is short; it may ask the reader, or say no.
    void navigator.storage?.persist?.().catch(() => false);
    return kept;
  } catch (error) {
    waiting.length = 0;
    // What is still on its way would be kept after all.
    await Promise.allSettled(workers);
    await removeUnrecorded(cache, come);
    throw error;
  }
}

/** Removes what only this site has kept. */
export async function forgetSite(site: KeptPlace): Promise<void> {
  const cache = await caches.open(KEPT_CACHE);
  const own = await keptSiteOf(site);
  await cache.delete(recordAddressOf(site));
  await removeUnrecorded(cache, own?.addresses ?? []);
}

/** As it was seen; else fetched past the worker, which would keep it a second time. */
async function tileAt(address: string, signal: AbortSignal): Promise<Response> {
  const seen = await caches.match(address, { ignoreVary: true });
  return seen ?? fetch(address, { signal, cache: "no-store" });
}

/** Which of the addresses are still in the cache, and their size together. */
async function wholeOf(cache: Cache, addresses: readonly string[]) {
  const present: string[] = [];
  let bytes = 0;
  for (const address of addresses) {
    const answer = await cache.match(address);
    if (answer === undefined) continue;
    present.push(address);
    bytes += (await answer.blob()).size;
  }
  return { addresses: present, bytes };
}

/** Removes those of the addresses that no site has written down as its own. */
async function removeUnrecorded(cache: Cache, addresses: readonly string[]): Promise<void> {
  const recorded = new Set<string>();
  for (const { url } of await cache.keys()) {
    if (!/\/kept\/[^/]+\.json$/.test(new URL(url).pathname)) continue;
    const read = keptSiteSchema.safeParse(await (await cache.match(url))?.json());
    if (read.success) for (const address of read.data.addresses) recorded.add(address);
  }
  const free = addresses.filter((address) => !recorded.has(address));
  await Promise.all(free.map((address) => cache.delete(address)));
}

function tileAddressesOf(sources: readonly TileSource[], place: Position): string[] {
  const most = Math.floor(MOST_TILES / Math.max(1, sources.length));
  return sources.flatMap((source) => tilesAround(source, place, REACH_KM, most));
}

function recordAddressOf({ id, catalog }: KeptPlace): string {
  const address = new URL(`${PAGE_BASE}kept/${id}.json`, window.location.href);
  if (catalog !== null) address.searchParams.set("catalog", catalog);
  return address.href;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
