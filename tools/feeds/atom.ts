// A feed as Atom 1.0 (RFC 4287), with GeoRSS for the place and elements of our own for the dates.
// Nothing in it tells when it was written: unchanged data gives unchanged bytes.

import { encodeDay } from "../../src/domain/day";
import { windowOf } from "../../src/domain/dayWindow";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import { escapeXml } from "../../src/export/xmlText";
import { CATALOG_LICENCE } from "../dataFiles/catalogLicence";
import type { EntryObservation, Feed, FeedEntry } from "./feed";
import { NADIR_NAMESPACE_URN, recordUrnOf } from "./recordUrn";

/** `home` is what addresses begin with; without a known host they are relative to the feed's. */
export function atomOf(feed: Feed, home: string): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"` +
      ` xmlns:nadir="${NADIR_NAMESPACE_URN}" xml:lang="en">`,
    tag("id", recordUrnOf(`feed:${feed.name}`)),
    tag("title", feed.title),
    tag("subtitle", feed.subtitle),
    tag("updated", momentOf(feed.updated)),
    link("self", "application/atom+xml", `${home}${feed.name}.atom`),
    link("alternate", "text/html", feed.page),
    link("alternate", "application/feed+json", `${home}${feed.name}.json`),
    `<author>${tag("name", CATALOG_LICENCE.holder)}</author>`,
    tag("rights", CATALOG_LICENCE.sentence),
    tag("generator", "Nadir"),
    ...feed.entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf(entry: FeedEntry): string {
  return [
    "<entry>",
    tag("id", entry.urn),
    tag("title", entry.title),
    link("alternate", "text/html", entry.page),
    tag("published", momentOf(entry.published)),
    tag("updated", momentOf(entry.updated)),
    ...entry.authors.map((name) => `<author>${tag("name", name)}</author>`),
    `<content type="html">${escapeXml(entry.html)}</content>`,
    ...(entry.observation === null ? [] : observationLinesOf(entry.observation)),
    "</entry>",
  ].join("\n");
}

function observationLinesOf(observation: EntryObservation): readonly string[] {
  const { activity, direction, position } = observation;
  return [
    `<category term="${activity.id}" label="${escapeXml(activity.name)}"/>`,
    `<category term="${direction.id}" label="${escapeXml(direction.name)}"/>`,
    ...(position === null ? [] : [tag("georss:point", `${position.lat} ${position.lon}`)]),
    dateTag("observed", observation.observed),
    ...observation.imaged.map((date) => dateTag("imaged", date)),
    dateTag("reported", observation.reported),
    tag("nadir:recorded", observation.recorded),
    ...(observation.revised === null ? [] : [tag("nadir:revised", observation.revised)]),
    tag("nadir:confidence", observation.confidence),
    tag("nadir:site", observation.site),
    tag("nadir:observation", observation.id),
  ];
}

/** The date as the catalog has it, with the days it may mean; an open end has none. */
function dateTag(name: string, date: FuzzyDate): string {
  const { first, last } = windowOf(date);
  const ends = [
    Number.isFinite(first) ? ` first="${encodeDay(first)}"` : "",
    Number.isFinite(last) ? ` last="${encodeDay(last)}"` : "",
  ];
  return `<nadir:${name}${ends.join("")}>${escapeXml(date)}</nadir:${name}>`;
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(relation: string, mediaType: string, address: string): string {
  return `<link rel="${relation}" type="${mediaType}" href="${escapeXml(address)}"/>`;
}

/** Atom wants a moment where the catalog knows a day. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
