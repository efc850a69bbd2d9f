// The details of the chosen observation, from wherever its catalog keeps them: the file of its
// site, or in a large catalog its own place in the file of all details.

import { useLayoutEffect, useMemo } from "react";
import type { ObservationDetails } from "../domain/catalog";
import type { Site } from "../domain/site";
import type { Row } from "../query/findings";
import type { CatalogLoading } from "../state/catalogLoading";
import { useDashboard } from "../state/dashboardStore";
import type { Loading } from "../state/loading";

/** undefined while nobody has asked for them. */
export function useReading(
  loading: CatalogLoading,
  site: Site,
  chosen: Row | null,
): Loading<ObservationDetails> | undefined {
  const own = useDashboard(({ observationDetails }) =>
    chosen === null ? undefined : observationDetails.get(chosen.row),
  );
  const siteDetail = useDashboard(({ siteDetails }) => siteDetails.get(site.id));
  const row = chosen?.row ?? null;
  // Before it is painted, so that nobody reads first that there are no details.
  useLayoutEffect(() => {
    if (row !== null) loading.openObservation(row);
  }, [loading, row]);

  const id = chosen?.id;
  return useMemo(() => {
    if (own !== undefined) return own;
    if (siteDetail?.status !== "ready") return siteDetail;
    const { observations, reports } = siteDetail.value;
    return { status: "ready", value: { detail: (id && observations.get(id)) ?? null, reports } };
  }, [own, siteDetail, id]);
}
