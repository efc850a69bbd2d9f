// Another period puts the lanes in another order. The lane in which a column was opened stays where
// it is on the screen, so that the hand can open on.

import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { SiteId } from "../domain/site";
import type { LaidOutPlot } from "./usePlotLayout";

/** Gives what to call with a lane before the period changes. */
export function useHeldLane(
  scroller: RefObject<HTMLElement | null>,
  { rows, layout, geometry }: LaidOutPlot,
  onScroll: (scrollTop: number) => void,
): (site: SiteId) => void {
  const held = useRef<{ readonly key: string; readonly top: number } | null>(null);

  useLayoutEffect(() => {
    const lane = held.current && rows.placeOf(held.current.key) - rows.fixedCount;
    if (held.current === null || lane === null || lane < 0 || !scroller.current) return;
    scroller.current.scrollTop = lane * geometry.lane - held.current.top;
    held.current = null;
    onScroll(scroller.current.scrollTop);
  }, [rows, geometry, scroller, onScroll]);

  return useCallback(
    (site) => {
      const lane = layout.lanes.find(({ key }) => key === site);
      if (lane) held.current = { key: site, top: lane.top - layout.lanesTop };
    },
    [layout],
  );
}
