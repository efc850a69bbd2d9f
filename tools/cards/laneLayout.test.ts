import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS } from "../../src/domain/activity";
import { toDay } from "../../src/domain/day";
import { type LaneItem, layLane } from "./laneLayout";
import { spanOfWindows } from "./laneSpan";

const SCALE = { span: { start: 0, end: 1000 }, left: 50, right: 1050 };
const item = fc.record({
  first: fc.oneof(fc.integer({ min: -300, max: 1300 }), fc.constant(Number.NEGATIVE_INFINITY)),
  days: fc.oneof(fc.constant(0), fc.nat(400), fc.constant(Number.POSITIVE_INFINITY)),
  direction: fc.constantFrom(...DIRECTIONS),
});
const itemOf = (first: number, last = first): LaneItem => ({
  window: { first: toDay(first), last: toDay(last) },
  direction: "build-up",
});

describe("layLane", () => {
  it("gives every observation a mark inside the lane", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 150 }), (drawn) => {
        const items = drawn.map(({ first, days, direction }) => {
          const last = Number.isFinite(first) ? first + days : 500;
          return { ...itemOf(first, last), direction };
        });
        const { marks, bars, markPx } = layLane(items, SCALE, 100);
        expect(marks.map(({ direction }) => direction)).toEqual(
          items.map((each) => each.direction),
        );
        for (const { x, y } of marks) {
          expect(x - markPx / 2).toBeGreaterThanOrEqual(SCALE.left - 0.01);
          expect(x + markPx / 2).toBeLessThanOrEqual(SCALE.right + 0.01);
          expect(Math.abs(y) + markPx / 2).toBeLessThanOrEqual(50.01);
        }
        for (const { left, right } of bars) {
          expect(left).toBeGreaterThanOrEqual(SCALE.left);
          expect(right).toBeLessThanOrEqual(SCALE.right);
        }
      }),
    );
  });

  it("keeps a few marks on the middle, at the middle of their windows", () => {
    const { marks, bars, markPx } = layLane([itemOf(100), itemOf(300, 399)], SCALE, 100);
    expect(markPx).toBe(24);
    expect(marks.map(({ x, y }) => [x, y])).toEqual([
      [150.5, 0],
      [400, 0],
    ]);
    expect(bars).toMatchObject([{ left: 350, right: 450 }]);
  });

  it("counts a great crowd in columns that lose nobody", () => {
    const crowd = Array.from({ length: 1000 }, (_, place) => itemOf(place % 500));
    const { marks, columns } = layLane(crowd, SCALE, 100);
    expect(marks).toEqual([]);
    const heights = columns.map(({ from, to }) => to - from);
    const perItem = Math.max(...heights) / Math.max(...heights.map((each) => each / 0.1));
    expect(perItem).toBeCloseTo(0.1);
    expect(Math.max(...columns.map(({ to }) => to))).toBeCloseTo(100);
  });
});

describe("spanOfWindows", () => {
  it("is not stretched by a window of many years, unless it is the chosen one", () => {
    const [wide, narrow] = [itemOf(0, 9000).window, itemOf(8000, 9900).window];
    const day = itemOf(8500).window;
    expect(spanOfWindows([wide, day], null)?.start).toBeGreaterThan(8000);
    expect(spanOfWindows([wide, day], wide)?.start).toBeLessThanOrEqual(0);
    expect(spanOfWindows([narrow], null)?.start).toBeLessThan(8000);
    expect(spanOfWindows([], null)).toBeNull();
  });
});
