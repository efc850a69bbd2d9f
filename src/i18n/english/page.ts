// The page around the rooms: bar, search, period, facets, sharing, theme, errors.

import type { FacetName } from "../../domain/filter";
import { section } from "../section";
import { counted } from "../vocabulary";

const FACET_TITLES: Readonly<Record<FacetName, string>> = {
  activities: "Activity",
  kinds: "Kind of site",
  sources: "Source",
  confidences: "Confidence",
};

export const pageWords = section("page", {
  title: "Nadir: places watched from orbit",
  /** The rooms as the sentence of a failure names them. */
  rooms: {
    bar: "The bar",
    sites: "The list of sites",
    map: "The map",
    dossier: "The dossier",
    timeline: "The timeline",
    page: "The page",
  },
  panes: { label: "Show", map: "Map", timeline: "Timeline", story: "Story" },
  search: {
    label: "Search",
    placeholder: "Sites, reports, people, 동창리…",
    goTo: (place: string) => `Go to ${place}`,
    found: (sites: number) => counted(sites, "site"),
    foundName: (sites: number) => `${counted(sites, "site")} of this name`,
    foundHint: (sites: number) => `${counted(sites, "site")} of this name; arrow down lists them`,
    searching: "searching…",
    clear: "Clear the search",
    suggestions: "Sites of this name",
  },
  period: {
    label: "Period",
    from: "From",
    to: "To",
    between: "to",
    any: "any day",
    unreadable: (text: string) =>
      `“${text}” is not a date. Type a day as 2019-03-02, a month as 2019-03 or a year as 2019.`,
  },
  facets: {
    titles: FACET_TITLES,
    all: "Filters",
    clear: "Clear filters",
    clearOne: (title: string) => `Clear ${title.toLowerCase()}`,
    disputed: "Assessments differ",
    /** Read after the count of chosen values. */
    chosen: " chosen",
    loading: "Loading the catalog…",
    find: (title: string) => `Find in ${title.toLowerCase()}`,
    findAmong: (values: number) => `Find in ${values}…`,
    none: "None is named so.",
  },
  share: {
    name: "Share this view",
    /** On the button; what stands around the short word is left out where there is no room. */
    before: "",
    short: "Share",
    after: " this view",
    copied: "Link copied",
    refused: "This browser does not let Nadir copy. The link of this view:",
  },
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark" },
  language: "Language",
  copying: { copied: " copied", failed: " could not be copied: " },
  report: { copy: "Copy error report", copied: " copied" },
  close: "Close",
  tryAgain: "Try again",
  stopped: (name: string, message: string) => `${name} has stopped: ${message}`,
  notLoaded: (name: string) => `${name} could not be loaded; the server cannot be reached.`,
});
