// No observation answers to the view: says what to loosen, and does it in one click.

import { NO_FILTER } from "../domain/filter";
import { WHOLE_TIME } from "../domain/period";
import { counted } from "../i18n/vocabulary";
import { loosen, useDashboard } from "../state/dashboardStore";
import { selectCountOf } from "../state/selectors";
import styles from "./EmptyResult.module.css";
import { looseningsOf } from "./loosenings";

export function EmptyResult() {
  const { period, filter } = useDashboard((state) => state.view);
  const countOf = useDashboard(selectCountOf);
  const loosenings = looseningsOf(period, filter, countOf);
  return (
    <div className={styles.empty}>
      <p>
        No observation matches.
        {loosenings.length > 0 && " Remove one of these to see more:"}
      </p>
      {loosenings.map(({ name, count, ...next }) => (
        <button type="button" key={name} onClick={() => loosen(next)}>
          {name} <span>({counted(count, "observation")})</span>
        </button>
      ))}
      <button type="button" onClick={() => loosen({ period: WHOLE_TIME, filter: NO_FILTER })}>
        Clear everything
      </button>
    </div>
  );
}
