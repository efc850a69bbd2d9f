// The sentences of a brief that are ours: its period, what is missing, the key, the credits.

import { encodeDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../domain/fuzzyDate";
import { isWholeTime, type Period, toWindow } from "../domain/period";
import type { BriefTerm, BriefWords } from "./briefContents";

/** The chosen period; without one, the days that the observations span. */
export function periodWordsOf(
  period: Period,
  span: DayWindow | null,
  { dateOf }: Pick<BriefWords, "dateOf">,
): string {
  const chosen = isWholeTime(period) ? null : dateOfWindow(toWindow(period));
  if (chosen !== null) return `Period: ${dateOf(chosen)}`;
  const spanned = span === null ? null : dateOfWindow(span);
  return spanned === null ? "All times" : `All times; observed ${dateOf(spanned)}`;
}

function dateOfWindow({ first, last }: DayWindow): FuzzyDate | null {
  const [from, to] = [first, last].map((day) => (Number.isFinite(day) ? encodeDay(day) : ".."));
  return parseFuzzyDate(from === to ? `${from}` : `${from}/${to}`);
}

/** "2026-11-22T08:30:00Z" → "22 November 2026, 08:30 UTC". */
export function momentWordsOf(made: string, { dateOf }: Pick<BriefWords, "dateOf">): string {
  const day = parseFuzzyDate(made.slice(0, 10));
  return day === null ? made : `${dateOf(day)}, ${made.slice(11, 16)} UTC`;
}

export interface Missing {
  readonly shown: number;
  readonly all: number;
  /** When the first observation that is left out was observed. */
  readonly firstHidden: FuzzyDate | null;
  /** Of which nothing is shown. */
  readonly hiddenSites: number;
  readonly hiddenEvents: number;
  /** Neither summits nor at one of the sites. */
  readonly otherEvents: number;
  readonly sitesWithoutDetail: number;
  readonly observationsWithoutDetail: number;
  readonly eventsWithoutDetail: number;
  readonly sources: number;
}

/** What a reader must know is not there, and what brings it in. */
export function missingSentencesOf(
  missing: Missing,
  { dateOf }: Pick<BriefWords, "dateOf">,
): readonly string[] {
  const { shown, all, firstHidden } = missing;
  const others = [
    countedOrNone(missing.hiddenEvents, "event"),
    countedOrNone(missing.hiddenSites, "site"),
  ].flat();
  const withThem = others.length === 0 ? "" : `, with ${others.join(" and ")},`;
  const left =
    firstHidden === null
      ? []
      : [
          `This brief holds the first ${shown} of ${all} observations. ` +
            `${counted(all - shown, "later observation")}${withThem} did not fit and are left ` +
            `out; the first of them was observed ${dateOf(firstHidden)}. To print them, choose a ` +
            "later period, one site or fewer activities.",
        ];
  const unread = [
    countedOrNone(missing.observationsWithoutDetail, "observation"),
    countedOrNone(missing.eventsWithoutDetail, "event"),
    countedOrNone(missing.sitesWithoutDetail, "site"),
  ].flat();
  return [
    ...left,
    ...(missing.otherEvents === 0
      ? []
      : [
          `Of the events, summits and those at these sites are told here; ` +
            `${counted(missing.otherEvents, "other")} can be seen in Nadir.`,
        ]),
    ...(unread.length === 0
      ? []
      : [
          `The details of ${unread.join(" and ")} could not be read, so their sources are missing.`,
        ]),
    ...(missing.sources === 0
      ? []
      : [`${counted(missing.sources, "source")} named by these records could not be read.`]),
  ];
}

/** Our own words for what the words of a brief mean. */
export const METHOD: readonly BriefTerm[] = [
  {
    term: "Observed",
    meaning:
      "when it was seen or happened, no more exactly than the source says: a month is a month, " +
      "and “about” is about.",
  },
  { term: "Imaged", meaning: "when the satellite image was taken." },
  { term: "Reported", meaning: "when the first source in the list was published." },
  {
    term: "Compared with",
    meaning: "when the earlier image was taken, where the source names one.",
  },
  {
    term: "May be in the period",
    meaning: "the date is uncertain, and only some of the days it may mean lie in the period.",
  },
  {
    term: "Confidence",
    meaning:
      "as the source puts it, not our own judgement: confirmed, probable, possible, unclear.",
  },
  {
    term: "Assessments",
    meaning:
      "what a named analyst or body concluded, set side by side: supports, cautions, disputes, " +
      "or neutral. The catalog does not decide between them.",
  },
  {
    term: "Nothing seen",
    meaning: "somebody looked and reported no significant activity. No entry means no report.",
  },
  {
    term: "Numbers in brackets",
    meaning: "lead to the list of sources. Summaries are in our own words.",
  },
];

export function attributionOf(catalog: {
  readonly version: string;
  readonly date: string | null;
}): readonly string[] {
  const day = catalog.date === null ? "" : ` of ${catalog.date}`;
  return [
    `Nadir catalog, the Nadir contributors, CC BY 4.0; version ${catalog.version}${day}.`,
    "Titles of reports belong to their publishers.",
  ];
}

/** "1 observation", "3 observations". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function countedOrNone(count: number, one: string): string[] {
  return count === 0 ? [] : [counted(count, one)];
}
