// The Imagery tab's contents, fetched when the tab opens: imagery around the chosen observation, or
// around the latest day of the site within the period.

import { useMemo } from "react";
import type { Catalog } from "../domain/catalog";
import type { Site } from "../domain/site";
import { scenesWords } from "../i18n/english/scenes";
import { useDashboard } from "../state/dashboardStore";
import { selectChosenRow, selectExtent, selectFindings } from "../state/selectors";
import { LazyPart } from "../ui/LazyPart";
import { loadImagery } from "./ImageryOffer";
import { imageryWindowOf, latestWindowOf } from "./imageryDate";

interface SiteImageryProps {
  site: Site;
  catalog: Catalog;
}

export function SiteImagery({ site, catalog }: SiteImageryProps) {
  const row = useDashboard(selectChosenRow)?.row ?? null;
  const period = useDashboard(({ view }) => view.period);
  const findings = useDashboard(selectFindings);
  const extent = useDashboard(selectExtent);
  const near = useMemo(() => {
    const ofChosen = row === null ? null : imageryWindowOf(catalog.table, row);
    const span = findings?.siteOf(site.id)?.anyTimeSpan ?? extent;
    return ofChosen ?? latestWindowOf(span, period);
  }, [catalog, row, findings, extent, site, period]);
  if (near === null) return <p>{scenesWords().noDate}</p>;
  return (
    <LazyPart load={loadImagery} name={scenesWords().imagery}>
      {({ ImageryTab }) => <ImageryTab site={site} near={near} />}
    </LazyPart>
  );
}
