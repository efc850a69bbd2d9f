import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianOf, spreadOf } from "./statistics";

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });

describe("the median", () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 10, 2, 3], 2.5],
    [[100, 20, 3], 20],
  ])("of %j is %d", (numbers, median) => expect(medianOf(numbers)).toBe(median));

  it("has as many values below as above, in any order", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const median = medianOf(numbers);
        const below = numbers.filter((each) => each < median).length;
        const above = numbers.filter((each) => each > median).length;
        expect(below).toBeLessThanOrEqual(numbers.length / 2);
        expect(above).toBeLessThanOrEqual(numbers.length / 2);
        expect(medianOf(numbers.toReversed())).toBe(median);
      }),
    );
  });
});

describe("the spread", () => {
  it("is the least and the most, and leaves the values in their order", () => {
    const numbers = [5, 11, 2];
    expect(spreadOf(numbers)).toEqual({ median: 5, least: 2, most: 11 });
    expect(numbers).toEqual([5, 11, 2]);
  });

  it("of nothing is nothing", () => expect(spreadOf([])).toBeNull());
});
