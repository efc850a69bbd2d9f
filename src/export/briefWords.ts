// What a brief says that no record says: its own sentences, from the caller's language, so that this
// folder needs no dictionary.

import type { DayGap } from "../domain/dayGap";
import type { Site } from "../domain/site";
import type { BriefTerm } from "./briefContents";
import type { ExportWords } from "./exportSet";

export interface BriefWords extends ExportWords {
  /** "2 days after", "1 day before", "during". */
  readonly gapOf: (gap: DayGap) => string;
  readonly siteNameOf: (site: Site) => string;
  /** The short name: "Sohae". */
  readonly siteLabelOf: (site: Site) => string;
  /** Of a town, region or state: "Hanoi, Vietnam". */
  readonly properNameOf: (name: string) => string;
  readonly briefTextOf: () => BriefText;
}

/** Observations that did not fit, and what went with them. */
interface LeftOut {
  readonly shown: number;
  readonly all: number;
  readonly events: number;
  readonly sites: number;
  /** When the first of them was observed, in words. */
  readonly firstObserved: string;
}

export interface BriefText {
  readonly period: (dates: string) => string;
  readonly allTimes: string;
  readonly allTimesObserved: (dates: string) => string;
  /** "22 November 2026, 08:30 UTC" of the day in words and the time. */
  readonly moment: (day: string, time: string) => string;
  readonly made: (moment: string) => string;
  /** "97 observations at 23 sites". */
  readonly counts: (observations: number, sites: number) => string;
  readonly observations: (count: number) => string;
  readonly leftOut: (left: LeftOut) => string;
  readonly otherEvents: (count: number) => string;
  /** At least one of them is not 0. */
  readonly unread: (observations: number, events: number, sites: number) => string;
  readonly unreadSources: (count: number) => string;
  readonly method: readonly BriefTerm[];
  readonly catalog: (version: string, date: string | null) => string;
  readonly titlesOfOthers: string;
  /** Where a location comes from. */
  readonly basis: Readonly<Record<Site["location"]["basis"], string>>;
  /** Names of an observation's further dates. */
  readonly dates: { readonly imaged: string; readonly compared: string; readonly reported: string };
  readonly mayBeIn: string;
  readonly structures: (names: string) => string;
  readonly names: (names: readonly string[]) => string;
  readonly via: (name: string) => string;
  readonly inLanguage: (name: string) => string;
  readonly dateNote: (note: string) => string;
  readonly reprint: (note: string) => string;
  readonly archived: string;
  readonly note: string;
  readonly sites: string;
  readonly entries: string;
  readonly sources: string;
  readonly howToRead: string;
  readonly thisView: string;
}
