// Days to pixels and back. Day 5 covers the pixels from xOf(5) to xOf(6).

import { lengthOf, type Span } from "./span";

export interface Scale {
  readonly span: Span;
  /** Pixels of the span's start and end. */
  readonly left: number;
  readonly right: number;
}

export function pixelsPerDayOf({ span, left, right }: Scale): number {
  return (right - left) / lengthOf(span);
}

/** The pixel of a moment: 17.5 is the middle of day 17. */
export function xOf(scale: Scale, moment: number): number {
  return scale.left + (moment - scale.span.start) * pixelsPerDayOf(scale);
}

/** The inverse of xOf. */
export function momentAt(scale: Scale, x: number): number {
  return scale.span.start + (x - scale.left) / pixelsPerDayOf(scale);
}
