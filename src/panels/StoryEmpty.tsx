// A site without a match: says why, with one click to see what there is.

import { WHOLE_TIME } from "../domain/period";
import type { Site } from "../domain/site";
import { counted } from "../i18n/vocabulary";
import { choosePeriod, clearFilter, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectFindings } from "../state/selectors";
import { Note } from "./OutsideNote";
import styles from "./StoryEmpty.module.css";

export function StoryEmpty({ site }: { site: Site }) {
  const own = useDashboard(selectFindings)?.siteOf(site.id);
  const isComplete = useDashboard((state) => selectCatalog(state)?.isComplete);
  if (!isComplete || !own) return null;
  const { allCount: all, anyTimeCount: anyTime } = own;
  return (
    <div className={styles.empty}>
      {all === 0 && <p>The catalog has no observation of this site yet.</p>}
      {all > 0 && anyTime > 0 && (
        <Note
          text={`Nothing here in the chosen period; ${counted(anyTime, "observation")} at other times.`}
          action="Open the period"
          onAct={() => choosePeriod(WHOLE_TIME)}
        />
      )}
      {all > 0 && anyTime === 0 && (
        <Note
          text={`None of the ${counted(all, "observation")} of this site matches the filters.`}
          action="Clear the filters"
          onAct={clearFilter}
        />
      )}
    </div>
  );
}
