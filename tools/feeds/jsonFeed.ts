// A feed as JSON Feed 1.1. What the format has no field for stands in `_nadir`, the extension that it
// allows, with the dates as the catalog has them.

import { CATALOG_LICENCE } from "../dataFiles/catalogLicence";
import type { EntryObservation, Feed, FeedEntry } from "./feed";

/** `home` is what addresses begin with. */
export function jsonFeedOf(feed: Feed, home: string): string {
  const content = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: `${home}${feed.name}.json`,
    language: "en",
    authors: [{ name: CATALOG_LICENCE.holder }],
    _nadir: { licence: CATALOG_LICENCE.id, licence_url: CATALOG_LICENCE.url },
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(content)}\n`;
}

function itemOf({ observation, ...entry }: FeedEntry) {
  const authors = entry.authors.map((name) => ({ name }));
  return {
    id: entry.urn,
    url: entry.page,
    title: entry.title,
    content_html: entry.html,
    content_text: entry.text,
    date_published: `${entry.published}T00:00:00Z`,
    date_modified: `${entry.updated}T00:00:00Z`,
    ...(authors.length === 0 ? {} : { authors }),
    ...(observation === null ? {} : extensionOf(observation)),
  };
}

function extensionOf({ activity, direction, position, ...observation }: EntryObservation) {
  return {
    tags: [activity.id, direction.id],
    _nadir: {
      observation: observation.id,
      site: observation.site,
      observed: observation.observed,
      imaged: observation.imaged,
      reported: observation.reported,
      recorded: observation.recorded,
      revised: observation.revised,
      activity: activity.id,
      direction: direction.id,
      confidence: observation.confidence,
      position,
    },
  };
}
