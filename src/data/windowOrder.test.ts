import fc from "fast-check";
import { expect, it } from "vitest";
import { compareWindows } from "../domain/dayWindow";
import { OPEN_END, OPEN_START, toDayWindow } from "../domain/observationTable";
import { orderByWindows } from "./windowOrder";

const day = fc.oneof(
  fc.integer({ min: 17_000, max: 17_004 }),
  fc.integer({ min: -719_000, max: 2_932_000 }),
);
const window = fc.oneof(
  fc.tuple(day, fc.nat(5)).map(([first, width]) => [first, first + width] as const),
  fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  day.map((first) => [first, OPEN_END] as const),
  day.map((last) => [OPEN_START, last] as const),
);

it("orders as comparing windows does, and keeps the order of equal ones", () => {
  fc.assert(
    fc.property(fc.array(window, { maxLength: 60 }), (windows) => {
      const first = Int32Array.from(windows, ([start]) => start);
      const last = Int32Array.from(windows, ([, end]) => end);
      const daysOf = (row: number) => {
        const days = toDayWindow(first[row] ?? 0, last[row] ?? 0);
        if (days === null) throw new Error("Every window of this test has a day.");
        return days;
      };
      const naive = windows
        .map((_, row) => row)
        .sort((a, b) => compareWindows(daysOf(a), daysOf(b)) || a - b);
      expect([...orderByWindows(first, last)]).toEqual(naive);
    }),
  );
});
