import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelWish, placeSummitLabels } from "./summitLabels";

const ROOM = { left: 0, right: 1000, widthOf: (text: string) => text.length * 10 };
const wishOf = (key: string, left: number, weight = 1): LabelWish => ({
  ...{ key, left, right: left + 3, weight, forms: [`${key} · Trump–Kim`, key] },
});

describe("placeSummitLabels", () => {
  it("never lets two names touch or leave the lane", () => {
    const wish = fc.tuple(fc.integer({ min: 0, max: 997 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (drawn) => {
        const wishes = drawn.map(([left, weight], place) =>
          wishOf(`Summit ${place}`, left, weight),
        );
        const labels = placeSummitLabels(wishes, ROOM).sort((a, b) => a.left - b.left);
        for (const [place, { left, right }] of labels.entries()) {
          expect(left).toBeGreaterThanOrEqual(labels[place - 1]?.right ?? ROOM.left);
          expect(right).toBeLessThanOrEqual(ROOM.right);
        }
      }),
    );
  });

  it("names the first of two neighbours to the left, so that both have room", () => {
    const labels = placeSummitLabels([wishOf("Singapore", 600, 2), wishOf("Hanoi", 640, 2)], ROOM);
    const [singapore, hanoi] = labels;
    expect(singapore?.right).toBeLessThan(600);
    expect(hanoi?.left).toBeGreaterThan(640);
  });

  it("gives the important one its name where only one has room", () => {
    const narrow = { ...ROOM, right: 120 };
    const wishes = [wishOf("Beijing", 10), wishOf("Hanoi", 14, 3)];
    expect(placeSummitLabels(wishes, narrow).map(({ key }) => key)).toEqual(["Hanoi"]);
  });
});
