// The feeds as files, each in its two forms.

import type { Publication, PublishedFile } from "../publish/publication";
import { atomOf } from "./atom";
import { feedsOf } from "./feeds";
import { jsonFeedOf } from "./jsonFeed";

export async function* publishFeeds(publication: Publication): AsyncGenerator<PublishedFile> {
  const { home } = publication.set;
  for (const feed of feedsOf(publication)) {
    yield { name: `${feed.name}.atom`, body: atomOf(feed, home) };
    yield { name: `${feed.name}.json`, body: jsonFeedOf(feed, home) };
  }
}
