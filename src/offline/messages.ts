// What page and service worker say to each other, and the names of caches that both open.

/** The page to the worker. */
export type OfflineMessage =
  /** The analyst wants the new version now. */
  | { readonly kind: "take-over" }
  /** Files that came before the worker was there: fonts and the like. */
  | { readonly kind: "seen"; readonly addresses: readonly string[] };

/** What the analyst asked to keep; nothing but the analyst empties it. */
export const KEPT_CACHE = "nadir-kept";

export function isOfflineMessage(data: unknown): data is OfflineMessage {
  if (typeof data !== "object" || data === null || !("kind" in data)) return false;
  if (data.kind === "take-over") return true;
  if (data.kind !== "seen" || !("addresses" in data)) return false;
  const { addresses } = data;
  return Array.isArray(addresses) && addresses.every((each) => typeof each === "string");
}
