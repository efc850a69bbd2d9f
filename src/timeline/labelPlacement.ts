// Which labels of a row can stand without overlapping: greedy, the most important first, each in
// its long form, else its short one, else not at all.

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

/** A label begins at its mark, or ends there when the row ends too soon. In order of left. */
export function placeLabels(wishes: readonly LabelWish[], room: Room): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const inOrder = [...wishes].sort((a, b) => b.weight - a.weight || b.x - a.x);
  for (const wish of inOrder) {
    const label = firstFitOf(wish, room, placed);
    if (label !== null) placed.push(label);
  }
  return placed.sort((a, b) => a.left - b.left);
}

function firstFitOf(
  wish: LabelWish,
  room: Room,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  for (const text of wish.forms) {
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
