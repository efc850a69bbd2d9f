import fc from "fast-check";
import { expect, it } from "vitest";
import { DistinctTexts } from "./distinctTexts";

it("numbers texts as a map does, however many there are", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.nat(3000).map(String));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1500, maxLength: 2500, size: "max" }), (texts) => {
      const distinct = new DistinctTexts();
      const places = new Map<string, number>();
      for (const each of texts) {
        if (!places.has(each)) places.set(each, places.size);
        const bytes = new TextEncoder().encode(`[${each}]`);
        expect(distinct.placeOf(bytes, 1, bytes.length - 1)).toBe(places.get(each));
      }
      expect(distinct.count).toBe(places.size);
      for (const [each, place] of places) expect(distinct.textAt(place)).toBe(each);
    }),
    { numRuns: 5 },
  );
});
