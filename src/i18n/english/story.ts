// What the dossier opens: a site with its story, its structures and its record; an observation; an
// event; sources. Loaded with them.

import { pluralOf } from "../plural";
import { section } from "../section";
import { counted, countWordsOf } from "../vocabulary";

/** From when a report's delay is counted. */
export type LagStart = "image" | "last-image" | "observed";

const LAG_STARTS: Readonly<Record<LagStart, string>> = {
  image: "the image",
  "last-image": "the last image",
  observed: "the observed date",
};

export const storyWords = section("story", {
  closeSite: "Close the site",
  tabs: {
    label: "About this site",
    observations: "Observations",
    imagery: "Imagery",
    structures: "Structures",
    about: "About",
  },
  coordinates: {
    copy: "copy",
    copyName: "Copy the coordinates",
    formats: "Format of the coordinates",
    formatNames: {
      DD: "decimal degrees",
      DMS: "degrees, minutes, seconds",
      MGRS: "Military Grid Reference System",
    },
    approximate: "Approximate position.",
    /** A note of the catalog stands between. */
    approximateNoted: { before: "Approximate position: ", after: "" },
  },
  structures: {
    label: "Structures",
    none: "The catalog names no structures here yet.",
    /** Follows the precision. */
    approximate: ", approximate",
    namedIn: (observations: number) =>
      observations === 0
        ? "named in no observation"
        : `named in ${counted(observations, "observation")}`,
  },
  about: {
    position: "Position",
    published: "Published by a source.",
    publishedNoted: { before: "Published by a source: ", after: "." },
    approximate: "Approximate, not published.",
    approximateNoted: { before: "Approximate, not published: ", after: "." },
    references: "References",
    cite: "Cite this site",
    propose: "Propose an observation",
    correct: "Suggest a correction",
    /** The record's name stands between. */
    record: { before: "Record ", after: "." },
    /** The file's name stands between. */
    file: {
      before: "The catalog is plain text, in the file ",
      after: " of its sites; corrections with a source are welcome.",
    },
  },
  rows: {
    sources: (count: number) => counted(count, "source"),
    may: "may fall in range",
    isNew: "new or revised",
    differ: "assessments differ",
    summits: (count: number) => counted(count, "summit"),
    noneBetween: "no observation between them",
    earlier: (shown: number, hidden: number) => `Show ${shown} earlier (${countWordsOf(hidden)})`,
    later: (shown: number, hidden: number) => `Show ${shown} later (${countWordsOf(hidden)})`,
    noImageDate: "no image date",
  },
  empty: {
    none: "The catalog has no observation of this site yet.",
    period: (observations: number) =>
      `Nothing here in the chosen period; ${counted(observations, "observation")} at other times.`,
    openPeriod: "Open the period",
    filter: (observations: number) =>
      `None of the ${counted(observations, "observation")} of this site matches the filters.`,
    clearFilters: "Clear the filters",
  },
  observation: {
    close: "Close the observation",
    structures: "Structures: ",
    unreadable: "The summary, assessments and sources of this observation could not be read.",
    cite: "Cite this observation",
    correct: "Suggest a correction",
    assessments: "Assessments",
    sources: "Sources",
    cited: "Cited in assessments",
    reportsMissing: (reports: number) =>
      `${pluralOf(reports, "One report", `${reports} reports`)} named here could not be read.`,
    reportMissing: "its report could not be read",
  },
  chips: {
    label: "Activity and confidence",
    origin: "As the source puts it",
    confidence: "Confidence: ",
    differ: "Assessments differ",
  },
  dates: {
    observed: "Observed",
    imaged: "Imaged",
    reported: "Reported",
    recorded: "Recorded",
    revised: (day: string) => `revised ${day}`,
    notStated: "not stated",
    comparedWith: (date: string) => `compared with ${date}`,
    nearestSummit: "Nearest summit",
    openSummit: (town: string, name: string) => `${town}: open ${name}`,
    /** In place of the days between, where a date holds the summit. */
    spans: "spans",
    spansSeveral: (summits: number) => `spans ${counted(summits, "summit")}, first`,
  },
  lag: {
    sameDay: (start: LagStart) => `reported on the day of ${LAG_STARTS[start]}`,
    days: (days: number, start: LagStart) =>
      `reported ${days} ${pluralOf(days, "day")} after ${LAG_STARTS[start]}`,
    orMore: (days: number, start: LagStart) =>
      `reported ${days} days or more after ${LAG_STARTS[start]}`,
    range: (least: number, most: number, start: LagStart) =>
      `reported ${least} to ${most} days after ${LAG_STARTS[start]}`,
  },
  steps: {
    label: "Observations before and after",
    previous: "Previous observation: ",
    next: "Next observation: ",
    place: (place: number, count: number) => `${countWordsOf(place)} of ${countWordsOf(count)}`,
    /** A date as short as it may be beside `here`, both in this language: without their one year. */
    dateBeside: (date: string, here: string) => {
      const year = / (\d{4})$/.exec(here)?.[1];
      const own = / (\d{4})$/.exec(date)?.[1];
      const endsInMonth = /[A-Z][a-z]{2} \d{4}$/.test(date);
      return endsInMonth && own === year ? date.slice(0, -" 2019".length) : date;
    },
  },
  event: {
    close: "Close the event",
    participants: "Participants: ",
    unreadable: "The summary and sources of this event could not be read.",
    sources: "Sources",
    cite: "Cite this event",
    correct: "Suggest a correction",
    around: "Observations before and after",
    aroundLoading: "They are not loaded yet.",
    aroundNone: "None in the catalog.",
    aroundEverywhere: "At all sites",
    aroundSite: (site: string) => `At ${site}`,
  },
  sources: {
    /** A text of the catalog stands between. */
    via: { before: "via ", after: "" },
    dateNote: { before: "date: ", after: "" },
    reprint: { before: "also: ", after: "" },
    inLanguage: (language: string) => `in ${language}`,
    open: "open",
    openName: (title: string) => `Open: ${title}`,
    archived: "archived",
    archivedName: (title: string) => `Archived: ${title}`,
    cite: "cite",
    citeName: (title: string) => `Cite: ${title}`,
    more: "more styles",
    moreName: (title: string) => `More styles: ${title}`,
    /** Begins the sentence of a failure. */
    styles: "The citation styles",
  },
});
