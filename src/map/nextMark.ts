// Which mark an arrow key leads to: the nearest one within the quarter of the map it points to.

export interface MarkPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

interface Heading {
  readonly x: number;
  readonly y: number;
}

const HEADINGS: ReadonlyMap<string, Heading> = new Map([
  ["ArrowRight", { x: 1, y: 0 }],
  ["ArrowLeft", { x: -1, y: 0 }],
  ["ArrowDown", { x: 0, y: 1 }],
  ["ArrowUp", { x: 0, y: -1 }],
]);

/**
 * The mark that a key leads to. Arrows go by place, Page Down and Page Up through the given order,
 * Home and End to its ends; null for any other key, or where there is nothing.
 */
export function nextMark(places: readonly MarkPlace[], from: string, key: string): string | null {
  const current = places.findIndex((place) => place.key === from);
  switch (key) {
    case "Home":
      return places[0]?.key ?? null;
    case "End":
      return places.at(-1)?.key ?? null;
    case "PageDown":
      return places[current + 1]?.key ?? null;
    case "PageUp":
      return current > 0 ? (places[current - 1]?.key ?? null) : null;
  }
  const heading = HEADINGS.get(key);
  const origin = places[current];
  return heading && origin ? nearestTowards(places, origin, heading) : null;
}

function nearestTowards(
  places: readonly MarkPlace[],
  origin: MarkPlace,
  heading: Heading,
): string | null {
  let nearest: { key: string; distance: number } | null = null;
  for (const { key, x, y } of places) {
    const ahead = (x - origin.x) * heading.x + (y - origin.y) * heading.y;
    const aside = Math.abs((x - origin.x) * heading.y) + Math.abs((y - origin.y) * heading.x);
    if (key === origin.key || ahead <= 0 || aside > ahead) continue;
    // What lies straight ahead is preferred to what lies at the edge of the quarter.
    const distance = ahead + 2 * aside;
    if (nearest === null || distance < nearest.distance) nearest = { key, distance };
  }
  return nearest?.key ?? null;
}
