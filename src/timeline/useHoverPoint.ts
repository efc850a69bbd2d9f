// Where the pointer hovers over something. It lingers a moment, so that the pointer can move from a
// mark onto its tooltip, and stays while it is there.

import { useEffect, useMemo, useRef, useState } from "react";
import type { Point } from "./hitTest";

export interface HoverPoint {
  readonly point: Point | null;
  readonly show: (point: Point) => void;
  /** Soon, unless `keep` or `show` comes first. */
  readonly leave: () => void;
  readonly keep: () => void;
  readonly hide: () => void;
}

const LINGER_MS = 160;

export function useHoverPoint(): HoverPoint {
  const [point, setPoint] = useState<Point | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const actions = useMemo(() => {
    const keep = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    };
    const hide = () => {
      keep();
      setPoint(null);
    };
    return {
      keep,
      hide,
      show: (next: Point) => {
        keep();
        setPoint(next);
      },
      leave: () => {
        timer.current ??= setTimeout(hide, LINGER_MS);
      },
    };
  }, []);
  useEffect(() => actions.keep, [actions]);
  return { point, ...actions };
}
