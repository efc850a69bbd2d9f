// Hands on the overview: the body of the period is moved, a handle moves its end, and beside them a
// new period is drawn. A tap beside the period brings it there.

import { type PointerEvent, useRef } from "react";
import { isWholeTime, type Period } from "../domain/period";
import { momentAt, pixelsPerDayOf, type Scale } from "./scale";
import { boundsOf, panned, type Span, withEdge } from "./span";
import type { SpanReporter } from "./spanReporter";

interface BrushGestureOptions {
  readonly scale: Scale;
  readonly period: Period;
  readonly extent: Span;
  readonly reporter: SpanReporter;
}

interface Drag {
  readonly part: "body" | "outside" | "start" | "end";
  /** Where the hand took hold, as a moment and in pixels of the page. */
  readonly moment: number;
  readonly clientX: number;
  readonly span: Span;
  readonly moved: boolean;
}

const TAP_REACH_PIXELS = 3;

export function useBrushGestures({ scale, period, extent, reporter }: BrushGestureOptions) {
  const drag = useRef<Drag | null>(null);

  const begin = (part: Drag["part"] | null) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const moment = momentOf(event, scale);
    const span = reporter.current();
    drag.current = {
      part: part ?? partAt(moment, span, period),
      moment,
      clientX: event.clientX,
      span,
      moved: false,
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current;
    if (held === null) return;
    if (!held.moved && Math.abs(event.clientX - held.clientX) < TAP_REACH_PIXELS) return;
    drag.current = { ...held, moved: true };
    // Measured from where it began: asking where the frame lies would make the browser lay out.
    const days = (event.clientX - held.clientX) / pixelsPerDayOf(scale);
    reporter.push(brushed(held, held.moment + days, extent));
  };

  const onPointerUp = () => {
    const held = drag.current;
    drag.current = null;
    if (held?.part === "outside" && !held.moved && !isWholeTime(period)) {
      const middle = (held.span.start + held.span.end) / 2;
      const bounds = boundsOf(held.span, extent);
      reporter.push(panned(held.span, held.moment - middle, bounds));
    }
    reporter.flush();
  };

  const onPointerCancel = () => {
    drag.current = null;
    reporter.flush();
  };

  const common = { onPointerMove, onPointerUp, onPointerCancel };
  return {
    track: { ...common, onPointerDown: begin(null) },
    handle: (edge: "start" | "end") => ({ ...common, onPointerDown: begin(edge) }),
  };
}

/** The whole of time cannot be moved: dragging on it draws a new period. */
function partAt(moment: number, { start, end }: Span, period: Period): "body" | "outside" {
  return !isWholeTime(period) && moment >= start && moment <= end ? "body" : "outside";
}

function brushed({ part, moment, span }: Drag, now: number, extent: Span): Span {
  switch (part) {
    case "body":
      return panned(span, now - moment, boundsOf(span, extent));
    case "start":
    case "end":
      return withEdge(span, part, span[part] + now - moment, extent);
    case "outside": {
      const inside = (each: number) => Math.min(extent.end, Math.max(extent.start, each));
      return {
        start: inside(Math.floor(Math.min(moment, now))),
        end: inside(Math.ceil(Math.max(moment, now))),
      };
    }
  }
}

function momentOf({ clientX, currentTarget }: PointerEvent<HTMLElement>, scale: Scale): number {
  const frame = currentTarget.offsetParent;
  const left = frame?.getBoundingClientRect().left ?? 0;
  return momentAt(scale, clientX - left);
}
