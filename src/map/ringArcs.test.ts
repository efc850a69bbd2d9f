import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS, type Direction } from "../domain/activity";
import { type DirectionCounts, ringArcs, ringRadiusOf, totalOf } from "./ringArcs";

const NONE = Object.fromEntries(DIRECTIONS.map((each) => [each, 0])) as Record<Direction, number>;

const someCounts = fc
  .tuple(...DIRECTIONS.map(() => fc.integer({ min: 0, max: 200 })))
  .map((numbers): DirectionCounts => {
    const counts = { ...NONE };
    DIRECTIONS.forEach((direction, place) => {
      counts[direction] = numbers[place] ?? 0;
    });
    return counts;
  })
  .filter((counts) => totalOf(counts) > 0);

/** Start, end and the long-arc flag of a path that is no whole circle. */
function readArc(path: string): { start: number; end: number; isLong: boolean } {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [x0 = 0, y0 = 0, , , , long, , x1 = 0, y1 = 0] = numbers;
  return { start: turnOf(x0, y0), end: turnOf(x1, y1), isLong: long === 1 };
}

// Clockwise from twelve o'clock, as a part of a turn.
function turnOf(x: number, y: number): number {
  return (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
}

describe("ringRadiusOf", () => {
  it("gives a target of 24 pixels to a single observation", () => {
    expect(2 * ringRadiusOf(1)).toBe(24);
  });

  it("grows slowly and never without end", () => {
    expect(ringRadiusOf(26)).toBeGreaterThan(18);
    expect(ringRadiusOf(26)).toBeLessThan(21);
    expect(ringRadiusOf(100)).toBeLessThanOrEqual(24);
    expect(ringRadiusOf(1_000_000)).toBe(32);
  });

  it("never shrinks with more observations", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        expect(ringRadiusOf(a + b)).toBeGreaterThanOrEqual(ringRadiusOf(a));
      }),
    );
  });
});

describe("ringArcs", () => {
  it("draws a whole circle for a single direction", () => {
    const [arc, ...others] = ringArcs({ ...NONE, operations: 3 }, 20);
    expect(others).toEqual([]);
    expect(arc).toEqual({
      direction: "operations",
      path: "M0 -17.5A17.5 17.5 0 1 1 0 17.5A17.5 17.5 0 1 1 0 -17.5",
    });
  });

  it("shares the ring clockwise from twelve o'clock, in the order of the directions", () => {
    const arcs = ringArcs({ ...NONE, "nothing-seen": 1, "draw-down": 1, "build-up": 2 }, 20);
    expect(arcs.map(({ direction }) => direction)).toEqual([
      "build-up",
      "draw-down",
      "nothing-seen",
    ]);
    const [half, quarter, last] = arcs.map(({ path }) => readArc(path));
    expect(half?.start).toBeCloseTo(0, 1);
    expect(half?.end).toBeCloseTo(0.5, 1);
    expect(quarter?.end).toBeCloseTo(0.75, 1);
    expect(last?.end).toBeGreaterThan(0.98);
  });

  it("gives each direction its share, less a gap of two pixels at most", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const arcs = ringArcs(counts, 24);
        expect(arcs.map(({ direction }) => direction)).toEqual(
          DIRECTIONS.filter((direction) => counts[direction] > 0),
        );
        if (arcs.length === 1) return;
        for (const { direction, path } of arcs) {
          const share = counts[direction] / totalOf(counts);
          const { start, end, isLong } = readArc(path);
          const drawn = (end - start + 1) % 1;
          expect(Math.abs(drawn - share)).toBeLessThan(0.016);
          // A wrong flag draws the rest of the circle instead.
          if (Math.abs(drawn - 0.5) > 0.001) expect(isLong).toBe(drawn > 0.5);
        }
      }),
    );
  });

  it("never writes anything but numbers and path commands", () => {
    fc.assert(
      fc.property(someCounts, fc.double({ min: 12, max: 32, noNaN: true }), (counts, radius) => {
        for (const { path } of ringArcs(counts, radius)) {
          expect(path).toMatch(/^[MA0-9 .-]+$/);
        }
      }),
    );
  });
});
