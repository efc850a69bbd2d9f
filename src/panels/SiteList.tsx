// The sites of the view, most observations first: the map's peer for keyboard and screen reader.

import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { DayWindow } from "../domain/dayWindow";
import { toWindow } from "../domain/period";
import type { SiteId } from "../domain/site";
import { capitalized, counted, SITE_KIND_NAMES } from "../i18n/vocabulary";
import type { Findings, SiteFindings } from "../query/findings";
import { chooseSite, useDashboard } from "../state/dashboardStore";
import { selectFindings } from "../state/selectors";
import { EmptyResult } from "./EmptyResult";
import styles from "./SiteList.module.css";
import { SparkLine } from "./SparkLine";
import { SummaryLine } from "./SummaryLine";
import { spanOf } from "./sparkMarks";

interface SiteListProps {
  /** Shows the summary alone, where another room has the space. */
  isFolded: boolean;
}

export function SiteList({ isFolded }: SiteListProps) {
  const findings = useDashboard(selectFindings);
  const isLoading = useDashboard((state) => state.catalog.status === "loading");
  const section = useRef<HTMLElement>(null);
  return (
    <section aria-label="Sites" className={styles.list} ref={section} tabIndex={-1}>
      <SummaryLine />
      {!isFolded && isLoading && <WaitingRows />}
      {!isFolded && findings !== null && (
        <Sites findings={findings} onLoosen={() => section.current?.focus()} />
      )}
    </section>
  );
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
  onLoosen: () => void;
}

function Sites({ findings, onLoosen }: SitesProps) {
  const chosen = useDashboard((state) => state.view.site);
  const period = useDashboard((state) => state.view.period);
  const span = useMemo(() => {
    const whole = spanOf(findings.matches);
    const { first, last } = toWindow(period);
    if (whole === null) return null;
    return {
      first: Number.isFinite(first) ? first : whole.first,
      last: Number.isFinite(last) ? last : whole.last,
    };
  }, [findings, period]);
  const withMatches = findings.sites.filter(({ matches }) => matches.length > 0);
  const without = findings.sites.filter(({ matches }) => matches.length === 0);

  return (
    <>
      {withMatches.length === 0 && <EmptyResult onLoosen={onLoosen} />}
      <ul aria-label="Sites">
        {withMatches.map((each) => (
          <SiteRow
            key={each.site.id}
            findings={each}
            span={span}
            isChosen={each.site.id === chosen}
          />
        ))}
      </ul>
      {without.length > 0 && <OtherSites sites={without} chosen={chosen} />}
    </>
  );
}

interface SiteRowProps {
  findings: SiteFindings;
  span: DayWindow | null;
  isChosen: boolean;
}

const SiteRow = memo(function SiteRow({ findings, span, isChosen }: SiteRowProps) {
  const { site, matches } = findings;
  const kind = SITE_KIND_NAMES[site.kind];
  const count = counted(matches.length, "observation");
  return (
    <li ref={useScrolledIntoList(isChosen)}>
      <button
        type="button"
        className={styles.row}
        aria-current={isChosen || undefined}
        aria-label={
          matches.length === 0 ? `${site.name}, ${kind}` : `${site.name}, ${kind}, ${count}`
        }
        onClick={() => chooseSite(site.id)}
      >
        <span className={styles.name} title={site.name}>
          {site.name}
        </span>
        <span className={styles.kind}>{capitalized(kind)}</span>
        <span className={styles.spark}>
          {span !== null && matches.length > 0 && <SparkLine matches={matches} span={span} />}
        </span>
        <span className={styles.count}>{matches.length > 0 && matches.length}</span>
      </button>
    </li>
  );
});

interface OtherSitesProps {
  sites: readonly SiteFindings[];
  chosen: SiteId | null;
}

function OtherSites({ sites, chosen }: OtherSitesProps) {
  const holdsChosen = sites.some(({ site }) => site.id === chosen);
  const [isOpen, setOpen] = useState(holdsChosen);
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
      <summary>{counted(sites.length, "site")} without observations in this view</summary>
      <ul aria-label="Sites without observations in this view">
        {sites.map((each) => (
          <SiteRow
            key={each.site.id}
            findings={each}
            span={null}
            isChosen={isOpen && each.site.id === chosen}
          />
        ))}
      </ul>
    </details>
  );
}

/** Brings a row into sight when its site is chosen elsewhere, without moving the page. */
function useScrolledIntoList(isChosen: boolean) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const list = row.current?.closest<HTMLElement>("[data-scrolls]");
    if (!isChosen || !row.current || !list) return;
    const [inner, outer] = [row.current.getBoundingClientRect(), list.getBoundingClientRect()];
    // The summary line stays on top of the list and would cover the row.
    const top = outer.top + inner.height;
    if (inner.top < top) list.scrollTop -= top - inner.top;
    else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
  }, [isChosen]);
  return row;
}
