// When nothing matches: what could be let go, and how many observations each would bring back.

import { FACET_NAMES, type FacetName, type Filter, NO_FILTER } from "../domain/filter";
import { isWholeTime, type Period, WHOLE_TIME } from "../domain/period";
import type { PublisherSlug } from "../domain/report";
import { pageWords } from "../i18n/english/page";
import { sitesWords } from "../i18n/english/sites";
import { activityNames, confidenceNames, siteKindNames } from "../i18n/vocabulary";

export interface Loosening {
  /** What would be let go, as a button names it: "Activity: rebuilding". */
  readonly name: string;
  readonly period: Period;
  readonly filter: Filter;
  /** How many observations would match. */
  readonly count: number;
}

/** Each single thing whose removal brings observations back, most first. */
export function looseningsOf(
  period: Period,
  filter: Filter,
  publisherNames: ReadonlyMap<PublisherSlug, string>,
  countOf: (period: Period, filter: Filter) => number,
): readonly Loosening[] {
  const names = sitesWords().empty;
  const { titles } = pageWords().facets;
  const loosenings: Loosening[] = [];
  const consider = (name: string, next: { period?: Period; filter?: Filter }) => {
    const loosened = { period, filter, ...next };
    const count = countOf(loosened.period, loosened.filter);
    if (count > 0) loosenings.push({ name, ...loosened, count });
  };

  if (!isWholeTime(period)) consider(names.period, { period: WHOLE_TIME });
  for (const facet of FACET_NAMES) {
    if (filter[facet].length === 0) continue;
    const values = facetWords(facet, filter, publisherNames).join(", ");
    consider(names.facet(titles[facet], values), {
      filter: { ...filter, [facet]: NO_FILTER[facet] },
    });
  }
  if (filter.disputed) consider(names.disputed, { filter: { ...filter, disputed: false } });
  if (filter.text.trim() !== "") {
    consider(names.search(filter.text.trim()), { filter: { ...filter, text: "" } });
  }
  return loosenings.sort((a, b) => b.count - a.count);
}

function facetWords(
  facet: FacetName,
  filter: Filter,
  publisherNames: ReadonlyMap<PublisherSlug, string>,
): readonly string[] {
  switch (facet) {
    case "activities":
      return filter.activities.map((each) => activityNames()[each]);
    case "kinds":
      return filter.kinds.map((each) => siteKindNames()[each]);
    case "sources":
      return filter.sources.map((slug) => publisherNames.get(slug) ?? slug);
    case "confidences":
      return filter.confidences.map((each) => confidenceNames()[each]);
  }
}
