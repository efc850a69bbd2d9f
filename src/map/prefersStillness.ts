// Whether the person asked for as little motion as possible; asked anew each time.

export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
