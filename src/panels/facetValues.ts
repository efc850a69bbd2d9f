// The values of each facet as the menus list them: what they are called, how many observations each
// would bring, and whether they are chosen.

import { activitiesOf, DIRECTIONS, type Direction } from "../domain/activity";
import {
  type ActivityChoice,
  type FacetName,
  type Filter,
  isDirection,
  toggled,
} from "../domain/filter";
import { CONFIDENCES } from "../domain/observation";
import type { PublisherSlug } from "../domain/report";
import { SITE_KINDS } from "../domain/site";
import { activityNames, capitalized, confidenceNames, siteKindNames } from "../i18n/vocabulary";
import type { FacetCounts } from "../query/findings";

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** What choosing it, or letting go of it, changes in the filter. */
  readonly change: Partial<Filter>;
  /** Included by a chosen direction, without being chosen itself. */
  readonly isIncluded: boolean;
  /** The direction whose mark stands before it; null for none. */
  readonly mark: Direction | null;
  /** An activity below its direction. */
  readonly isNested: boolean;
}

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
      return SITE_KINDS.map((kind) => ({
        ...toValue(kind, siteKindNames()[kind], counts.kinds, filter.kinds),
        change: { kinds: toggled(filter.kinds, kind) },
      }));
    case "confidences":
      return CONFIDENCES.map((each) => ({
        ...toValue(each, confidenceNames()[each], counts.confidences, filter.confidences),
        change: { confidences: toggled(filter.confidences, each) },
      }));
    case "sources":
      return [...publisherNames]
        .map(([slug, name]) => ({
          ...toValue(slug, name, counts.sources, filter.sources),
          change: { sources: toggled(filter.sources, slug) },
        }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

/** The choice in or out; a direction that comes in replaces its activities, which it includes. */
export function toggledActivity(
  choices: readonly ActivityChoice[],
  choice: ActivityChoice,
): readonly ActivityChoice[] {
  const next = toggled(choices, choice);
  if (!isDirection(choice) || !next.includes(choice)) return next;
  const included: readonly ActivityChoice[] = activitiesOf(choice);
  return next.filter((each) => !included.includes(each));
}

function directionValuesOf(
  direction: Direction,
  filter: Filter,
  counts: FacetCounts,
): readonly FacetValue[] {
  const isWhole = filter.activities.includes(direction);
  const facetValueOf = (choice: ActivityChoice) => ({
    ...toValue(choice, activityNames()[choice], counts.activities, filter.activities),
    change: { activities: toggledActivity(filter.activities, choice) },
    mark: isDirection(choice) ? direction : null,
    isNested: !isDirection(choice),
    isIncluded: isWhole && !isDirection(choice),
  });
  return [direction, ...activitiesOf(direction)].map(facetValueOf);
}

function toValue<Value extends string>(
  value: Value,
  name: string,
  counts: ReadonlyMap<Value, number>,
  chosen: readonly Value[],
): Omit<FacetValue, "change"> {
  return {
    value,
    name: capitalized(name),
    count: counts.get(value) ?? 0,
    isChosen: chosen.includes(value),
    isIncluded: false,
    mark: null,
    isNested: false,
  };
}
