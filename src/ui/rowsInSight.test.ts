import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsInSight } from "./rowsInSight";

test("renders what is in sight and a step around it", () => {
  expect(rowsInSight(1000, 1500, 50, 5000)).toEqual({ first: 8, end: 40 });
  expect(rowsInSight(0, 500, 50, 5000)).toEqual({ first: 0, end: 24 });
});

test("scrolling within a step changes nothing", () => {
  expect(rowsInSight(1010, 1510, 50, 5000)).toEqual(rowsInSight(1030, 1530, 50, 5000));
});

test("a list beyond the edge of the screen has its nearest rows for the Tab key", () => {
  expect(rowsInSight(-2000, -1500, 50, 5000)).toEqual({ first: 0, end: 8 });
  expect(rowsInSight(300_000, 300_500, 50, 5000)).toEqual({ first: 4992, end: 5000 });
});

test("every row in sight is rendered, and never many more", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 10, max: 90 }),
      fc.nat(500_000),
      fc.integer({ min: 1, max: 2000 }),
      (count, rowHeight, top, height) => {
        const { first, end } = rowsInSight(top, top + height, rowHeight, count);
        const firstSeen = Math.min(count - 1, Math.floor(top / rowHeight));
        const lastSeen = Math.min(count - 1, Math.ceil((top + height) / rowHeight) - 1);
        expect(first).toBeLessThanOrEqual(firstSeen);
        expect(end).toBeGreaterThan(lastSeen);
        expect(end - first).toBeLessThanOrEqual(height / rowHeight + 34);
      },
    ),
  );
});
