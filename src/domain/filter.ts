// What the analyst asked for besides the period: several values in one facet mean OR, several
// facets mean AND, an empty facet asks for nothing.

import { ACTIVITIES, type Activity, activitiesOf, DIRECTIONS, type Direction } from "./activity";
import type { Confidence } from "./observation";
import type { PublisherSlug } from "./report";
import type { SiteKind } from "./site";

/** An activity, or a direction for all of its activities. */
export type ActivityChoice = Activity | Direction;

export interface Filter {
  readonly kinds: readonly SiteKind[];
  readonly activities: readonly ActivityChoice[];
  readonly sources: readonly PublisherSlug[];
  readonly confidences: readonly Confidence[];
  /** Only observations whose assessments differ. */
  readonly disputed: boolean;
  /** Free text; empty asks for nothing. */
  readonly text: string;
}

export const NO_FILTER: Filter = {
  kinds: [],
  activities: [],
  sources: [],
  confidences: [],
  disputed: false,
  text: "",
};

/** The facets with a list of values, by their name in Filter. */
export type FacetName = "kinds" | "activities" | "sources" | "confidences";
export const FACET_NAMES: readonly FacetName[] = ["kinds", "activities", "sources", "confidences"];

const DIRECTION_NAMES: ReadonlySet<string> = new Set(DIRECTIONS);

export function isDirection(choice: ActivityChoice): choice is Direction {
  return DIRECTION_NAMES.has(choice);
}

/** Every activity that the choices stand for; all of them when nothing is chosen. */
export function chosenActivitiesOf(choices: readonly ActivityChoice[]): ReadonlySet<Activity> {
  if (choices.length === 0) return new Set(ACTIVITIES);
  return new Set(
    choices.flatMap((choice) => (isDirection(choice) ? activitiesOf(choice) : [choice])),
  );
}

export function isUnfiltered(filter: Filter): boolean {
  const noFacet = FACET_NAMES.every((name) => filter[name].length === 0);
  return noFacet && !filter.disputed && filter.text.trim() === "";
}

/** The same values in, the value out if it was in. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
