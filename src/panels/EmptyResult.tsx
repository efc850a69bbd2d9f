// No observation answers to the view: says what to loosen, and does it in one click.

import { NO_FILTER } from "../domain/filter";
import { isWholeTime, WHOLE_TIME } from "../domain/period";
import { sitesWords } from "../i18n/english/sites";
import { loosen, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectCountOf } from "../state/selectors";
import styles from "./EmptyResult.module.css";
import { looseningsOf } from "./loosenings";

interface EmptyResultProps {
  /** After a click, when the button that had the focus goes. */
  onLoosen: () => void;
}

export function EmptyResult({ onLoosen }: EmptyResultProps) {
  const { period, filter } = useDashboard((state) => state.view);
  const publisherNames = useDashboard((state) => selectCatalog(state)?.publisherNames);
  const countOf = useDashboard(selectCountOf);
  const loosenings = looseningsOf(period, filter, publisherNames ?? new Map(), countOf);
  const words = sitesWords().empty;
  const choose = (next: Parameters<typeof loosen>[0]) => {
    loosen(next);
    onLoosen();
  };
  return (
    <div className={styles.empty}>
      <p>{loosenings.length === 0 ? words.nothing : words.waysOut}</p>
      {loosenings.map(({ name, count, ...next }) => (
        <button type="button" key={name} onClick={() => choose(next)}>
          {words.remove(name)} <span>({count})</span>
        </button>
      ))}
      <button type="button" onClick={() => choose({ period: WHOLE_TIME, filter: NO_FILTER })}>
        {isWholeTime(period) ? words.clearFilters : words.clearAll}
      </button>
    </div>
  );
}
