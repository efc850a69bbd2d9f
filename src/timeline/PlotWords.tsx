// The words around the plot that do not scroll: names of the upper rows, labels of the summits, the
// axis of dates, and what stands there when there is nothing to draw.

import type { EventId } from "../domain/contextEvent";
import type { SiteId } from "../domain/site";
import { timelineWords } from "../i18n/english/timeline";
import { AxisLabels } from "./AxisLabels";
import styles from "./PlotWords.module.css";
import { HeadNames } from "./RowNames";
import { SummitLabels } from "./SummitLabels";
import type { LaidOutPlot } from "./usePlotLayout";

interface PlotWordsProps {
  plot: LaidOutPlot;
  unit: number;
  /** All observations are here: where there are none to draw, none lie. */
  isComplete: boolean;
  /** The pointer or the focus is on the label of a mark; null once it left. */
  onPoint: (key: string | null) => void;
  onChooseSite: (id: SiteId) => void;
  onChooseEvent: (id: EventId) => void;
}

export function PlotWords({
  plot,
  unit,
  isComplete,
  onPoint,
  onChooseSite,
  onChooseEvent,
}: PlotWordsProps) {
  const { layout, rows, scale, ticks, gutter, geometry } = plot;
  const [summits] = layout.heads;
  const isEmpty =
    isComplete &&
    rows.count === rows.fixedCount &&
    layout.heads.every(({ kind, marks }) => kind !== "lane" || marks.length === 0);
  return (
    <>
      <HeadNames heads={layout.heads} gutter={gutter} onChooseSite={onChooseSite} />
      {summits && (
        <SummitLabels
          row={summits}
          scale={scale}
          unit={unit}
          onPoint={onPoint}
          onChooseEvent={onChooseEvent}
        />
      )}
      {isEmpty && (
        <p className={styles.empty} style={{ top: layout.lanesTop, left: scale.left }}>
          {timelineWords().plot.empty}
        </p>
      )}
      <div className={styles.axisName} style={{ width: gutter, height: geometry.axis }} />
      <div className={styles.axis} style={{ height: geometry.axis }}>
        <AxisLabels ticks={ticks} />
      </div>
    </>
  );
}
