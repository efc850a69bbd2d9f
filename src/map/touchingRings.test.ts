import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ringRadiusOf } from "./ringArcs";
import { APART_PX, leadersOf, type Rings } from "./touchingRings";

const someRings = fc
  .array(
    fc.record({
      x: fc.double({ min: -300, max: 900, noNaN: true }),
      y: fc.double({ min: -300, max: 300, noNaN: true }),
      count: fc.integer({ min: 1, max: 20_000 }),
    }),
    { maxLength: 120 },
  )
  .map((all): Rings => {
    const sorted = all.sort((a, b) => b.count - a.count);
    return {
      x: Float64Array.from(sorted, ({ x }) => x),
      y: Float64Array.from(sorted, ({ y }) => y),
      counts: Float64Array.from(sorted, ({ count }) => count),
    };
  });

/** The same rule by comparing every ring with every other. */
function naiveLeadersOf(rings: Rings): number[] {
  const all = [...rings.counts].map((count, place) => ({
    x: rings.x[place] ?? 0,
    y: rings.y[place] ?? 0,
    count,
    places: [place],
  }));
  let standing = all;
  for (;;) {
    const free: typeof all = [];
    for (const ring of standing) {
      const first = free.find(
        (other) =>
          Math.hypot(ring.x - other.x, ring.y - other.y) <
          ringRadiusOf(ring.count) + ringRadiusOf(other.count) + 2,
      );
      if (first === undefined) free.push(ring);
      else {
        first.count += ring.count;
        first.places.push(...ring.places);
      }
    }
    if (free.length === standing.length) break;
    standing = free;
  }
  const leaders: number[] = [];
  for (const { places } of standing) {
    for (const place of places) leaders[place] = places[0] ?? -1;
  }
  return leaders;
}

describe("leadersOf", () => {
  it("says what comparing every ring with every other says", () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        expect([...leadersOf(rings)]).toEqual(naiveLeadersOf(rings));
      }),
      { numRuns: 300 },
    );
  });

  it("joins rings of any two cells that touch", () => {
    // As large as rings get, in a diagonal line: each just touches the next, across cells.
    const step = (APART_PX - 0.01) / Math.SQRT2;
    const places = Float64Array.from({ length: 40 }, (_, place) => place * step);
    const counts = new Float64Array(40).fill(100_000);
    const pairs = [...leadersOf({ x: places, y: places, counts })];
    expect(pairs).toEqual(Array.from({ length: 40 }, (_, place) => place - (place % 2)));
    const apart = places.map((place) => place * 1.001);
    expect([...leadersOf({ x: apart, y: apart, counts })]).toEqual([...counts.keys()]);
  });

  it("has nothing to say about no rings", () => {
    const none = new Float64Array();
    expect([...leadersOf({ x: none, y: none, counts: none })]).toEqual([]);
  });
});
