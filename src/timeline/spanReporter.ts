// A gesture in progress: keeps the exact span under the fingers and reports the whole days nearest
// to it, once per frame at most and finally at the end.
//
// Without the exact span a slow wheel would round itself to a standstill.

import { isSamePeriod, type Period } from "../domain/period";
import { type Span, spanOf, toPeriod } from "./span";

export interface SpanReporter {
  /** What the hand has reached, else what the period shows. */
  readonly current: () => Span;
  readonly push: (span: Span) => void;
  /** Reports at once what waits for the next frame. */
  readonly flush: () => void;
}

interface Shown {
  readonly period: Period;
  readonly extent: Span;
}

export function createSpanReporter(
  readShown: () => Shown,
  onPeriod: (period: Period) => void,
  requestFrame: (callback: () => void) => void,
): SpanReporter {
  let held: { readonly span: Span; readonly period: Period } | null = null;
  let waits = false;

  const flush = () => {
    if (!waits || held === null) return;
    waits = false;
    onPeriod(held.period);
  };

  return {
    current: () => {
      const { period, extent } = readShown();
      const isHeld = held !== null && (waits || isSamePeriod(held.period, period));
      return held !== null && isHeld ? held.span : spanOf(period, extent);
    },
    push: (span) => {
      held = { span, period: toPeriod(span, readShown().extent) };
      if (waits) return;
      waits = true;
      requestFrame(flush);
    },
    flush,
  };
}
