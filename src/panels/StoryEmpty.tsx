// A site without a match: says why, with one click to see what there is.

import { WHOLE_TIME } from "../domain/period";
import type { Site } from "../domain/site";
import { storyWords } from "../i18n/english/story";
import { choosePeriod, clearFilter, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectFindings } from "../state/selectors";
import { Note } from "./OutsideNote";
import styles from "./StoryEmpty.module.css";

export function StoryEmpty({ site }: { site: Site }) {
  const own = useDashboard(selectFindings)?.siteOf(site.id);
  const isComplete = useDashboard((state) => selectCatalog(state)?.isComplete);
  if (!isComplete || !own) return null;
  const words = storyWords().empty;
  const { allCount: all, anyTimeCount: anyTime } = own;
  return (
    <div className={styles.empty}>
      {all === 0 && <p>{words.none}</p>}
      {all > 0 && anyTime > 0 && (
        <Note
          text={words.period(anyTime)}
          action={words.openPeriod}
          onAct={() => choosePeriod(WHOLE_TIME)}
        />
      )}
      {all > 0 && anyTime === 0 && (
        <Note text={words.filter(all)} action={words.clearFilters} onAct={clearFilter} />
      )}
    </div>
  );
}
