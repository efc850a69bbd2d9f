// How many observations and sites answer to the view: the page's one live status.

import { summaryOf } from "../i18n/summary";
import { useDashboard } from "../state/dashboardStore";
import { selectFindings } from "../state/selectors";
import styles from "./SummaryLine.module.css";

export function SummaryLine() {
  const line = useDashboard((state) => {
    const findings = selectFindings(state);
    if (findings === null) return state.catalog.status === "failed" ? "" : "Loading the catalog…";
    const { matches, siteCount, mayCount } = findings;
    return summaryOf({ observations: matches.length, sites: siteCount, may: mayCount });
  });
  return (
    <p role="status" className={styles.line}>
      {line}
    </p>
  );
}
