// How many pixels of the screen a CSS pixel has, for canvases; changes when the page is enlarged.

import { useSyncExternalStore } from "react";

export function useDensity(): number {
  return useSyncExternalStore(subscribeToSize, () => window.devicePixelRatio || 1);
}

function subscribeToSize(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}
