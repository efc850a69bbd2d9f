// The part of the plot that takes hands and keys: one focusable widget over the canvas, because a
// canvas has nothing inside that could be focused or named.

import { type RefObject, useId, useRef } from "react";
import { timelineWords } from "../i18n/english/timeline";
import type { Point } from "./hitTest";
import styles from "./PlotSurface.module.css";
import type { Scale } from "./scale";
import type { Span } from "./span";
import type { SpanReporter } from "./spanReporter";
import { usePlotGestures } from "./usePlotGestures";
import type { Walk } from "./useWalk";

interface PlotSurfaceProps {
  scroller: RefObject<HTMLElement | null>;
  scale: Scale;
  extent: Span;
  reporter: SpanReporter;
  gutter: number;
  walk: Walk;
  /** Something under the pointer can be chosen. */
  isOverMark: boolean;
  onTap: (point: Point, isTouch: boolean) => void;
  onHover: (point: Point | null) => void;
}

export function PlotSurface({ gutter, walk, isOverMark, ...props }: PlotSurfaceProps) {
  const surface = useRef<HTMLDivElement>(null);
  const help = useId();
  const words = timelineWords().plot;
  const gestures = usePlotGestures({ ...props, surface });

  return (
    <>
      <div
        ref={surface}
        className={styles.surface}
        style={{ left: gutter }}
        data-over-mark={isOverMark || undefined}
        // An application: the arrow keys are the plot's own, and a live region speaks for it.
        role="application"
        aria-label={words.label}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus.
        tabIndex={0}
        {...gestures}
        onPointerDown={(event) => {
          walk.end();
          gestures.onPointerDown(event);
        }}
        onKeyDown={walk.onKeyDown}
        onFocus={({ currentTarget }) => currentTarget.matches(":focus-visible") && walk.begin()}
        onBlur={walk.end}
      />
      <p id={help} className="visually-hidden">
        {words.keys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {walk.message}
      </p>
    </>
  );
}
