// The sites of the view, most observations first: the map's peer for keyboard and screen reader.
//
// The rows come in their turn, after the summary: their short lines read every match of the longest
// lists.

import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Period } from "../domain/period";
import type { SiteId } from "../domain/site";
import { sitesWords } from "../i18n/english/sites";
import type { Findings, SiteFindings } from "../query/findings";
import type { CatalogLoading } from "../state/catalogLoading";
import { type DashboardState, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectFindings, selectView } from "../state/selectors";
import { useInTurn } from "../state/turns";
import { EmptyResult } from "./EmptyResult";
import styles from "./SiteList.module.css";
import { SiteRows } from "./SiteRows";
import { SummaryLine } from "./SummaryLine";
import { sparkSpanOf } from "./sparkMarks";

interface SiteListProps {
  loading: CatalogLoading;
  /** Shows the summary alone, where another room has the space. */
  isFolded: boolean;
}

export function SiteList({ loading, isFolded }: SiteListProps) {
  const findings = useInTurn("sites", selectFindings);
  const { period } = useInTurn("sites", selectView);
  const isComplete = useInTurn("sites", isCatalogComplete);
  const chosen = useDashboard((state) => state.view.site);
  const isLoading = useDashboard((state) => state.catalog.status === "loading");
  const section = useRef<HTMLElement>(null);
  const focusList = useCallback(() => section.current?.focus(), []);
  return (
    <section aria-label={sitesWords().label} className={styles.list} ref={section} tabIndex={-1}>
      <SummaryLine
        onCancel={() => {
          focusList();
          loading.cancelObservations();
        }}
      />
      {!isFolded && isLoading && <WaitingRows />}
      {!isFolded && findings !== null && (
        <Sites
          findings={findings}
          period={period}
          isComplete={isComplete}
          chosen={chosen}
          onLoosen={focusList}
        />
      )}
    </section>
  );
}

function isCatalogComplete(state: DashboardState): boolean {
  return selectCatalog(state)?.isComplete ?? false;
}

const WAITING_ROWS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Where the sites will stand, so that nothing moves when they come. */
function WaitingRows() {
  return (
    <div aria-hidden="true">
      {WAITING_ROWS.map((row) => (
        <div key={row} className={styles.waiting} />
      ))}
    </div>
  );
}

interface SitesProps {
  findings: Findings;
  /** Of the findings. */
  period: Period;
  isComplete: boolean;
  chosen: SiteId | null;
  onLoosen: () => void;
}

const Sites = memo(function Sites(props: SitesProps) {
  const { findings, period, isComplete, chosen, onLoosen } = props;
  const span = useMemo(() => sparkSpanOf(period, findings.anyTimeSpan), [findings, period]);
  const { sites, siteCount } = findings;
  const { label } = sitesWords();
  // Before the observations are here, no site is one without them.
  if (!isComplete) return <SiteRows name={label} sites={sites} span={null} chosen={chosen} />;
  return (
    <>
      {siteCount === 0 && <EmptyResult onLoosen={onLoosen} />}
      <SiteRows name={label} sites={sites.slice(0, siteCount)} span={span} chosen={chosen} />
      {siteCount < sites.length && <OtherSites sites={sites.slice(siteCount)} chosen={chosen} />}
    </>
  );
});

interface OtherSitesProps {
  sites: readonly SiteFindings[];
  chosen: SiteId | null;
}

function OtherSites({ sites, chosen }: OtherSitesProps) {
  const holdsChosen = chosen !== null && sites.some(({ site }) => site.id === chosen);
  const [isOpen, setOpen] = useState(holdsChosen);
  const words = sitesWords();
  // A site chosen elsewhere is shown; whether the list stays open is then up to the person.
  useEffect(() => {
    if (holdsChosen) setOpen(true);
  }, [holdsChosen]);
  return (
    <details
      className={styles.others}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.others(sites.length)}</summary>
      <SiteRows
        name={words.othersLabel}
        sites={sites}
        span={null}
        chosen={isOpen ? chosen : null}
      />
    </details>
  );
}
