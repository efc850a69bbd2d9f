// The values of each facet as the menus list them: what they are called, how many observations each
// would bring, and whether they are chosen.

import { activitiesOf, DIRECTIONS, type Direction } from "../domain/activity";
import { type ActivityChoice, type FacetName, type Filter, isDirection } from "../domain/filter";
import { CONFIDENCES } from "../domain/observation";
import type { PublisherSlug } from "../domain/report";
import { SITE_KINDS } from "../domain/site";
import { ACTIVITY_NAMES, CONFIDENCE_NAMES, capitalized, SITE_KIND_NAMES } from "../i18n/vocabulary";
import type { FacetCounts } from "../query/findings";

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** Included by a chosen direction, without being chosen itself. */
  readonly isIncluded: boolean;
  /** The direction whose mark stands before it; null for none. */
  readonly mark: Direction | null;
  /** An activity below its direction. */
  readonly isNested: boolean;
}

export const FACET_TITLES: Readonly<Record<FacetName, string>> = {
  activities: "Activity",
  kinds: "Kind of site",
  sources: "Source",
  confidences: "Confidence",
};

/** All values of a facet, in the order of the menu. Publishers: most observations first. */
export function facetValuesOf(
  facet: FacetName,
  filter: Filter,
  counts: FacetCounts,
  publisherNames: ReadonlyMap<PublisherSlug, string>,
): readonly FacetValue[] {
  switch (facet) {
    case "activities":
      return DIRECTIONS.flatMap((direction) => directionValuesOf(direction, filter, counts));
    case "kinds":
      return SITE_KINDS.map((kind) =>
        toValue(kind, SITE_KIND_NAMES[kind], counts.kinds.get(kind), filter.kinds),
      );
    case "confidences":
      return CONFIDENCES.map((confidence) =>
        toValue(
          confidence,
          CONFIDENCE_NAMES[confidence],
          counts.confidences.get(confidence),
          filter.confidences,
        ),
      );
    case "sources":
      return [...publisherNames]
        .map(([slug, name]) => toValue(slug, name, counts.sources.get(slug), filter.sources))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

function directionValuesOf(
  direction: Direction,
  filter: Filter,
  counts: FacetCounts,
): readonly FacetValue[] {
  const isWhole = filter.activities.includes(direction);
  const facetValueOf = (choice: ActivityChoice) => ({
    ...toValue(choice, ACTIVITY_NAMES[choice], counts.activities.get(choice), filter.activities),
    mark: isDirection(choice) ? direction : null,
    isNested: !isDirection(choice),
    isIncluded: isWhole && !isDirection(choice),
  });
  return [direction, ...activitiesOf(direction)].map(facetValueOf);
}

function toValue<Value extends string>(
  value: Value,
  name: string,
  count: number | undefined,
  chosen: readonly Value[],
): FacetValue {
  return {
    value,
    name: capitalized(name),
    count: count ?? 0,
    isChosen: chosen.includes(value),
    isIncluded: false,
    mark: null,
    isNested: false,
  };
}
