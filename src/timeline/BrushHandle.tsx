// One end of the period on the overview: a slider over days. Its words are the date, because the
// count of days means nothing to a listener.

import type { HTMLAttributes, KeyboardEventHandler } from "react";
import type { Period } from "../domain/period";
import { dayWordsOf } from "../i18n/dateWords";
import { timelineWords } from "../i18n/english/timeline";
import styles from "./BrushHandle.module.css";
import { daysOf, type Span, spanOf } from "./span";

interface BrushHandleProps {
  edge: "start" | "end";
  x: number;
  height: number;
  period: Period;
  extent: Span;
  gestures: HTMLAttributes<HTMLElement>;
  onKeyDown: KeyboardEventHandler<HTMLElement>;
}

export function BrushHandle({ edge, x, height, period, extent, ...on }: BrushHandleProps) {
  const { first, last } = daysOf(spanOf(period, extent));
  const all = daysOf(extent);
  const isStart = edge === "start";
  const day = isStart ? first : last;
  const isOpen = (isStart ? period.from : period.to) === null;
  const words = timelineWords().overview;
  const shown = dayWordsOf(day);
  const open = isStart ? words.openStart(shown) : words.openEnd(shown);
  return (
    <div
      className={isStart ? styles.start : styles.end}
      style={{ left: x, height }}
      role="slider"
      tabIndex={0}
      aria-label={words[edge]}
      aria-valuemin={Math.min(all.first, day)}
      aria-valuemax={Math.max(all.last, day)}
      aria-valuenow={day}
      aria-valuetext={isOpen ? open : shown}
      {...on.gestures}
      onKeyDown={on.onKeyDown}
    />
  );
}
