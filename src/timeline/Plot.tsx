// The plot: rows of marks over an axis of dates, which shows exactly the period.
//
// Marks are painted on one canvas; words and buttons are elements around it. The lanes scroll in an
// ordinary scroller whose content is as high as all of them, while canvas and words stick to it, so
// that a wheel over the names, a finger and the Tab key scroll as everywhere.

import { useCallback, useMemo, useRef, useState } from "react";
import type { EventId } from "../domain/contextEvent";
import type { Axis, ObservationId } from "../domain/observation";
import type { Period } from "../domain/period";
import type { SiteId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { useColours } from "../ui/useColours";
import { AxisLabels } from "./AxisLabels";
import { Canvas } from "./Canvas";
import { marksAt, type Point } from "./hitTest";
import { MarkTooltip } from "./MarkTooltip";
import { type DatedEvent, eventKeyOf, observationKeyOf, type Subject } from "./marksLayout";
import styles from "./Plot.module.css";
import { PlotSurface } from "./PlotSurface";
import type { Context } from "./paintMark";
import { paintPlot } from "./paintPlot";
import { allRowsOf, pointedAt, scrollTopShowing } from "./plotLayout";
import { HeadNames, LaneNames } from "./RowNames";
import { SummitLabels } from "./SummitLabels";
import type { Span } from "./span";
import { useHoverPoint } from "./useHoverPoint";
import { type LaidOutPlot, usePlotLayout } from "./usePlotLayout";
import { useSize } from "./useSize";
import { useSpanReporter } from "./useSpanReporter";
import { useWalk } from "./useWalk";

interface PlotProps {
  sites: readonly SiteFindings[];
  events: readonly DatedEvent[];
  period: Period;
  /** The whole of time. */
  extent: Span;
  axis: Axis;
  chosenSite: SiteId | null;
  chosenObservation: ObservationId | null;
  chosenEvent: EventId | null;
  /** While a hand or a key moves the period. */
  onDrag: (period: Period) => void;
  onChooseSite: (id: SiteId) => void;
  onChooseObservation: (id: ObservationId) => void;
  onChooseEvent: (id: EventId) => void;
}

const MOUSE_REACH_PIXELS = 9;
const TOUCH_REACH_PIXELS = 18;

export function Plot(props: PlotProps) {
  const { extent, axis, chosenSite, chosenObservation, onChooseSite, onChooseEvent } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [watchSize, size] = useSize();
  const [scrollTop, setScrollTop] = useState(0);
  const plot = usePlotLayout(props, size, scrollTop);
  const { layout, scale, gutter, geometry, scrolling } = plot;
  const rows = useMemo(() => allRowsOf(layout), [layout]);
  const hover = useHoverPoint();
  const reporter = useSpanReporter(props.period, extent, props.onDrag);

  const choose = (subject: Subject) =>
    subject.kind === "observation"
      ? props.onChooseObservation(subject.match.observation.id)
      : onChooseEvent(subject.event.id);

  const showRow = (key: string) => {
    const lane = scrolling.findIndex((content) => content.key === key);
    if (lane < 0 || !scroller.current) return;
    const seen = layout.lanesBottom - layout.lanesTop;
    scroller.current.scrollTop = scrollTopShowing(lane, geometry.lane, scrollTop, seen);
  };

  const walk = useWalk({
    rows: plot.walkable,
    scale,
    extent,
    axis,
    reporter,
    start: chosenObservation && chosenSite && {
      row: chosenSite,
      mark: observationKeyOf(chosenObservation),
    },
    onChoose: choose,
    onRow: showRow,
  });

  const onHover = (point: Point | null) => {
    if (point && marksAt(rows, point, MOUSE_REACH_PIXELS).length > 0) hover.show(point);
    else hover.leave();
  };
  const onTap = (point: Point, isTouch: boolean) => {
    const [mark] = marksAt(rows, point, isTouch ? TOUCH_REACH_PIXELS : MOUSE_REACH_PIXELS);
    if (mark) choose(mark.subject);
  };

  const paint = usePaint(props, plot, size, walk.place?.mark ?? null);
  const pointed = hover.point
    ? marksAt(rows, hover.point, MOUSE_REACH_PIXELS)
    : pointedAt(rows, walk.place?.mark ?? null);
  const anchor = hover.point ?? pointed[0]?.at;
  const isEmpty = layout.lanes.length === 0 && !layout.heads.some(({ kind, count }) => kind === "lane" && count > 0);

  return (
    <div className={styles.plot}>
      <div
        className={styles.scroller}
        ref={useJoinedRef(scroller, watchSize)}
        style={{ scrollPaddingTop: layout.lanesTop, scrollPaddingBottom: geometry.axis }}
        onScroll={({ currentTarget }) => setScrollTop(currentTarget.scrollTop)}
      >
        <div style={{ minHeight: layout.scrollHeight }}>
        </div>
      </div>
    </div>
  );
}
