// The pages of the build: home, one for each site, observation and event, also under their former
// ids, the page for unknown addresses, and what crawlers read. One by one, so that none is kept.

import { DIRECTIONS } from "../../src/domain/activity";
import { observationsBySite } from "../../src/export/recordRow";
import { eventCardOf, HOME_CARD, observationCardOf, siteCardOf } from "../cards/cardFile";
import { HOME_OEMBED, observationOembedOf, siteOembedOf } from "../dataFiles/oembed";
import { CORRECTIONS_FEED, directionFeedOf, siteFeedOf, WHOLE_FEED } from "../feeds/feedAddress";
import type { Publication, PublishedFile } from "../publish/publication";
import { catalogDataOf, eventDataOf, observationDataOf, siteDataOf } from "./linkedData";
import { type HeadParts, headOf } from "./pageHead";
import { pageMakerOf, shortened } from "./pageTemplate";
import { eventTextOf, homeTextOf, observationTextOf, siteTextOf } from "./pageText";
import { robotsOf, sitemapsOf } from "./sitemap";
import { withdrawnPagesOf } from "./withdrawnPages";

const HOME_TITLE = "Nadir: places watched from orbit";
const HOME_DESCRIPTION =
  "What satellite imagery showed at monitored sites, on a map and a timeline with summits and other events, every observation linked to its sources.";
const ALL = { path: WHOLE_FEED, title: "Nadir: all observations" };

type PageMaker = ReturnType<typeof pageMakerOf>;
type Fill = (
  parts: Omit<HeadParts, "description">,
  about: string,
  text: readonly string[],
) => string;

export async function* publishPages(publication: Publication): AsyncGenerator<PublishedFile> {
  const { template, set, words } = publication;
  const pageOf = pageMakerOf(template);
  const fill: Fill = (parts, about, text) => {
    const description = shortened(about);
    const head = headOf({ ...parts, description }, publication);
    return pageOf({ title: parts.title, description, head, text });
  };

  yield* homePagesOf(publication, pageOf, fill);
  const siteById = new Map(set.sites.map((site) => [site.record.id, site]));
  const observations = observationsBySite(set);
  for (const site of set.sites) {
    const { id, name, formerIds } = site.record;
    const parts = {
      ...{ title: `${name} · Nadir`, path: `sites/${id}/`, type: "article" as const },
      card: { file: siteCardOf(site.record), alt: `${name} on a map, and what was seen there` },
      feeds: [{ path: siteFeedOf(id), title: `Nadir: ${name}` }, ALL],
      oembed: siteOembedOf(id),
      data: siteDataOf(site, publication),
    };
    const text = siteTextOf(site, observations.get(id) ?? [], publication);
    const body = fill(parts, site.detail?.summary ?? name, lines(text));
    for (const each of [id, ...formerIds]) yield { name: `sites/${each}/index.html`, body };
  }
  for (const observation of set.observations) {
    const { record, detail } = observation;
    const site = siteById.get(record.site);
    if (!site) throw new Error(`Got ${record.id} without its site ${record.site}.`);
    const parts = {
      ...{ title: `${record.headline} · ${site.record.label} · Nadir`, type: "article" as const },
      path: `observations/${record.id}/`,
      card: {
        file: observationCardOf(record, set),
        alt: `${record.headline}: ${site.record.name}, ${words.dateOf(record.observed)}`,
      },
      feeds: [{ path: siteFeedOf(site.record.id), title: `Nadir: ${site.record.name}` }],
      oembed: observationOembedOf(record.id),
      data: observationDataOf(observation, site, publication),
    };
    const body = fill(
      parts,
      detail?.summary ?? record.headline,
      lines(observationTextOf(observation, site, publication)),
    );
    for (const each of [record.id, ...record.formerIds]) {
      yield { name: `observations/${each}/index.html`, body };
    }
  }
  for (const event of set.events) {
    const { record, detail } = event;
    const parts = {
      ...{ title: `${record.name} · Nadir`, path: `events/${record.id}/` },
      type: "article" as const,
      card: { file: eventCardOf(record), alt: `${record.name}, ${words.dateOf(record.date)}` },
      feeds: [ALL],
      oembed: null,
      data: eventDataOf(event, publication),
    };
    const body = fill(
      parts,
      detail?.summary ?? record.name,
      lines(eventTextOf(event, siteById, publication)),
    );
    for (const each of [record.id, ...record.formerIds]) {
      yield { name: `events/${each}/index.html`, body };
    }
  }
  yield* withdrawnPagesOf(publication, pageOf);
  yield* sitemapsOf(publication);
  yield { name: "robots.txt", body: robotsOf(publication) };
}

function* homePagesOf(
  publication: Publication,
  pageOf: PageMaker,
  fill: Fill,
): Generator<PublishedFile> {
  const { words } = publication;
  const home = lines(homeTextOf(publication));
  yield {
    name: "index.html",
    body: fill(
      {
        ...{ title: HOME_TITLE, path: "", type: "website" },
        card: { file: HOME_CARD, alt: "Nadir: a map of monitored sites" },
        feeds: [
          ALL,
          { path: CORRECTIONS_FEED, title: "Nadir: corrections" },
          ...DIRECTIONS.map((direction) => ({
            path: directionFeedOf(direction),
            title: `Nadir: ${words.directionOf(direction)}`,
          })),
        ],
        oembed: HOME_OEMBED,
        data: catalogDataOf(publication),
      },
      HOME_DESCRIPTION,
      home,
    ),
  };
  yield {
    name: "404.html",
    body: pageOf({
      ...{ title: HOME_TITLE, description: HOME_DESCRIPTION },
      text: ["<p>Nadir has no page at this address.</p>", ...home],
      head: [`<meta name="robots" content="noindex">`],
    }),
  };
}

function lines(text: readonly string[]): readonly string[] {
  return text.filter((line) => line !== "");
}
