// How many observations and sites answer to the view: the page's one live status. Its text is the
// line itself and nothing else.
//
// While a large table is on its way the status says that; its progress is there to be read, but is
// not announced at every step.

import { sitesWords } from "../i18n/english/sites";
import { summaryPartsOf } from "../i18n/summary";
import { useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectFindings } from "../state/selectors";
import styles from "./SummaryLine.module.css";

export function SummaryLine({ onCancel }: { onCancel: () => void }) {
  const observations = useDashboard((state) => state.observations);
  const isReady = useDashboard((state) => selectCatalog(state) !== null);
  const [certain, uncertain] = useSummary();
  const words = sitesWords().summary;
  if (isReady && observations.status === "loading") {
    const { progress } = observations;
    return (
      <div className={styles.line}>
        <p role="status">
          {words.loadingObservations}
          {progress !== null && (
            <span aria-live="off">{words.progress(Math.floor(progress * 100))}</span>
          )}
        </p>
        <button type="button" onClick={onCancel}>
          {words.cancel}
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
  const words = sitesWords().summary;
  if (catalog === "failed") return ["", ""];
  if (findings === null) return [words.loadingCatalog, ""];
  if (!isComplete) return [words.notLoaded, ""];
  const { count, siteCount, mayCount } = findings;
  return summaryPartsOf({ observations: count, sites: siteCount, may: mayCount });
}
