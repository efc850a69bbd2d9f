import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameSlice, type StorySlice, sliceAround, withEarlier, withLater } from "./storySlice";

const AT_START: StorySlice = { start: 0, end: 100 };

describe("sliceAround", () => {
  it("shows a story of ordinary length whole", () => {
    expect(sliceAround({ start: 900, end: 1000 }, 3, 200)).toEqual({ start: 0, end: 200 });
  });

  it("shows the first ones, or those around what is chosen", () => {
    expect(sliceAround(AT_START, null, 50_000)).toEqual(AT_START);
    expect(sliceAround(AT_START, 25_000, 50_000)).toEqual({ start: 24_950, end: 25_050 });
    expect(sliceAround(AT_START, 49_999, 50_000)).toEqual({ start: 49_900, end: 50_000 });
  });

  it("stays where it is while steps remain inside", () => {
    const shown = { start: 24_950, end: 25_050 };
    expect(sliceAround(shown, 25_048, 50_000)).toBe(shown);
    expect(sliceAround(shown, 25_049, 50_000)).toEqual({ start: 24_999, end: 25_099 });
    expect(sliceAround(shown, null, 50_000)).toBe(shown);
  });

  it("goes back to the first ones when the story has become shorter", () => {
    expect(sliceAround({ start: 24_950, end: 25_050 }, null, 300)).toEqual(AT_START);
  });

  it("always holds what is chosen and its neighbours, and settles at once", () => {
    const slices = fc
      .tuple(fc.nat(2000), fc.integer({ min: 1, max: 400 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(slices, fc.integer({ min: 1, max: 2000 }), fc.nat(), (shown, count, seed) => {
        const place = seed % count;
        const { start, end } = sliceAround(shown, place, count);
        expect(start).toBeLessThanOrEqual(Math.max(0, place - 1));
        expect(end).toBeGreaterThan(Math.min(count - 1, place + 1));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(isSameSlice(sliceAround({ start, end }, place, count), { start, end })).toBe(true);
      }),
    );
  });
});

it("grows at either end", () => {
  expect(withEarlier({ start: 40, end: 140 })).toEqual({ start: 0, end: 140 });
  expect(withLater({ start: 40, end: 140 })).toEqual({ start: 40, end: 240 });
});
