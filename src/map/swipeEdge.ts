// Where the swipe's edge cuts the panes, in the pixels of Leaflet's layers. Pure numbers.

import type { Pixel } from "./mercator";

/** What is in sight of the map: its upper left corner in layer pixels, and its size. */
export interface Sight extends Pixel {
  readonly width: number;
  readonly height: number;
}

/** Beyond what is in sight, for pixels that come into it while the map moves. */
const MARGIN_PX = 2000;

const SMALL_STEP = 2;
const LARGE_STEP = 10;

/** Clips of the panes left and right of the edge; `share` is per cent of the width. */
export function clipsOf(sight: Sight, share: number): { left: string; right: string } {
  const edge = Math.round(sight.x + (sight.width * share) / 100);
  const top = sight.y - MARGIN_PX;
  const bottom = sight.y + sight.height + MARGIN_PX;
  return {
    left: boxOf(sight.x - MARGIN_PX, edge, top, bottom),
    right: boxOf(edge, sight.x + sight.width + MARGIN_PX, top, bottom),
  };
}

function boxOf(left: number, right: number, top: number, bottom: number): string {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return `polygon(${corners.map(([x, y]) => `${x}px ${y}px`).join(", ")})`;
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
