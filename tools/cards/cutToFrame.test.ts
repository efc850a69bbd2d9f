import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLine, cutRing } from "./cutToFrame";

const BOX = { left: 0, top: 0, right: 100, bottom: 50 };
const point = fc.record({
  x: fc.integer({ min: -200, max: 300 }),
  y: fc.integer({ min: -90, max: 140 }),
});

describe("cutRing", () => {
  it("stays inside the box", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (ring) => {
        for (const { x, y } of cutRing(ring, BOX)) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(100 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(50 + 1e-6);
        }
      }),
    );
  });

  it("keeps land that surrounds the box", () => {
    const all = [
      { x: -500, y: -500 },
      { x: 500, y: -500 },
      { x: 500, y: 500 },
      { x: -500, y: 500 },
    ];
    expect(cutRing(all, BOX)).toHaveLength(4);
    expect(
      cutRing(
        all.map(({ x, y }) => ({ x: x + 900, y })),
        BOX,
      ),
    ).toEqual([]);
  });
});

describe("cutLine", () => {
  it("gives the pieces that may be seen", () => {
    const line = [-300, -10, 50, 110, 300, 400].map((x) => ({ x, y: 20 }));
    expect(cutLine(line, BOX)).toEqual([[-10, 50, 110].map((x) => ({ x, y: 20 }))]);
  });
});
