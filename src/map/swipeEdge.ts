// Where the swipe's edge cuts the panes, in the pixels of Leaflet's layers. Pure numbers.

import type { Pixel } from "./mercator";

/** A part of the map: its upper left corner in layer pixels, and its size. */
export interface Sight extends Pixel {
  readonly width: number;
  readonly height: number;
}

/** Beyond what is in sight, for pixels that come into it while the map moves. */
const MARGIN_PX = 2000;

const SMALL_STEP = 2;
const LARGE_STEP = 10;

/**
 * The boxes in which the images left and right of the edge are seen; `share` is per cent of the
 * width. They keep their size when the edge moves.
 */
export function boxesOf(sight: Sight, share: number): { left: Sight; right: Sight } {
  const edge = Math.round(sight.x + (sight.width * share) / 100);
  const y = sight.y - MARGIN_PX;
  const size = { width: sight.width + MARGIN_PX, height: sight.height + 2 * MARGIN_PX };
  return { left: { x: edge - size.width, y, ...size }, right: { x: edge, y, ...size } };
}

/** The share after a key; null for keys that do not move the edge. */
export function shareAfterKey(share: number, key: string): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return clampedShare(share - SMALL_STEP);
    case "ArrowRight":
    case "ArrowUp":
      return clampedShare(share + SMALL_STEP);
    case "PageDown":
      return clampedShare(share - LARGE_STEP);
    case "PageUp":
      return clampedShare(share + LARGE_STEP);
    case "Home":
      return 0;
    case "End":
      return 100;
    default:
      return null;
  }
}

/** Whole per cent from 0 to 100. */
export function clampedShare(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share)));
}
