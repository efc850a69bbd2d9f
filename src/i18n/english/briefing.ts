// The brief: `text` is what it says on screen, in print and as Markdown; the rest belongs to the
// page that shows it.

import { pluralOf } from "../plural";
import { section } from "../section";
import { counted } from "../vocabulary";
import { briefMethod } from "./briefMethod";

interface LeftOut {
  readonly shown: number;
  readonly all: number;
  readonly events: number;
  readonly sites: number;
  readonly firstObserved: string;
}

const BASIS: Readonly<Record<"published" | "approximate", string>> = {
  published: "published",
  approximate: "approximate",
};

// Without commas: a brief's Markdown is read by programs too.
const plain = (count: number, one: string) => `${count} ${pluralOf(count, one)}`;
const plainOrNone = (count: number, one: string) => (count === 0 ? [] : [plain(count, one)]);

const text = {
  period: (dates: string) => `Period: ${dates}`,
  allTimes: "All times",
  allTimesObserved: (dates: string) => `All times; observed ${dates}`,
  moment: (day: string, time: string) => `${day}, ${time} UTC`,
  made: (moment: string) => `Made ${moment}.`,
  counts: (observations: number, sites: number) =>
    `${plain(observations, "observation")} at ${plain(sites, "site")}`,
  observations: (count: number) => plain(count, "observation"),
  leftOut: ({ shown, all, events, sites, firstObserved }: LeftOut) => {
    const others = [...plainOrNone(events, "event"), ...plainOrNone(sites, "site")];
    const withThem = others.length === 0 ? "" : `, with ${others.join(" and ")},`;
    return (
      `This brief holds the first ${shown} of ${all} observations. ` +
      `${plain(all - shown, "later observation")}${withThem} did not fit and are left out; ` +
      `the first of them was observed ${firstObserved}. To print them, choose a later period, ` +
      "one site or fewer activities."
    );
  },
  otherEvents: (count: number) =>
    "Of the events, summits and those at these sites are told here; " +
    `${plain(count, "other")} can be seen in Nadir.`,
  unread: (observations: number, events: number, sites: number) => {
    const unread = [
      ...plainOrNone(observations, "observation"),
      ...plainOrNone(events, "event"),
      ...plainOrNone(sites, "site"),
    ];
    return `The details of ${unread.join(" and ")} could not be read, so their sources are missing.`;
  },
  unreadSources: (count: number) =>
    `${plain(count, "source")} named by these records could not be read.`,
  method: briefMethod,
  catalog: (version: string, date: string | null) =>
    "Nadir catalog, the Nadir contributors, CC BY 4.0; " +
    `version ${version}${date === null ? "" : ` of ${date}`}.`,
  titlesOfOthers: "Titles of reports belong to their publishers.",
  basis: BASIS,
  dates: { imaged: "imaged", compared: "compared with", reported: "reported" },
  mayBeIn: "may be in the period",
  structures: (names: string) => `structures: ${names}`,
  names: (names: readonly string[]) =>
    names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
  via: (name: string) => `via ${name}`,
  inLanguage: (name: string) => `In ${name}`,
  dateNote: (note: string) => `Date: ${note}`,
  reprint: (note: string) => `Also: ${note}`,
  archived: "archived",
  note: "Note",
  sites: "Sites",
  entries: "Observations and events",
  sources: "Sources",
  howToRead: "How to read this",
  thisView: "This view in Nadir",
};

export const briefingWords = section("briefing", {
  title: "Brief",
  paper: "Paper",
  allEvents: "All events",
  print: "Print / save as PDF",
  save: "Save as Markdown",
  close: "Close",
  maker: "Nadir · brief",
  summary: (period: string, observations: number, sites: number) =>
    `${period}. ${counted(observations, "observation")} at ${counted(sites, "site")}.`,
  observations: (count: number) => counted(count, "observation"),
  summit: "summit",
  bar: "bar: the days it may mean",
  none: "There are none in this view.",
  /** The link follows. */
  thisView: "This view in Nadir: ",
  mapCredits: "Map: © OpenStreetMap contributors, Natural Earth, GSHHG, GeoNames.",
  source: (number: number) => `Source ${number}`,
  archived: (title: string) => `Archived: ${title}`,
  qr: "The link as a QR code",
  moreSites: (count: number) => `${count} more sites`,
  text,
});
