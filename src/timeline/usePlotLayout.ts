// The plot's layout for what is shown, worked out anew only when something of it changes.

import { useMemo } from "react";
import type { Period } from "../domain/period";
import type { SiteId } from "../domain/site";
import type { Findings } from "../query/findings";
import { gutterOf, INSET_PIXELS } from "./gutter";
import type { DatedEvent } from "./marksLayout";
import { type Geometry, geometryOf, type PlotLayout, plotLayoutOf } from "./plotLayout";
import { eventRowsOf, lanesOf, type PlotRows, plotRowsOf } from "./plotRows";
import type { Scale } from "./scale";
import { type Span, spanOf } from "./span";
import { type Tick, ticksOf } from "./ticks";
import type { Size } from "./useSize";

interface Shown {
  readonly findings: Findings;
  readonly events: readonly DatedEvent[];
  readonly period: Period;
  readonly extent: Span;
  readonly chosenSite: SiteId | null;
  /** Row of the chosen observation. */
  readonly chosenRow: number | null;
}

export interface LaidOutPlot {
  readonly scale: Scale;
  readonly ticks: readonly Tick[];
  readonly geometry: Geometry;
  /** Width of the column of names. */
  readonly gutter: number;
  readonly rows: PlotRows;
  readonly layout: PlotLayout;
}

export function usePlotLayout(shown: Shown, size: Size, scrollTop: number): LaidOutPlot {
  const { findings, events, period, extent, chosenSite, chosenRow } = shown;
  const { width, height, unit } = size;
  const geometry = useMemo(() => geometryOf(unit), [unit]);
  const gutter = gutterOf(width, unit);
  const scale = useMemo<Scale>(
    () => ({
      span: spanOf(period, extent),
      left: gutter + INSET_PIXELS,
      right: Math.max(gutter + INSET_PIXELS + 1, width - INSET_PIXELS),
    }),
    [period, extent, gutter, width],
  );
  const ticks = useMemo(() => ticksOf(scale, unit), [scale, unit]);
  const eventRows = useMemo(() => eventRowsOf(events, period), [events, period]);
  const lanes = useMemo(
    () => lanesOf(findings, period, chosenSite),
    [findings, period, chosenSite],
  );
  const rows = useMemo(
    () => plotRowsOf(eventRows, lanes, { scale, unit, chosenRow }),
    [eventRows, lanes, scale, unit, chosenRow],
  );
  const layout = useMemo(
    () => plotLayoutOf(rows, { geometry, scrollTop, height }),
    [rows, geometry, scrollTop, height],
  );
  return { scale, ticks, geometry, gutter, rows, layout };
}
