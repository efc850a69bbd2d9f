import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLru } from "./cogLru";

describe("a cache of bounded weight", () => {
  it("lets go what was not asked for longest", () => {
    const cache = createLru<number>(10, (value) => value);
    cache.set("a", 4);
    cache.set("b", 4);
    cache.get("a");
    cache.set("c", 4);
    expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([4, undefined, 4]);
  });

  it("does not keep one that is too heavy, and lets the rest be", () => {
    const cache = createLru<number>(10, (value) => value);
    cache.set("a", 4);
    cache.set("b", 11);
    expect([cache.get("a"), cache.get("b"), cache.weight()]).toEqual([4, undefined, 4]);
  });

  it("never weighs more than it may, and always what it holds", () => {
    const step = fc.record({
      key: fc.constantFrom("a", "b", "c", "d", "e"),
      value: fc.integer({ min: 0, max: 12 }),
      isRemoved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const cache = createLru<number>(20, (value) => value);
        for (const { key, value, isRemoved } of steps) {
          if (isRemoved) cache.delete(key);
          else cache.set(key, value);
          const held = ["a", "b", "c", "d", "e"].map((each) => cache.get(each) ?? 0);
          expect(cache.weight()).toBe(held.reduce((sum, each) => sum + each, 0));
          expect(cache.weight()).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
