// Where a citation made in this page comes from: the page's own address, the catalog that is open,
// and today's day in UTC, which is the day of access.

import type { CitedFrom } from "../export/cslItem";
import { useDashboard } from "../state/dashboardStore";
import { readyValueOf } from "../state/loading";
import { PAGE_BASE } from "../state/pageBase";

/** null while there is no catalog. */
export function useCitedFrom(): CitedFrom | null {
  const catalog = readyValueOf(useDashboard((state) => state.catalog));
  if (catalog === null) return null;
  return {
    home: new URL(PAGE_BASE, location.href).href,
    catalog: { version: catalog.version, date: catalog.date },
    accessed: new Date().toISOString().slice(0, 10),
  };
}
