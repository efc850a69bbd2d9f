// A brief: chosen records as one document to read from top to bottom, with numbered notes into one
// list of sources. Each report has one number, given where it is first named.

import { isSummit } from "../domain/contextEvent";
import { compareWindows, type DayWindow, hullOf, windowOf } from "../domain/dayWindow";
import { type Period, WHOLE_TIME } from "../domain/period";
import type { SiteId } from "../domain/site";
import type { Brief, BriefOptions } from "./briefContents";
import { entriesOf, toSite } from "./briefEntries";
import { fittingCountOf } from "./briefLength";
import { sourceNumbersOf } from "./briefSources";
import { attributionOf, missingSentencesOf, momentWordsOf, periodWordsOf } from "./briefText";
import type { BriefWords } from "./briefWords";
import type { ExportedObservation, ExportSet } from "./exportSet";

/** Fewer when their texts would not fit on twenty pages. */
export const MOST_OBSERVATIONS = 200;

export function briefOf(
  set: ExportSet,
  words: BriefWords,
  { period = WHOLE_TIME, limit = MOST_OBSERVATIONS, allEvents = false }: BriefOptions = {},
): Brief {
  const numbers = sourceNumbersOf(set.reports, words);
  const writing = { set, words, period, numbers };
  const count = fittingCountOf(set.observations, limit);
  const observations = set.observations.slice(0, count);
  const firstHidden = set.observations[count]?.record.observed ?? null;
  const end = firstHidden === null ? null : windowOf(firstHidden);
  const reached = set.events.filter(
    ({ record }) => end === null || compareWindows(windowOf(record.date), end) <= 0,
  );
  const sitesOfSet = new Set(set.sites.map(({ record }) => record.id));
  const events = reached.filter(
    ({ record }) =>
      allEvents || isSummit(record) || (record.site !== null && sitesOfSet.has(record.site)),
  );
  const counts = countsBySite(observations);
  const shownSites =
    firstHidden === null ? set.sites : set.sites.filter(({ record }) => counts.has(record.id));
  // Sites come first on the page, so theirs are the first numbers.
  const sites = shownSites.map((site) => toSite(site, counts.get(site.record.id) ?? 0, writing));
  const observed = hullOf(observations.map(({ record }) => windowOf(record.observed)));
  const entries = entriesOf(observations, events, writing);
  return {
    title: set.title,
    period: periodWordsOf(period, observed, words),
    span: spanOf(period, observed, firstHidden === null),
    sites,
    entries,
    observationCount: set.observations.length,
    siteCount: set.sites.length,
    missing: missingSentencesOf(
      {
        shown: observations.length,
        all: set.observations.length,
        firstHidden,
        hiddenSites: set.sites.length - shownSites.length,
        hiddenEvents: set.events.length - reached.length,
        otherEvents: reached.length - events.length,
        sitesWithoutDetail: countWithoutDetail(shownSites),
        observationsWithoutDetail: countWithoutDetail(observations),
        eventsWithoutDetail: countWithoutDetail(events),
        sources: numbers.missingCount(),
      },
      words,
    ),
    sources: numbers.sources(),
    method: words.briefTextOf().method,
    attribution: attributionOf(set.catalog, words),
    made: momentWordsOf(set.made, words),
    address: set.address,
  };
}

// The chosen days, and on an open side those that the observations reach.
function spanOf(
  { from, to }: Period,
  observed: DayWindow | null,
  isWhole: boolean,
): DayWindow | null {
  if (observed === null) return from === null || to === null ? null : { first: from, last: to };
  return { first: from ?? observed.first, last: (isWhole ? to : null) ?? observed.last };
}

function countsBySite(observations: readonly ExportedObservation[]): ReadonlyMap<SiteId, number> {
  const counts = new Map<SiteId, number>();
  for (const { record } of observations) {
    counts.set(record.site, (counts.get(record.site) ?? 0) + 1);
  }
  return counts;
}

function countWithoutDetail(records: readonly { readonly detail: unknown }[]): number {
  return records.filter(({ detail }) => detail === null).length;
}
