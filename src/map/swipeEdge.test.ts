import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOf, clampedShare, shareAfterKey } from "./swipeEdge";

const anySight = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const anyShare = fc.integer({ min: 0, max: 100 });

describe("the edge of the swipe", () => {
  it("leaves no pixel uncovered and none covered twice", () => {
    fc.assert(
      fc.property(anySight, anyShare, (sight, share) => {
        const { left, right } = boxesOf(sight, share);
        expect(left.x + left.width - right.x).toBe(0);
        for (const { y, height } of [left, right]) {
          expect(y).toBeLessThan(sight.y);
          expect(y + height).toBeGreaterThan(sight.y + sight.height);
        }
        expect(left.x).toBeLessThan(sight.x);
        expect(right.x + right.width).toBeGreaterThan(sight.x + sight.width);
        const edge = sight.x + (sight.width * share) / 100;
        expect(Math.abs(right.x - edge)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it("keeps the boxes' size when the edge moves", () => {
    fc.assert(
      fc.property(anySight, anyShare, anyShare, (sight, from, to) => {
        const sizesAt = (share: number) =>
          Object.values(boxesOf(sight, share)).map(({ width, height }) => [width, height]);
        expect(sizesAt(to)).toEqual(sizesAt(from));
      }),
    );
  });

  it("moves with the keys of a slider and stays on the map", () => {
    fc.assert(
      fc.property(anyShare, fc.string(), (share, other) => {
        expect(shareAfterKey(share, "ArrowRight")).toBe(Math.min(100, share + 2));
        expect(shareAfterKey(share, "ArrowLeft")).toBe(Math.max(0, share - 2));
        expect(shareAfterKey(share, "PageDown")).toBe(Math.max(0, share - 10));
        expect([shareAfterKey(share, "Home"), shareAfterKey(share, "End")]).toEqual([0, 100]);
        if (!/^(Arrow|Page|Home$|End$)/.test(other)) expect(shareAfterKey(share, other)).toBeNull();
      }),
    );
  });

  it.each([
    [-3, 0],
    [49.6, 50],
    [140, 100],
  ])("%d per cent is %d", (share, kept) => expect(clampedShare(share)).toBe(kept));
});
