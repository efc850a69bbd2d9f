// Which names find room beside their marks. Greedy: names come most important first, each takes the
// first side that is free of all marks and of the names before it, and is hidden when none is.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark on the map, in world pixels, and the size its name would take. */
export interface LabelledMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** null for a mark that only stands in the way. */
  readonly label: { readonly width: number; readonly height: number } | null;
  /** Its name is shown even where there is no room. */
  readonly always: boolean;
  /** May lie under the name of another mark that finds no clearer place. */
  readonly yields: boolean;
}

export const LABEL_SIDES = ["right", "left", "below", "above"] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** Between a mark and its name. */
export const LABEL_GAP_PX = 6;

/** The side of every name that is shown; names that would leave the frame look for another side. */
export function placeLabels(
  marks: readonly LabelledMark[],
  frame: Box,
): ReadonlyMap<string, LabelSide> {
  const taken: Box[] = [];
  const sides = new Map<string, LabelSide>();
  for (const mark of marks) {
    if (mark.label === null) continue;
    const places = LABEL_SIDES.map((side) => ({ side, box: labelBoxOf(mark, mark.label, side) }));
    const free = places.filter(
      ({ box }) =>
        !marks.some((other) => other !== mark && !other.yields && isOnMark(box, other)) &&
        !taken.some((other) => areOverlapping(box, other)),
    );
    const inside = free.filter(({ box }) => isWithin(box, frame));
    const clear = inside.find(({ box }) => !marks.some((other) => isOnMark(box, other)));
    const place = clear ?? inside[0] ?? (mark.always ? (free[0] ?? places[0]) : null);
    if (!place) continue;
    sides.set(mark.key, place.side);
    taken.push(place.box);
  }
  return sides;
}

/** How much room a name takes, without asking the page: 0.58 em a letter, 1 em a syllable block. */
export function labelSizeOf(text: string, fontPx: number): { width: number; height: number } {
  let ems = 0;
  for (const letter of text) ems += (letter.codePointAt(0) ?? 0) >= 0x1100 ? 1 : 0.58;
  return { width: Math.ceil(ems * fontPx), height: Math.ceil(fontPx * 1.3) };
}

function isOnMark(box: Box, { x, y, radius }: LabelledMark): boolean {
  const aside = Math.max(box.left - x, 0, x - box.right);
  const away = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(aside, away) < radius;
}

function labelBoxOf(
  { x, y, radius }: LabelledMark,
  size: LabelledMark["label"],
  side: LabelSide,
): Box {
  const { width, height } = size ?? { width: 0, height: 0 };
  const away = radius + LABEL_GAP_PX;
  const middle = { top: y - height / 2, bottom: y + height / 2 };
  const centre = { left: x - width / 2, right: x + width / 2 };
  switch (side) {
    case "right":
      return { ...middle, left: x + away, right: x + away + width };
    case "left":
      return { ...middle, left: x - away - width, right: x - away };
    case "below":
      return { ...centre, top: y + away, bottom: y + away + height };
    case "above":
      return { ...centre, top: y - away - height, bottom: y - away };
  }
}

function areOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
