// Which labels of a row can stand without overlapping: greedy, the most important first, each in
// the longest form that has room, or not at all.

export interface LabelWish {
  /** Of what is labelled. */
  readonly key: string;
  /** Where its mark stands. */
  readonly x: number;
  /** The forms to try, longest first. */
  readonly forms: readonly string[];
  /** Higher comes first; among equals the later one. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly left: number;
  readonly width: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly widthOf: (text: string, wish: LabelWish) => number;
}

/**
 * A label begins at its mark, or ends there when the row ends too soon. Among labels of the same
 * weight all get their short form first, so that a long one does not drive out its neighbour. The
 * result is in order of left.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Room): readonly PlacedLabel[] {
  let placed: readonly PlacedLabel[] = [];
  const weights = [...new Set(wishes.map(({ weight }) => weight))].sort((a, b) => b - a);
  for (const weight of weights) {
    const equals = wishes.filter((wish) => wish.weight === weight).sort((a, b) => b.x - a.x);
    for (const wish of equals) {
      const label = firstFitOf(wish, [...wish.forms].reverse(), room, placed);
      if (label !== null) placed = [...placed, label];
    }
    for (const wish of equals) {
      const others = placed.filter(({ key }) => key !== wish.key);
      if (others.length === placed.length) continue;
      const label = firstFitOf(wish, wish.forms, room, others);
      if (label !== null) placed = [...others, label];
    }
  }
  return [...placed].sort((a, b) => a.left - b.left);
}

function firstFitOf(
  wish: LabelWish,
  forms: readonly string[],
  room: Room,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  for (const text of forms) {
    const width = room.widthOf(text, wish);
    const left = wish.x + width <= room.right ? wish.x : wish.x - width;
    if (left < room.left || left + width > room.right) continue;
    if (!placed.some((each) => overlaps(each, left, width, room.gap))) {
      return { key: wish.key, text, left, width };
    }
  }
  return null;
}

function overlaps(placed: PlacedLabel, left: number, width: number, gap: number): boolean {
  return left < placed.left + placed.width + gap && placed.left < left + width + gap;
}
