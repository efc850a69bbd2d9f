// The Export dialog and the published files.

import { section } from "../section";
import { counted } from "../vocabulary";

/** What an export is called; citations and files keep these in every language. */
export const ENGLISH_TITLES = {
  catalog: "The whole catalog",
  view: (observations: number, sites: number) =>
    `${counted(observations, "observation")} at ${counted(sites, "site")}`,
  /** While nothing is known of it. */
  unknown: "A view",
};

/** Formats whose names are words; the others are called the same everywhere. */
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  "csv-bom": "CSV for Excel",
  ics: "Calendar of events",
};

export const exportingWords = section("exporting", {
  title: "Export",
  titles: ENGLISH_TITLES,
  /** Begin the sentence of a failure. */
  parts: {
    brief: "The brief",
    citation: "The citation",
    embed: "The code to embed",
    map: "The map",
  },
  scope: "What",
  scopes: {
    view: "This view",
    site: "The chosen site in this view",
    catalog: "The whole catalog",
  },
  observations: (count: number) => counted(count, "observation"),
  files: "Files",
  formats: FORMAT_NAMES,
  busy: "Collecting the records with their details and sources …",
  failed: (reason: string) => `The export did not work. ${reason}`,
  ready: (observations: number, sites: number, events: number, sources: number) =>
    `Ready: ${counted(observations, "observation")} at ${counted(sites, "site")}, ` +
    `${counted(events, "event")}, ${counted(sources, "source")}.`,
  others: "To read, to cite, to show",
  brief: "Print / PDF brief",
  cite: "Cite this view",
  embed: "Embed this view",
  published: {
    title: "The whole catalog at stable addresses",
    manifest: "manifest with checksums",
    follow: "To follow",
    changes: "changes of the catalog",
    site: "this site",
  },
});
