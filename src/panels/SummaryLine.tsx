// How many observations and sites answer to the view: the page's one live status. Its text is the
// line itself and nothing else.
//
// While a large table is on its way the status says that; its progress is there to be read, but is
// not announced at every step.

import { summaryPartsOf } from "../i18n/summary";
import { useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectFindings } from "../state/selectors";
import styles from "./SummaryLine.module.css";

export function SummaryLine({ onCancel }: { onCancel: () => void }) {
  const observations = useDashboard((state) => state.observations);
  const isReady = useDashboard((state) => selectCatalog(state) !== null);
  const [certain, uncertain] = useSummary();
  if (isReady && observations.status === "loading") {
    const { progress } = observations;
    return (
      <div className={styles.line}>
        <p role="status">
          Loading observations…
          {progress !== null && <span aria-live="off"> {Math.floor(progress * 100)} %</span>}
        </p>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <p role="status">
        {certain}
        <span>{uncertain}</span>
      </p>
    </div>
  );
}

function useSummary(): [string, string] {
  const catalog = useDashboard((state) => state.catalog.status);
  const findings = useDashboard(selectFindings);
  const isComplete = useDashboard((state) => selectCatalog(state)?.isComplete);
  if (catalog === "failed") return ["", ""];
  if (findings === null) return ["Loading the catalog…", ""];
  if (!isComplete) return ["The observations are not loaded", ""];
  const { count, siteCount, mayCount } = findings;
  return summaryPartsOf({ observations: count, sites: siteCount, may: mayCount });
}
