// Which facets each row fails, whatever the period: one bit a facet. 0 matches; a single bit would
// match if that facet were not asked, so it counts for the values of that facet alone.

import { ACTIVITIES } from "../domain/activity";
import { chosenActivitiesOf, type Filter } from "../domain/filter";
import { CONFIDENCES } from "../domain/observation";
import {
  activityPlaceOf,
  assessmentsDifferIn,
  confidencePlaceOf,
  type ObservationTable,
  TRAIT_COUNT,
} from "../domain/observationTable";
import type { Site } from "../domain/site";

export const FAILS_SITE = 1;
export const FAILS_KIND = 2;
export const FAILS_ACTIVITY = 4;
export const FAILS_SOURCE = 8;
export const FAILS_CONFIDENCE = 16;
export const FAILS_DISPUTED = 32;
export const FAILS_TEXT = 64;

/** What is asked of every row, apart from the period. */
export interface FacetQuestion {
  readonly filter: Filter;
  /** One byte a row, 0 where the text of the filter is not found; null when no text is asked. */
  readonly hits: Uint8Array | null;
  /** Only observations of this site (its place in the catalog's sites); null for all. */
  readonly site: number | null;
}

/** One byte a row: the bits of the facets it fails. A new array for every question. */
export function failuresOf(
  table: ObservationTable,
  sites: readonly Site[],
  question: FacetQuestion,
): Uint8Array {
  const failures = new Uint8Array(table.count);
  addFailures(failures, table.sites, siteFailures(sites, question));
  addFailures(failures, table.traits, traitFailures(question.filter));
  addFailures(failures, table.publishers, publisherFailures(table, question.filter));
  const { hits } = question;
  if (hits === null) return failures;
  for (let row = 0; row < failures.length; row += 1) {
    if (hits[row] === 0) failures[row] = (failures[row] ?? 0) | FAILS_TEXT;
  }
  return failures;
}

/** Adds what the value of each row fails; a facet that nothing fails costs nothing. */
function addFailures(
  failures: Uint8Array,
  values: Uint8Array | Uint32Array,
  failuresByValue: Uint8Array,
): void {
  if (failuresByValue.every((failed) => failed === 0)) return;
  for (let row = 0; row < failures.length; row += 1) {
    failures[row] = (failures[row] ?? 0) | (failuresByValue[values[row] ?? 0] ?? 0);
  }
}

function siteFailures(sites: readonly Site[], { filter, site }: FacetQuestion): Uint8Array {
  const kinds = new Set(filter.kinds);
  return Uint8Array.from(sites, ({ kind }, place) => {
    const failsKind = kinds.size > 0 && !kinds.has(kind);
    const failsSite = site !== null && site !== place;
    return (failsKind ? FAILS_KIND : 0) | (failsSite ? FAILS_SITE : 0);
  });
}

function traitFailures(filter: Filter): Uint8Array {
  const activities = chosenActivitiesOf(filter.activities);
  const isActivityOut = ACTIVITIES.map((each) => !activities.has(each));
  const isConfidenceOut = CONFIDENCES.map(
    (each) => filter.confidences.length > 0 && !filter.confidences.includes(each),
  );
  return Uint8Array.from({ length: TRAIT_COUNT }, (_, trait) => {
    const failsActivity = isActivityOut[activityPlaceOf(trait)];
    const failsConfidence = isConfidenceOut[confidencePlaceOf(trait)];
    const failsDisputed = filter.disputed && !assessmentsDifferIn(trait);
    return (
      (failsActivity ? FAILS_ACTIVITY : 0) |
      (failsConfidence ? FAILS_CONFIDENCE : 0) |
      (failsDisputed ? FAILS_DISPUTED : 0)
    );
  });
}

function publisherFailures({ publisherSets }: ObservationTable, { sources }: Filter): Uint8Array {
  const chosen = new Set(sources);
  return Uint8Array.from(publisherSets, (slugs) =>
    chosen.size > 0 && !slugs.some((slug) => chosen.has(slug)) ? FAILS_SOURCE : 0,
  );
}
