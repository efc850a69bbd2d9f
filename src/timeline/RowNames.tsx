// The words left of the plot: the rows of events, and the sites as buttons that choose them. Only
// lanes near the sight have a button, however many there are.

import type { SiteId } from "../domain/site";
import { timelineWords } from "../i18n/english/timeline";
import { siteLabelOf, siteNameOf } from "../i18n/siteName";
import { countWordsOf } from "../i18n/vocabulary";
import { lanesInSight, type PlotLayout, type PlotRow } from "./plotLayout";
import type { PlotRows, RowContent } from "./plotRows";
import styles from "./RowNames.module.css";

/** Lanes beyond the sight that have a button, so that Tab goes on past the edge. */
const LANES_BEYOND = 3;

interface HeadNamesProps {
  heads: readonly PlotRow[];
  gutter: number;
  onChooseSite: (id: SiteId) => void;
}

/** Names of the rows that do not scroll: both rows of events and the chosen site. */
export function HeadNames({ heads, gutter, onChooseSite }: HeadNamesProps) {
  return heads.map((row) => (
    <div
      key={row.key}
      className={row.kind === "lane" ? styles.pinned : styles.head}
      style={{ top: row.top, height: row.height, width: gutter }}
    >
      {row.kind === "lane" ? (
        <SiteButton lane={row} isChosen onChooseSite={onChooseSite} />
      ) : (
        <span className={styles.name} title={timelineWords().plot[row.kind]}>
          {timelineWords().plot[row.kind]}
        </span>
      )}
    </div>
  ));
}

interface LaneNamesProps {
  rows: PlotRows;
  layout: PlotLayout;
  laneHeight: number;
  scrollTop: number;
  gutter: number;
  onChooseSite: (id: SiteId) => void;
}

/** Names of the lanes that scroll. */
export function LaneNames({ rows, layout, laneHeight, scrollTop, ...rest }: LaneNamesProps) {
  const { lanesTop, lanesBottom } = layout;
  const beyond = LANES_BEYOND * laneHeight;
  const seen = lanesBottom - lanesTop + 2 * beyond;
  const laneCount = rows.count - rows.fixedCount;
  const { from, until } = lanesInSight(laneCount, laneHeight, scrollTop - beyond, seen);
  const places = Array.from({ length: until - from }, (_, place) => from + place);
  return (
    <ul
      className={styles.lanes}
      aria-label={timelineWords().plot.lanes}
      style={{ width: rest.gutter }}
    >
      {places.map((place) => {
        const lane = rows.contentAt(rows.fixedCount + place);
        return (
          <li key={lane.key} style={{ top: lanesTop + place * laneHeight, height: laneHeight }}>
            <SiteButton lane={lane} isChosen={false} onChooseSite={rest.onChooseSite} />
          </li>
        );
      })}
    </ul>
  );
}

interface SiteButtonProps {
  lane: RowContent;
  isChosen: boolean;
  onChooseSite: (id: SiteId) => void;
}

function SiteButton({ lane: { site, count }, isChosen, onChooseSite }: SiteButtonProps) {
  if (site === null) return null;
  const label = siteLabelOf(site);
  return (
    <button
      type="button"
      className={styles.site}
      aria-current={isChosen || undefined}
      title={siteNameOf(site).text}
      onClick={() => onChooseSite(site.id)}
    >
      <span className={styles.name} lang={label.lang}>
        {label.text}
      </span>
      <span className={styles.count} aria-hidden="true">
        {countWordsOf(count)}
      </span>
      <span className="visually-hidden">{timelineWords().plot.siteCount(count)}</span>
    </button>
  );
}
