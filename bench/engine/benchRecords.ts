// The rows of a catalog as the objects that other engines work on.

import { ACTIVITIES } from "../../src/domain/activity";
import { CONFIDENCES } from "../../src/domain/observation";
import { activityPlaceOf, confidencePlaceOf } from "../../src/domain/observationTable";
import type { BenchCatalog } from "../prepare/catalogs";

export interface BenchRecord {
  /** Days since 1970-01-01, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly site: number;
  readonly kind: string;
  readonly activity: string;
  readonly confidence: string;
}

export function benchRecordsOf({ table, sites }: BenchCatalog): BenchRecord[] {
  const { first, last } = table.windows.observed;
  return Array.from({ length: table.count }, (_, row) => {
    const site = table.sites[row] ?? 0;
    const trait = table.traits[row] ?? 0;
    return {
      first: first[row] ?? 0,
      last: last[row] ?? 0,
      site,
      kind: sites[site]?.kind ?? "other",
      activity: ACTIVITIES[activityPlaceOf(trait)] ?? "launch",
      confidence: CONFIDENCES[confidencePlaceOf(trait)] ?? "unclear",
    };
  });
}
