// The reports of an observation in the order of their numbers: first those that show it, then
// those that only its assessments cite.

import type { ObservationDetail } from "../domain/observation";
import type { Report, ReportId } from "../domain/report";

export interface ObservationReports {
  readonly own: readonly Report[];
  readonly cited: readonly Report[];
  /** Reports that are named but could not be read. */
  readonly missingCount: number;
  /** From 1, through both lists; 0 for a report in neither. */
  readonly numberOf: (id: ReportId) => number;
}

export function observationReportsOf(
  { reports, assessments }: Pick<ObservationDetail, "reports" | "assessments">,
  reportById: ReadonlyMap<ReportId, Report>,
): ObservationReports {
  const ownIds = new Set(reports);
  const citedIds = new Set(assessments.map(({ report }) => report).filter((id) => !ownIds.has(id)));
  const read = (ids: ReadonlySet<ReportId>) =>
    [...ids].map((id) => reportById.get(id)).filter((report) => report !== undefined);
  const [own, cited] = [read(ownIds), read(citedIds)];
  const numbers = new Map([...own, ...cited].map(({ id }, place) => [id, place + 1]));
  return {
    own,
    cited,
    missingCount: ownIds.size + citedIds.size - numbers.size,
    numberOf: (id) => numbers.get(id) ?? 0,
  };
}
