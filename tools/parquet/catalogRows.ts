// The authored catalog's observations as rows of the Parquet files, in their order: by site, then
// observed date, then id.

import type { Observation } from "../../src/domain/observation";
import type { ReportId } from "../../src/domain/report";
import type { AuthoredCatalog, AuthoredObservation } from "../catalog/authoredSchemas";
import { reportsOf } from "../catalog/compile";
import { withoutEmpty } from "../catalog/withoutEmpty";
import { toWkbPoint } from "./geoParquet";
import type { ObservationRow } from "./observationFiles";

/** `observations` as the index has them: in order of observed date and id. */
export function catalogRowsOf(
  { sites, observations: authored, reports }: AuthoredCatalog,
  observations: readonly Observation[],
): ObservationRow[] {
  const authoredById = new Map(authored.map((each) => [each.id, each]));
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const pointBySite = new Map(sites.map(({ id, location }) => [id, toWkbPoint(location)]));
  return observations.toSorted(bySite).map((observation) => {
    const own = authoredById.get(observation.id);
    const point = pointBySite.get(observation.site);
    if (!own || !point) throw new Error(`Got ${observation.id} without a site; check it first.`);
    const { summary, comparedWith, recorded, revised } = own;
    return {
      ...{ observation, point, detail: { summary, comparedWith, recorded, revised } },
      imagery: own.imagery.map((each) => withoutEmpty(each)),
      reports: reportsOf(reportIdsOf(own), reportById).map((each) => withoutEmpty(each)),
      assessments: own.assessments.map((each) => withoutEmpty(each)),
    };
  });
}

/** Its own reports in their order, then those that only its assessments name. */
export function reportIdsOf({ reports, assessments }: AuthoredObservation): ReportId[] {
  return [...new Set([...reports, ...assessments.map(({ report }) => report)])];
}

function bySite(a: Observation, b: Observation): number {
  if (a.site === b.site) return 0;
  return a.site < b.site ? -1 : 1;
}
