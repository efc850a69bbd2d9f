// Where each feed is kept below the page, without ".atom" or ".json": what is published there and
// what the pages link to must be the same.

import type { Direction } from "../../src/domain/activity";
import type { SiteId } from "../../src/domain/site";

export const WHOLE_FEED = "feeds/all";
export const CORRECTIONS_FEED = "feeds/corrections";

export function siteFeedOf(id: SiteId): string {
  return `feeds/sites/${id}`;
}

export function directionFeedOf(direction: Direction): string {
  return `feeds/directions/${direction}`;
}

/** The two forms of every feed, as `<link rel="alternate">` names them. */
export const FEED_FORMS = [
  { extension: "atom", mediaType: "application/atom+xml" },
  { extension: "json", mediaType: "application/feed+json" },
] as const;
