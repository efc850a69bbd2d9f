// The sentences of a brief that are ours: its period, what is missing, the credits. Which are said is
// decided here; how, in the words of the caller.

import { encodeDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../domain/fuzzyDate";
import { isWholeTime, type Period, toWindow } from "../domain/period";
import type { BriefWords } from "./briefWords";

/** The chosen period; without one, the days that the observations span. */
export function periodWordsOf(
  period: Period,
  span: DayWindow | null,
  { dateOf, briefTextOf }: BriefWords,
): string {
  const text = briefTextOf();
  const chosen = isWholeTime(period) ? null : dateOfWindow(toWindow(period));
  if (chosen !== null) return text.period(dateOf(chosen));
  const spanned = span === null ? null : dateOfWindow(span);
  return spanned === null ? text.allTimes : text.allTimesObserved(dateOf(spanned));
}

function dateOfWindow({ first, last }: DayWindow): FuzzyDate | null {
  const [from, to] = [first, last].map((day) => (Number.isFinite(day) ? encodeDay(day) : ".."));
  return parseFuzzyDate(from === to ? `${from}` : `${from}/${to}`);
}

/** "2026-11-22T08:30:00Z" → "22 November 2026, 08:30 UTC". */
export function momentWordsOf(made: string, { dateOf, briefTextOf }: BriefWords): string {
  const day = parseFuzzyDate(made.slice(0, 10));
  return day === null ? made : briefTextOf().moment(dateOf(day), made.slice(11, 16));
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
export function missingSentencesOf(missing: Missing, words: BriefWords): readonly string[] {
  const text = words.briefTextOf();
  const { shown, all, firstHidden, otherEvents, sources } = missing;
  const unread = [
    missing.observationsWithoutDetail,
    missing.eventsWithoutDetail,
    missing.sitesWithoutDetail,
  ] as const;
  return [
    ...(firstHidden === null
      ? []
      : [
          text.leftOut({
            shown,
            all,
            events: missing.hiddenEvents,
            sites: missing.hiddenSites,
            firstObserved: words.dateOf(firstHidden),
          }),
        ]),
    ...(otherEvents === 0 ? [] : [text.otherEvents(otherEvents)]),
    ...(unread.every((count) => count === 0) ? [] : [text.unread(...unread)]),
    ...(sources === 0 ? [] : [text.unreadSources(sources)]),
  ];
}

/** Whom to credit. */
export function attributionOf(
  { version, date }: { readonly version: string; readonly date: string | null },
  { briefTextOf }: Pick<BriefWords, "briefTextOf">,
): readonly string[] {
  const text = briefTextOf();
  return [text.catalog(version, date), text.titlesOfOthers];
}
