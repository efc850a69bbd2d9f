// The plot: rows of marks over an axis of dates, which shows exactly the period.
//
// Marks are painted on one canvas; words and buttons are elements around it. The lanes scroll in an
// ordinary scroller whose content is as high as all of them, while canvas and words stick to it, so
// that a wheel over the names, a finger and the Tab key scroll as everywhere.

import { useCallback, useRef, useState } from "react";
import type { EventId } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import type { Period } from "../domain/period";
import type { Site, SiteId } from "../domain/site";
import type { Findings } from "../query/findings";
import { useColours } from "../ui/useColours";
import { Canvas } from "./Canvas";
import { MarkTooltip } from "./MarkTooltip";
import {
  type Column,
  type DatedEvent,
  eventKeyOf,
  observationKeyOf,
  type Subject,
} from "./marksLayout";
import type { Place } from "./navigation";
import styles from "./Plot.module.css";
import { PlotSurface } from "./PlotSurface";
import { PlotWords } from "./PlotWords";
import type { Context } from "./paintMark";
import { paintPlot } from "./paintPlot";
import { scrollTopShowing } from "./plotLayout";
import { LaneNames } from "./RowNames";
import type { Span } from "./span";
import type { SpanReporter } from "./spanReporter";
import { useHeldLane } from "./useHeldLane";
import { type LaidOutPlot, usePlotLayout } from "./usePlotLayout";
import { usePointing } from "./usePointing";
import { type Size, useSize } from "./useSize";
import { useWalk } from "./useWalk";

interface PlotProps {
  findings: Findings;
  events: readonly DatedEvent[];
  period: Period;
  /** The whole of time. */
  extent: Span;
  chosenSite: SiteId | null;
  /** Row of the chosen observation. */
  chosenRow: number | null;
  /** false while the observations of a large catalog are on their way. */
  isComplete: boolean;
  chosenEvent: EventId | null;
  /** Days on which scenes of the chosen site were taken. Keep it stable. */
  sceneDays: readonly number[];
  /** Of the hand or the key that moves the period. */
  reporter: SpanReporter;
  onChooseSite: (id: SiteId) => void;
  onChooseObservation: (id: ObservationId) => void;
  onChooseEvent: (id: EventId) => void;
  /** Part the observations of a column. */
  onOpenColumn: (column: Column, site: Site) => void;
  openRecords: (rows: readonly number[]) => void;
}

export function Plot(props: PlotProps) {
  const { findings, extent, reporter, onChooseSite, onChooseEvent } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const [scrollTop, setScrollTop] = useState(0);
  const plot = usePlotLayout(props, size, scrollTop);
  const { rows, layout, scale, gutter, geometry } = plot;
  const holdLane = useHeldLane(scroller, plot, setScrollTop);
  const choose = (subject: Subject) => {
    switch (subject.kind) {
      case "observation":
        return props.onChooseObservation(findings.matchAt(subject.row).id);
      case "column":
        holdLane(subject.site.id);
        return props.onOpenColumn(subject.column, subject.site);
      case "event":
        return onChooseEvent(subject.event.id);
    }
  };

  const showRow = (row: number) => {
    const lane = row - rows.fixedCount;
    if (lane < 0 || !scroller.current) return;
    const seen = layout.lanesBottom - layout.lanesTop;
    scroller.current.scrollTop = scrollTopShowing(lane, geometry.lane, scrollTop, seen);
  };

  const walk = useWalk({
    rows,
    findings,
    extent,
    reporter,
    start: placeOfChosen(props),
    onChoose: choose,
    onRow: showRow,
  });
  const pointing = usePointing(layout, walk, choose);
  const paint = usePaint(props, plot, size, walk.stop?.mark.key ?? null);

  return (
    <div className={styles.plot}>
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ scrollPaddingTop: layout.lanesTop, scrollPaddingBottom: geometry.axis }}
        onScroll={({ currentTarget }) => setScrollTop(currentTarget.scrollTop)}
      >
        <div className={styles.content} style={{ height: layout.scrollHeight }}>
          <div className={styles.under}>
            <Canvas width={size.width} height={size.height} paint={paint} />
            <PlotSurface
              scroller={scroller}
              scale={scale}
              extent={extent}
              reporter={reporter}
              gutter={gutter}
              walk={walk}
              isOverMark={pointing.isOverMark}
              onTap={pointing.onTap}
              onHover={pointing.onHover}
            />
          </div>
          <LaneNames
            rows={rows}
            layout={layout}
            laneHeight={geometry.lane}
            scrollTop={scrollTop}
            gutter={gutter}
            onChooseSite={onChooseSite}
          />
          <div className={styles.over}>
            <PlotWords
              plot={plot}
              unit={size.unit}
              isComplete={props.isComplete}
              onPoint={pointing.onPoint}
              onChooseSite={onChooseSite}
              onChooseEvent={onChooseEvent}
            />
          </div>
        </div>
      </div>
      <MarkTooltip
        hits={pointing.hits}
        plotWidth={size.width}
        findings={findings}
        openRecords={props.openRecords}
        onEnter={pointing.onEnter}
        onLeave={pointing.onLeave}
        onDismiss={pointing.onDismiss}
      />
    </div>
  );
}

function usePaint(
  { chosenSite, chosenRow, chosenEvent, sceneDays }: PlotProps,
  { scale, ticks, layout }: LaidOutPlot,
  { width, unit }: Size,
  activeMark: string | null,
): (context: Context) => void {
  const colours = useColours();
  return useCallback(
    (context) => {
      const chosenMarks = new Set<string>();
      if (chosenRow !== null) chosenMarks.add(observationKeyOf(chosenRow));
      if (chosenEvent !== null) chosenMarks.add(eventKeyOf(chosenEvent));
      const chosen = { chosenLane: chosenSite, chosenMarks, activeMark, sceneDays };
      paintPlot(context, { width, unit, colours, scale, ticks, layout, ...chosen });
    },
    [
      width,
      unit,
      colours,
      scale,
      ticks,
      layout,
      chosenSite,
      chosenRow,
      chosenEvent,
      activeMark,
      sceneDays,
    ],
  );
}

/** Where the keys begin: at the chosen observation. */
function placeOfChosen({ chosenSite, chosenRow }: PlotProps): Place | null {
  if (chosenSite === null || chosenRow === null) return null;
  return { row: chosenSite, mark: observationKeyOf(chosenRow), moment: null };
}
