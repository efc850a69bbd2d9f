import { describe, expect, it } from "vitest";
import { type Random, randomOf } from "./random";

const numbersOf = (random: Random) => Array.from({ length: 20_000 }, random.next);

describe("chance", () => {
  it("gives the same numbers for the same seed and stream, others for others", () => {
    const numbers = numbersOf(randomOf(7, 0));
    expect(numbersOf(randomOf(7, 0))).toEqual(numbers);
    for (const [seed, stream] of [
      [7, 1],
      [8, 0],
      [0, 0],
    ] as const) {
      const others = new Set(numbersOf(randomOf(seed, stream)).slice(0, 100));
      expect(numbers.slice(0, 100).filter((each) => others.has(each))).toEqual([]);
    }
  });

  it("is spread evenly", () => {
    const random = randomOf(7, 3);
    const counts = new Array<number>(10).fill(0);
    for (let turn = 0; turn < 20_000; turn += 1) {
      const place = random.below(10);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it("picks nothing from nothing", () => {
    expect(() => randomOf(1, 1).pick([])).toThrow("Got an empty list");
  });
});
