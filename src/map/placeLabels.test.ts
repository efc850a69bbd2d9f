import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LABEL_GAP_PX,
  type LabelledMark,
  type LabelSide,
  labelSizeOf,
  placeLabels,
} from "./placeLabels";

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };

function mark(key: string, x: number, y: number, more: Partial<LabelledMark> = {}): LabelledMark {
  return {
    key,
    x,
    y,
    radius: 10,
    label: { width: 50, height: 16 },
    always: false,
    yields: false,
    ...more,
  };
}

function boxOf({ x, y, radius, label }: LabelledMark, side: LabelSide) {
  const { width, height } = label ?? { width: 0, height: 0 };
  const away = radius + LABEL_GAP_PX;
  const [left, top] = {
    right: [x + away, y - height / 2],
    left: [x - away - width, y - height / 2],
    below: [x - width / 2, y + away],
    above: [x - width / 2, y - away - height],
  }[side] as [number, number];
  return { left, top, right: left + width, bottom: top + height };
}

type Box = ReturnType<typeof boxOf>;
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("placeLabels", () => {
  it("writes a name to the right where there is room", () => {
    expect(placeLabels([mark("yongbyon", 100, 100)], FRAME)).toEqual(
      new Map([["yongbyon", "right"]]),
    );
  });

  it("goes to the left when another mark stands on the right", () => {
    const sides = placeLabels([mark("sohae", 100, 100), mark("kusong", 140, 100)], FRAME);
    expect(sides.get("sohae")).toBe("left");
  });

  it("keeps names inside the map", () => {
    expect(placeLabels([mark("rajin", 390, 100)], FRAME).get("rajin")).toBe("left");
  });

  it("lets the more important name have the room", () => {
    const first = mark("large", 100, 100);
    const blocked = (key: string, x: number, y: number) => mark(key, x, y, { label: null });
    const walls = [blocked("w", 40, 122), blocked("n", 100, 80), blocked("s", 100, 145)];
    const sides = placeLabels([first, mark("small", 100, 122), ...walls], FRAME);
    expect(sides.get("large")).toBe("right");
    expect(sides.has("small")).toBe(true);
    const crowded = placeLabels([first, mark("small", 100, 112), ...walls], FRAME);
    expect(crowded.get("large")).toBe("right");
    expect(crowded.has("small")).toBe(false);
  });

  it("covers a mark that yields only where there is no clear place", () => {
    const dot = (x: number, y: number) => mark(`${x}`, x, y, { label: null, yields: true });
    const one = placeLabels([mark("a", 100, 100), dot(140, 100)], FRAME);
    expect(one.get("a")).toBe("left");
    const around = [dot(141, 100), dot(59, 100), dot(99, 130), dot(101, 70)];
    expect(placeLabels([mark("a", 100, 100), ...around], FRAME).get("a")).toBe("right");
  });

  it("always names the chosen site", () => {
    const crowd = Array.from({ length: 9 }, (_, place) =>
      mark(`m${place}`, 100 + 20 * (place % 3), 100 + 20 * Math.floor(place / 3), { label: null }),
    );
    const chosen = mark("chosen", 120, 120, { always: true });
    expect(placeLabels([chosen, ...crowd], FRAME).has("chosen")).toBe(true);
    expect(placeLabels([{ ...chosen, always: false }, ...crowd], FRAME).size).toBe(0);
  });

  it("never lets a name lie on a mark or on another name", () => {
    const marks = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(marks, (points) => {
        const all = points.map(({ x, y }, place) => mark(String(place), x, y));
        const sides = placeLabels(all, FRAME);
        const boxes = all.flatMap((each) => {
          const side = sides.get(each.key);
          return side ? [{ key: each.key, box: boxOf(each, side) }] : [];
        });
        for (const { key, box } of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(400);
          for (const other of boxes) {
            if (other.key !== key) expect(overlap(box, other.box)).toBe(false);
          }
          for (const { key: otherKey, x, y } of all) {
            const nearestX = Math.min(Math.max(x, box.left), box.right);
            const nearestY = Math.min(Math.max(y, box.top), box.bottom);
            const apart = Math.hypot(nearestX - x, nearestY - y);
            if (otherKey !== key) expect(apart).toBeGreaterThanOrEqual(10);
          }
        }
      }),
    );
  });
});

describe("labelSizeOf", () => {
  it("grows with the text and with the type", () => {
    expect(labelSizeOf("Yongbyon", 12)).toEqual({ width: 56, height: 16 });
    expect(labelSizeOf("Yongbyon", 24).width).toBe(112);
  });

  it("gives hangul a square a syllable", () => {
    expect(labelSizeOf("동창리", 12).width).toBe(36);
  });
});
