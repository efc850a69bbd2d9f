// How many observations and sites answer to the view: the page's one live status. Its text is the
// line itself and nothing else.

import { summaryPartsOf } from "../i18n/summary";
import { useDashboard } from "../state/dashboardStore";
import { selectFindings } from "../state/selectors";
import styles from "./SummaryLine.module.css";

export function SummaryLine() {
  const hasFailed = useDashboard((state) => state.catalog.status === "failed");
  const findings = useDashboard(selectFindings);
  const [certain, uncertain] =
    findings === null
      ? [hasFailed ? "" : "Loading the catalog…", ""]
      : summaryPartsOf({
          observations: findings.matches.length,
          sites: findings.siteCount,
          may: findings.mayCount,
        });
  return (
    <p role="status" className={styles.line}>
      {certain}
      <span>{uncertain}</span>
    </p>
  );
}
