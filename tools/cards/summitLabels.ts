// Which events of a card's lane have their names written, and on which side of their line: the
// important first, one that has a neighbour close behind it to the left, so that both have room.

export interface LabelWish {
  readonly key: string;
  /** Left and right edge of the event's band. */
  readonly left: number;
  readonly right: number;
  /** Longest first. */
  readonly forms: readonly string[];
  /** Higher comes first; among equals the earlier. */
  readonly weight: number;
}

export interface SummitLabel {
  readonly key: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly widthOf: (text: string, wish: LabelWish) => number;
}

/** Between a line and its name. */
const BESIDE_PX = 7;
const GAP_PX = 16;

export function placeSummitLabels(wishes: readonly LabelWish[], room: LabelRoom): SummitLabel[] {
  const order = [...wishes].sort((a, b) => b.weight - a.weight || a.left - b.left);
  const placed: SummitLabel[] = [];
  // Short forms first, so that a long one does not drive out its neighbour.
  for (const wish of order) {
    const label = firstFitOf(wish, wish.forms.slice(-1), order, room, placed);
    if (label !== null) placed.push(label);
  }
  for (const wish of order) {
    const place = placed.findIndex(({ key }) => key === wish.key);
    if (place < 0) continue;
    const others = placed.toSpliced(place, 1);
    const label = firstFitOf(wish, wish.forms, order, room, others);
    if (label !== null) placed[place] = label;
  }
  return placed;
}

function firstFitOf(
  wish: LabelWish,
  forms: readonly string[],
  wishes: readonly LabelWish[],
  room: LabelRoom,
  placed: readonly SummitLabel[],
): SummitLabel | null {
  for (const text of forms) {
    const width = room.widthOf(text, wish);
    const after = { key: wish.key, text, left: wish.right + BESIDE_PX, right: 0 };
    const before = { ...after, left: wish.left - BESIDE_PX - width };
    const isCrowded = wishes.some(
      ({ weight, left }) =>
        weight >= wish.weight && left > wish.left && left < wish.right + width + GAP_PX,
    );
    for (const side of isCrowded ? [before, after] : [after, before]) {
      const label = { ...side, right: side.left + width };
      if (label.left < room.left || label.right > room.right) continue;
      if (!placed.some((other) => overlaps(label, other))) return label;
    }
  }
  return null;
}

function overlaps(a: SummitLabel, b: SummitLabel): boolean {
  return a.left < b.right + GAP_PX && b.left < a.right + GAP_PX;
}
