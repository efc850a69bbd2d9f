// The plot as a table: the same observations in words, page by page, for readers and screen readers
// that a picture does not serve, and for days that hold more than the plot can part.

import { useMemo, useState } from "react";
import type { Filter } from "../domain/filter";
import type { ObservationId } from "../domain/observation";
import type { Period } from "../domain/period";
import type { SiteId } from "../domain/site";
import { timelineWords } from "../i18n/english/timeline";
import { catalogTextOf, siteLabelOf } from "../i18n/siteName";
import { activityNames, headlineOf } from "../i18n/vocabulary";
import type { Findings, Match } from "../query/findings";
import { axisDateWordsOf } from "./markWords";
import styles from "./ObservationTable.module.css";
import { TablePages } from "./TablePages";
import { useRecords } from "./useRecords";

interface ObservationTableProps {
  findings: Findings;
  period: Period;
  filter: Filter;
  /** Only the observations of one site; null for all. */
  site: SiteId | null;
  /** Row of the chosen observation. */
  chosenRow: number | null;
  /** false while the observations of a large catalog are on their way. */
  isComplete: boolean;
  onChoose: (id: ObservationId) => void;
  onShowAllSites: () => void;
  openRecords: (rows: readonly number[]) => void;
}

const PAGE_ROWS = 50;

export function ObservationTable(props: ObservationTableProps) {
  const { findings, period, filter, site } = props;
  const { axis } = findings;
  const atSite = useMemo(() => (site === null ? null : findings.siteOf(site)), [findings, site]);
  const count = (atSite ?? findings).count;

  // Another question begins at its first page.
  const [page, setPage] = useState({ first: 0, period, filter, site, axis });
  const isSame =
    page.period === period && page.filter === filter && page.site === site && page.axis === axis;
  const first = isSame && page.first < count ? page.first : 0;

  const matches = useMemo(
    () =>
      atSite === null
        ? findings.matchesFrom(first, PAGE_ROWS)
        : atSite.matches.slice(first, first + PAGE_ROWS),
    [findings, atSite, first],
  );
  useRecords(
    matches.map(({ row }) => row),
    props.openRecords,
  );

  const words = timelineWords();
  return (
    <>
      {/* A new page begins at its top. */}
      <div key={first} className={styles.scroller}>
        {atSite !== null && (
          <button type="button" className={styles.allSites} onClick={props.onShowAllSites}>
            {words.table.onlySite(siteLabelOf(atSite.site).text)}
          </button>
        )}
        {count === 0 ? (
          <p className={styles.empty}>
            {props.isComplete ? words.table.empty : words.table.loading}
          </p>
        ) : (
          <table className={styles.table}>
            <caption>{words.table.caption(axis)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.axes[axis]}</th>
                <th scope="col">{words.table.site}</th>
                <th scope="col">{words.table.activity}</th>
                <th scope="col">{words.table.observation}</th>
              </tr>
            </thead>
            <tbody>
              {matches.map((match) => (
                <tr key={match.row} aria-current={match.row === props.chosenRow || undefined}>
                  <MatchCells match={match} findings={findings} onChoose={props.onChoose} />
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {count > 0 && (
        <TablePages
          first={first}
          count={count}
          pageRows={PAGE_ROWS}
          onFirst={(next) => setPage({ first: next, period, filter, site, axis })}
        />
      )}
    </>
  );
}

interface MatchCellsProps {
  match: Match;
  findings: Findings;
  onChoose: (id: ObservationId) => void;
}

function MatchCells({ match, findings, onChoose }: MatchCellsProps) {
  const label = siteLabelOf(match.site);
  const headline = headlineOf(match);
  return (
    <>
      <td>
        {axisDateWordsOf(match, findings.axis)}
        {!match.certain && <span className={styles.may}>{timelineWords().table.may}</span>}
      </td>
      <td lang={label.lang}>{label.text}</td>
      <td>{activityNames()[match.activity]}</td>
      <th scope="row" lang={catalogTextOf(headline).lang}>
        <button type="button" onClick={() => onChoose(match.id)}>
          {headline}
        </button>
      </th>
    </>
  );
}
