import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampedShare, clipsOf, shareAfterKey } from "./swipeEdge";

const anySight = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const anyShare = fc.integer({ min: 0, max: 100 });

function xsOf(clip: string): number[] {
  return [...clip.matchAll(/(-?\d+)px -?\d+px/g)].map(([, x]) => Number(x));
}

describe("the edge of the swipe", () => {
  it("leaves no pixel uncovered and none covered twice", () => {
    fc.assert(
      fc.property(anySight, anyShare, (sight, share) => {
        const { left, right } = clipsOf(sight, share);
        const edge = Math.max(...xsOf(left));
        expect(Math.min(...xsOf(right))).toBe(edge);
        expect(Math.min(...xsOf(left))).toBeLessThan(sight.x);
        expect(Math.max(...xsOf(right))).toBeGreaterThan(sight.x + sight.width);
        expect(Math.abs(edge - (sight.x + (sight.width * share) / 100))).toBeLessThanOrEqual(0.5);
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
