// The service worker: the page opens without a network as it was, whole and of one version.
//
// A version is installed only when all its files have come with the right bytes, and takes over only
// when somebody asks for it or no page is open. The one before is kept beside it: pages that still
// run it may need its parts.

import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { ANSWERS, ASSETS, BLOCKS, DOCUMENTS, TILES } from "./caches";
import { checkedResponse } from "./checkedFile";
import { FILES, VERSION } from "./fileList";
import { isOfflineMessage, KEPT_CACHE } from "./messages";
import { type RequestKind, requestKindOf } from "./requestKind";
import { searchAddressOf } from "./searchAddress";
import { damagedPage, firstFilesOf, shellOf } from "./shell";
import { cacheNameOf, isOfHome, unneededOf } from "./versionCaches";
import type { AskingEvent, WorkerScope } from "./workerScope";

const scope = self as unknown as WorkerScope;
const home = new URL(scope.registration.scope);

const OWN_CACHE = cacheNameOf(home.pathname, VERSION);
/** In the cache of each version that ran: when it took over. */
const TOOK_OVER = new URL("took-over", home).href;
const SHELL = "index.html";

const integrityByPath = new Map(FILES.map(({ url, integrity }) => [url, integrity]));

const files = new PrecacheController({
  cacheName: OWN_CACHE,
  plugins: [
    {
      // Without a kept file that is whole, Workbox fetches it and keeps it again.
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        const integrity = integrityByPath.get(pathOf(new URL(request.url)));
        if (!cachedResponse || integrity === undefined) return cachedResponse ?? null;
        return checkedResponse(cachedResponse, integrity);
      },
    },
  ],
});
files.addToCacheList([...FILES]);

scope.addEventListener("install", (event) => {
  event.waitUntil(files.install(event));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(
    files
      .activate(event)
      .then(noteTakeOver)
      .then(forgetOldVersions)
      .then(() => scope.clients.claim()),
  );
});

scope.addEventListener("message", (event) => {
  if (!isOfflineMessage(event.data)) return;
  if (event.data.kind === "take-over") event.waitUntil(scope.skipWaiting());
  else event.waitUntil(keepSeen(event.data.addresses, event));
});

scope.addEventListener("fetch", (event) => {
  const kind = kindOf(event.request);
  if (kind !== "other") event.respondWith(answerOf(event, kind));
});

function kindOf(request: Request): RequestKind {
  const asked = {
    url: new URL(request.url),
    method: request.method,
    isNavigation: request.mode === "navigate",
    destination: request.destination,
    range: request.headers.get("range"),
    isKeptByPage: request.cache === "no-store",
  };
  return requestKindOf(asked, home, (path) => integrityByPath.has(path));
}

type AnsweredKind = Exclude<RequestKind, "other">;

/** Where the browser's storage fails, the network still may not. */
async function answerOf(event: AskingEvent, kind: AnsweredKind): Promise<Response> {
  try {
    return await answerTo(event, kind);
  } catch (error) {
    if (kind === "file") throw error;
    return fetch(event.request);
  }
}

async function answerTo(event: AskingEvent, kind: AnsweredKind): Promise<Response> {
  const { request } = event;
  switch (kind) {
    case "view":
      return viewOf(event);
    case "document":
      return DOCUMENTS.handle({ event, request }).catch(() => viewOf(event));
    case "file":
      return fileOf(event, request);
    case "asset":
      return (await scope.caches.match(request)) ?? ASSETS.handle({ event, request });
    case "tile":
      return (await keptOf(request)) ?? TILES.handle({ event, request });
    case "block":
      return BLOCKS.handle({ event, request });
    case "search": {
      const cacheKey = searchAddressOf(request.url, await request.clone().text());
      return ANSWERS.handle({ event, request, params: { cacheKey } });
    }
    case "answer":
      return ANSWERS.handle({ event, request }).catch(async (error: unknown) => {
        const kept = await keptOf(request);
        if (kept) return kept;
        throw error;
      });
  }
}

/** A file of this version: kept and whole, else from the network with the same bytes. */
async function fileOf(event: AskingEvent, request: Request): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, "");
  const cacheKey = files.getCacheKeyForURL(address);
  const integrity = cacheKey && files.getIntegrityForCacheKey(cacheKey);
  try {
    return await files.strategy.handle({ event, request, params: { cacheKey, integrity } });
  } catch (error) {
    // The storage may have failed, not the network.
    if (integrity === undefined) throw error;
    return fetch(address, { integrity });
  }
}

/** Never a blank page: the kept document with all that it begins with, the network's, or a sentence. */
async function viewOf(event: AskingEvent): Promise<Response> {
  const named = (path: string) => new Request(new URL(path, home));
  try {
    const kept = await fileOf(event, named(SHELL));
    const first = firstFilesOf(await kept.clone().text());
    await Promise.all(first.map((path) => fileOf(event, named(path))));
    return await shellOf(kept, home.pathname);
  } catch {
    // Something is damaged, and the network has none or another version's.
    return fetch(event.request).catch(() => damagedPage());
  }
}

function keptOf(request: Request): Promise<Response | undefined> {
  // Some hosts vary by who asks; the picture is the same.
  return scope.caches.match(request, { cacheName: KEPT_CACHE, ignoreVary: true });
}

/** Keeps what the page fetched before this worker was there. */
async function keepSeen(addresses: readonly string[], event: Event): Promise<void> {
  const unseen = addresses.map((address) => new Request(address));
  for (const request of unseen) {
    if (kindOf(request) !== "asset") continue;
    // The page has it already; a failure here takes nothing away.
    await ASSETS.handle({ event: event as AskingEvent, request }).catch(() => undefined);
  }
}

/** After Workbox has cleared the cache of all that is no file of the version. */
async function noteTakeOver(): Promise<void> {
  const own = await scope.caches.open(OWN_CACHE);
  await own.put(TOOK_OVER, new Response(String(Date.now())));
}

async function forgetOldVersions(): Promise<void> {
  // What a newer version has fetched so far looks like one that broke off; it clears up in its turn.
  const { installing, waiting } = scope.registration;
  if (installing ?? waiting) return;
  const names = await scope.caches.keys();
  const others = names.filter((name) => isOfHome(name, home.pathname) && name !== OWN_CACHE);
  const known = others.map(async (name) => {
    const noted = await (await scope.caches.open(name)).match(TOOK_OVER);
    return { name, tookOverMs: noted === undefined ? null : Number(await noted.text()) };
  });
  const unneeded = unneededOf(await Promise.all(known));
  await Promise.all(unneeded.map((name) => scope.caches.delete(name)));
}

function pathOf(url: URL): string {
  return url.pathname.slice(home.pathname.length);
}
