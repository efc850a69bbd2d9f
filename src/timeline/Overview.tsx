// The overview of all years: how many observations lie where, and over it the brush, which is the
// period. Body and handles are dragged; the handles are sliders for the keys.

import { type KeyboardEvent, useCallback, useMemo, useRef } from "react";
import { type Period, WHOLE_TIME } from "../domain/period";
import { timelineWords } from "../i18n/english/timeline";
import type { DayDensity } from "../query/findings";
import { useColours } from "../ui/useColours";
import { AxisLabels } from "./AxisLabels";
import { BrushHandle } from "./BrushHandle";
import { brushStepOf } from "./brushKeys";
import { Canvas } from "./Canvas";
import { gutterOf, INSET_PIXELS } from "./gutter";
import { binsOf } from "./histogram";
import styles from "./Overview.module.css";
import type { Context } from "./paintMark";
import { paintOverview } from "./paintOverview";
import { type Scale, xOf } from "./scale";
import { type Span, spanOf, withEdge } from "./span";
import { ticksOf } from "./ticks";
import { useBrushGestures } from "./useBrushGestures";
import { useSize } from "./useSize";
import { useSpanReporter } from "./useSpanReporter";

interface OverviewProps {
  /** What the filter lets through, at any time. */
  density: DayDensity;
  period: Period;
  extent: Span;
  onDrag: (period: Period) => void;
  onChoose: (period: Period) => void;
}

const AXIS_HEIGHT_PIXELS = 18;
/** The right handle reaches beyond the last day. */
const HANDLE_REACH_PIXELS = 24;
/** Handles reach so far into the period; where that is shorter they move apart. */
const HANDLE_OVERLAP_PIXELS = 4;
const EDGES = ["start", "end"] as const;

export function Overview({ density, period, extent, onDrag, onChoose }: OverviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, unit } = useSize(frame);
  const gutter = gutterOf(width, unit);
  const scale = useMemo<Scale>(
    () => ({
      span: extent,
      left: gutter + INSET_PIXELS,
      right: Math.max(gutter + INSET_PIXELS + 1, width - HANDLE_REACH_PIXELS),
    }),
    [extent, gutter, width],
  );
  const bins = useMemo(
    () => binsOf(density, extent, scale.right - scale.left),
    [density, extent, scale],
  );
  const ticks = useMemo(() => ticksOf(scale, unit), [scale, unit]);
  const reporter = useSpanReporter(period, extent, onDrag);
  const gestures = useBrushGestures({ scale, period, extent, reporter });
  const colours = useColours();
  const barsHeight = height - AXIS_HEIGHT_PIXELS * unit;
  const shown = spanOf(period, extent);
  const [left, right] = [clampedX(scale, shown.start), clampedX(scale, shown.end)];
  const apart = Math.max(0, HANDLE_OVERLAP_PIXELS - (right - left) / 2);

  const onKeyDown = (edge: "start" | "end") => (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") return onChoose(WHOLE_TIME);
    const step = brushStepOf(event, extent);
    if (step === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const span = reporter.current();
    reporter.push(withEdge(span, edge, span[edge] + step, extent));
  };

  const paint = useCallback(
    (context: Context) =>
      paintOverview(context, { bins, scale, height: barsHeight, left, right, colours }),
    [bins, scale, barsHeight, left, right, colours],
  );

  return (
    <div ref={frame} className={styles.overview}>
      <Canvas width={width} height={height} paint={paint} />
      <span className={styles.name} style={{ width: gutter, height: barsHeight }}>
        {timelineWords().overview.label}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for hands; the handles serve the keys. */}
      <div
        className={styles.track}
        style={{ left: gutter, height: barsHeight }}
        {...gestures.track}
        onDoubleClick={() => onChoose(WHOLE_TIME)}
      />
      {EDGES.map((edge) => (
        <BrushHandle
          key={edge}
          edge={edge}
          x={edge === "start" ? left - apart : right + apart}
          height={barsHeight}
          period={period}
          extent={extent}
          gestures={gestures.handle(edge)}
          onKeyDown={onKeyDown(edge)}
        />
      ))}
      <div className={styles.axis} style={{ top: barsHeight }}>
        <AxisLabels ticks={ticks} />
      </div>
    </div>
  );
}

/** A typed period may lie beyond the overview. */
function clampedX(scale: Scale, moment: number): number {
  return Math.min(scale.right, Math.max(scale.left, xOf(scale, moment)));
}
