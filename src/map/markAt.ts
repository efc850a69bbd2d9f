// Which painted mark lies under a point. Rings lie over dots and never touch one another; of dots
// that lie close together it is the nearest.

import { DOT_TARGET_PX, type MarkLayout } from "./markLayout";
import type { Pixel } from "./mercator";

/** The key of the mark at a place in world pixels; null where there is none. */
export function markAt({ rings, dots }: MarkLayout, { x, y }: Pixel): string | null {
  const ring = rings.find((each) => Math.hypot(each.x - x, each.y - y) <= each.radius);
  if (ring !== undefined) return ring.key;
  let nearest: string | null = null;
  let nearestPx = DOT_TARGET_PX;
  for (const dot of dots) {
    const apart = Math.hypot(dot.x - x, dot.y - y);
    if (apart > nearestPx) continue;
    nearest = dot.key;
    nearestPx = apart;
  }
  return nearest;
}
