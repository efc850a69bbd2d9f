// The plot as a table: the same observations in words, page by page, for readers and screen readers
// that a picture does not serve.

import { useEffect, useState } from "react";
import type { Axis, ObservationId } from "../domain/observation";
import { ACTIVITY_NAMES, AXIS_NAMES, capitalized } from "../i18n/vocabulary";
import type { Match } from "../query/findings";
import { axisDateWordsOf } from "./markWords";
import styles from "./ObservationTable.module.css";

interface ObservationTableProps {
  /** In time order. */
  matches: readonly Match[];
  axis: Axis;
  chosen: ObservationId | null;
  onChoose: (id: ObservationId) => void;
}

const PAGE_ROWS = 100;

export function ObservationTable({ matches, axis, chosen, onChoose }: ObservationTableProps) {
  const [wanted, setPage] = useState(0);
  const lastPage = Math.max(0, Math.ceil(matches.length / PAGE_ROWS) - 1);
  const page = Math.min(wanted, lastPage);
  const first = page * PAGE_ROWS;
  const shown = matches.slice(first, first + PAGE_ROWS);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another period begins at its start.
  useEffect(() => setPage(0), [matches]);

  if (matches.length === 0) {
    return <p className={styles.empty}>No observation lies in this period.</p>;
  }
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>
          Observations in the period by the date {AXIS_NAMES[axis]}, {first + 1} to{" "}
          {first + shown.length} of {matches.length}
        </caption>
        <thead>
          <tr>
            <th scope="col">{capitalized(AXIS_NAMES[axis])}</th>
            <th scope="col">Site</th>
            <th scope="col">Activity</th>
            <th scope="col">Observation</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ observation, site, certain }) => (
            <tr key={observation.id} aria-current={observation.id === chosen || undefined}>
              <td>
                {axisDateWordsOf(observation, axis)}
                {!certain && <span className={styles.may}> (may lie in the period)</span>}
              </td>
              <td>{site.label}</td>
              <td>{ACTIVITY_NAMES[observation.activity]}</td>
              <th scope="row">
                <button type="button" onClick={() => onChoose(observation.id)}>
                  {observation.headline}
                </button>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      {lastPage > 0 && (
        <nav className={styles.pages} aria-label="Pages of the table">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous {PAGE_ROWS}
          </button>
          <span aria-live="polite">
            Page {page + 1} of {lastPage + 1}
          </span>
          <button type="button" disabled={page === lastPage} onClick={() => setPage(page + 1)}>
            Next {PAGE_ROWS}
          </button>
        </nav>
      )}
    </div>
  );
}
