// The detail files of a catalog: a site, all events, the words of the search. Here are the addresses
// that become links.

import { eventDetailsFile, siteDetailFile } from "../../../src/data/index.fixture";
import { type HostileInput, inputsOf } from "../hostileInput";
import { ADDRESSES, EDGES, IDS, LETTERS, MARKUP, nested, TEN_MEGABYTES } from "../hostileTexts";
import { jsonWith, withFields, withValueAt } from "../spoilt";

const TEXT_FIELDS = ["summary", "title", "publisher", "authors", "by", "text", "provider"];
const text = (value: unknown) => JSON.stringify(value);
const details = siteDetailFile();
const events = eventDetailsFile();

type Make = (value: unknown) => string;

function named(prefix: string, values: Readonly<Record<string, unknown>>, make: Make) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}: ${name}`, () => make(value)]),
  );
}

const SITE_DETAILS = inputsOf("site details", {
  ...named("in every text", { ...MARKUP, ...LETTERS }, (value) =>
    text(withFields(details, TEXT_FIELDS, value)),
  ),
  ...named("address of a report", ADDRESSES, (value) =>
    text(withValueAt(details, ["reports", 0, "url"], value)),
  ),
  ...named("id of a report", IDS, (value) =>
    text(withValueAt(details, ["reports", 0, "id"], value)),
  ),
  ...named("location", EDGES, (value) => text({ ...details, location: value })),
  ...named("observations", EDGES, (value) => text({ ...details, observations: value })),
  "of another site": text({ ...details, id: "yongbyon" }),
  "of a site that is a prototype": jsonWith(details, ["id"], '"__proto__"'),
  "assessments nested 100,000 deep": () =>
    jsonWith(details, ["observations", 0, "assessments"], nested(100_000)),
  "a summary of ten megabytes": () => text({ ...details, summary: "a ".repeat(TEN_MEGABYTES / 2) }),
  "an address of ten megabytes": () =>
    text(
      withValueAt(
        details,
        ["reports", 0, "url"],
        `https://example.org/${"a".repeat(TEN_MEGABYTES)}`,
      ),
    ),
  "a million reports that are null": () =>
    jsonWith(details, ["reports"], `[${"null,".repeat(999_999)}null]`),
  "language of ten megabytes": () =>
    text(withValueAt(details, ["reports", 0, "lang"], `en${"-a".repeat(TEN_MEGABYTES / 2)}`)),
  "reports with one id": text({ ...details, reports: [details.reports[0], details.reports[0]] }),
});

const EVENT_DETAILS = inputsOf("event details", {
  ...named("in every text", MARKUP, (value) => text(withFields(events, TEXT_FIELDS, value))),
  ...named("address of a report", ADDRESSES, (value) =>
    text(withValueAt(events, ["reports", 0, "url"], value)),
  ),
  ...named("events", EDGES, (value) => text({ ...events, events: value })),
});

const words = (observations: unknown) => text({ format: 1, observations });

const SEARCH_TEXT = inputsOf("search text", {
  ...named("words", { ...MARKUP, ...LETTERS }, (value) => words({ "a-day": value })),
  ...named("words that are no text", EDGES, (value) => words({ "a-day": value })),
  ...named("observations", EDGES, words),
  ...named("id", IDS, (value) => words({ [String(value)]: "x", "a-day": "y" })),
  "ten megabytes of words": () => words({ "a-day": "a ".repeat(TEN_MEGABYTES / 2) }),
  "two hundred thousand entries": () =>
    words(Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`a${at}`, 0]))),
});

export const CATALOG_DETAILS: readonly HostileInput[] = [
  ...SITE_DETAILS,
  ...EVENT_DETAILS,
  ...SEARCH_TEXT,
];
