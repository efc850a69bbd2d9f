// Where each kind of answer is kept and for how long: Workbox does the keeping. What is bounded is
// bounded by number; when the browser's space runs out, the bounded ones go first.

import type { WorkboxPlugin } from "workbox-core/types.js";
import { ExpirationPlugin } from "workbox-expiration";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { isData, isPicture } from "./answerType";
import { blockAddressOf, fromKeptBlock, toKeptBlock } from "./blockAnswers";

const DAY_S = 24 * 60 * 60;
/** An answer of a service that takes longer is given from the last time. */
const PATIENCE_S = 8;

function bounded(maxEntries: number, days: number): WorkboxPlugin {
  const { cachedResponseWillBeUsed, cacheDidUpdate } = new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: days * DAY_S,
    purgeOnQuotaError: true,
  });
  // Its own type leaves open whether it has them.
  return {
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
    ...(cacheDidUpdate && { cacheDidUpdate }),
  };
}

// An answer that cannot be read (status 0) counts many megabytes each, and may be an error page.
function only(isWanted: (response: Response) => boolean): WorkboxPlugin {
  return {
    cacheWillUpdate: async ({ response }) => (isWanted(response) ? response : null),
  };
}

export const ASSETS = new CacheFirst({
  cacheName: "nadir-assets",
  plugins: [only(isData), bounded(300, 365)],
});

export const TILES = new CacheFirst({
  cacheName: "nadir-tiles",
  plugins: [only(isPicture), bounded(1500, 90)],
});

export const BLOCKS = new CacheFirst({
  cacheName: "nadir-blocks",
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) =>
        blockAddressOf(request.url, request.headers.get("range") ?? ""),
      cacheWillUpdate: ({ response }) => toKeptBlock(response),
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        cachedResponse ? fromKeptBlock(cachedResponse) : null,
    },
    bounded(600, 90),
  ],
});

export const DOCUMENTS = new NetworkFirst({
  cacheName: "nadir-documents",
  networkTimeoutSeconds: PATIENCE_S,
  plugins: [only(({ status }) => status === 200), bounded(60, 90)],
});

export const ANSWERS = new NetworkFirst({
  cacheName: "nadir-answers",
  networkTimeoutSeconds: PATIENCE_S,
  plugins: [
    // A cache keeps no POST; a search is kept under an address of its own.
    { cacheKeyWillBeUsed: async ({ request, params }) => params?.cacheKey ?? request },
    only(isData),
    bounded(200, 90),
  ],
});
