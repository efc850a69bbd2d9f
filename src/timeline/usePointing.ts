// What the pointer, or else the keys, point at in the plot, and what a tap chooses.

import { useCallback, useMemo } from "react";
import { type Hit, hitsAt, hitWithKey, type Point } from "./hitTest";
import type { Subject } from "./marksLayout";
import type { PlotLayout } from "./plotLayout";
import { useHoverPoint } from "./useHoverPoint";
import type { Walk } from "./useWalk";

export interface Pointing {
  /** Nearest first. */
  readonly hits: readonly Hit[];
  readonly isOverMark: boolean;
  readonly onHover: (point: Point | null) => void;
  readonly onTap: (point: Point, isTouch: boolean) => void;
  /** The label of the mark with this key is hovered or focused; null once it is left. */
  readonly onPoint: (key: string | null) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onDismiss: () => void;
}

const MOUSE_REACH_PIXELS = 9;
const TOUCH_REACH_PIXELS = 18;

export function usePointing(
  layout: PlotLayout,
  walk: Walk,
  onChoose: (subject: Subject) => void,
): Pointing {
  const rows = useMemo(() => [...layout.heads, ...layout.lanes], [layout]);
  const { point, show, leave, keep, hide } = useHoverPoint();
  const onDismiss = useCallback(() => {
    hide();
    walk.end();
  }, [hide, walk.end]);

  const walkedTo = walk.stop === null ? null : hitWithKey(rows, walk.stop.mark.key);
  const walkedHits = walkedTo === null ? [] : [walkedTo];
  const showOrLeave = (at: Point | null) => (at === null ? leave() : show(at));
  return {
    hits: point === null ? walkedHits : hitsAt(rows, point, MOUSE_REACH_PIXELS),
    isOverMark: point !== null,
    onHover: (at) => {
      const isOver = at !== null && hitsAt(rows, at, MOUSE_REACH_PIXELS).length > 0;
      showOrLeave(isOver ? at : null);
    },
    onTap: (at, isTouch) => {
      const [hit] = hitsAt(rows, at, isTouch ? TOUCH_REACH_PIXELS : MOUSE_REACH_PIXELS);
      if (hit) onChoose(hit.mark.subject);
    },
    onPoint: (key) => showOrLeave(key === null ? null : (hitWithKey(rows, key)?.at ?? null)),
    onEnter: keep,
    onLeave: leave,
    onDismiss,
  };
}
