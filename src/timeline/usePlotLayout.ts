// The plot's layout for what is shown, worked out anew only when something of it changes.

import { useMemo } from "react";
import type { Period } from "../domain/period";
import type { SiteId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { gutterOf, INSET_PIXELS } from "./gutter";
import type { DatedEvent, PlacedMark } from "./marksLayout";
import type { WalkableRow } from "./navigation";
import {
  eventRowsOf,
  type Geometry,
  geometryOf,
  lanesOf,
  marksOf,
  type PlotLayout,
  plotLayoutOf,
  type RowContent,
} from "./plotLayout";
import type { Scale } from "./scale";
import { type Span, spanOf } from "./span";
import { type Tick, ticksOf } from "./ticks";
import type { Size } from "./useSize";

interface Shown {
  readonly sites: readonly SiteFindings[];
  readonly events: readonly DatedEvent[];
  readonly period: Period;
  readonly extent: Span;
  readonly chosenSite: SiteId | null;
}

export interface LaidOutPlot {
  readonly scale: Scale;
  readonly ticks: readonly Tick[];
  readonly geometry: Geometry;
  /** Width of the column of names. */
  readonly gutter: number;
  readonly layout: PlotLayout;
  /** The lanes that scroll. */
  readonly scrolling: readonly RowContent[];
  /** Every row, for the keys. */
  readonly walkable: readonly WalkableRow[];
}

export function usePlotLayout(shown: Shown, size: Size, scrollTop: number): LaidOutPlot {
  const { sites, events, period, extent, chosenSite } = shown;
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
  const lanes = useMemo(() => lanesOf(sites, chosenSite), [sites, chosenSite]);
  const { fixed, scrolling } = useMemo(() => {
    const pinned = lanes.filter(({ key }) => key === chosenSite);
    return { fixed: [...eventRows, ...pinned], scrolling: lanes.slice(pinned.length) };
  }, [eventRows, lanes, chosenSite]);
  const layout = useMemo(
    () => plotLayoutOf(fixed, scrolling, { scale, geometry, scrollTop, height }),
    [fixed, scrolling, scale, geometry, scrollTop, height],
  );
  const walkable = useMemo(
    () => [...fixed, ...scrolling].map((content) => toWalkable(content, scale, unit)),
    [fixed, scrolling, scale, unit],
  );
  return { scale, ticks, geometry, gutter, layout, scrolling, walkable };
}

function toWalkable(content: RowContent, scale: Scale, unit: number): WalkableRow {
  let marks: readonly PlacedMark[] | null = null;
  return {
    key: content.key,
    marks: () => {
      marks ??= marksOf(content, scale, unit);
      return marks;
    },
  };
}
