import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextMark } from "./nextMark";

const CROSS = [
  { key: "middle", x: 0, y: 0 },
  { key: "east", x: 10, y: 1 },
  { key: "far-east", x: 30, y: 0 },
  { key: "west", x: -10, y: 0 },
  { key: "north", x: 1, y: -10 },
  { key: "south", x: 0, y: 10 },
];

describe("nextMark", () => {
  it("goes where the arrow points", () => {
    expect(nextMark(CROSS, "middle", "ArrowRight")).toBe("east");
    expect(nextMark(CROSS, "middle", "ArrowLeft")).toBe("west");
    expect(nextMark(CROSS, "middle", "ArrowUp")).toBe("north");
    expect(nextMark(CROSS, "middle", "ArrowDown")).toBe("south");
    expect(nextMark(CROSS, "east", "ArrowRight")).toBe("far-east");
  });

  it("stays at the edge", () => {
    expect(nextMark(CROSS, "far-east", "ArrowRight")).toBeNull();
    expect(nextMark([], "gone", "ArrowRight")).toBeNull();
  });

  it("goes through all marks in order", () => {
    expect(nextMark(CROSS, "middle", "PageDown")).toBe("east");
    expect(nextMark(CROSS, "east", "PageUp")).toBe("middle");
    expect(nextMark(CROSS, "middle", "PageUp")).toBeNull();
    expect(nextMark(CROSS, "south", "PageDown")).toBeNull();
    expect(nextMark(CROSS, "east", "Home")).toBe("middle");
    expect(nextMark(CROSS, "east", "End")).toBe("south");
  });

  it("leaves other keys alone", () => {
    expect(nextMark(CROSS, "middle", "Enter")).toBeNull();
    expect(nextMark(CROSS, "middle", "toString")).toBeNull();
  });

  it("never leads back by the arrow it came with", () => {
    const places = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
        minLength: 2,
        maxLength: 20,
        selector: String,
      })
      .map((points) => points.map(([x, y]) => ({ key: `${x},${y}`, x, y })));
    fc.assert(
      fc.property(places, (marks) => {
        let key: string | null = marks[0]?.key ?? null;
        const seen = new Set<string>();
        while (key !== null) {
          expect(seen.has(key)).toBe(false);
          seen.add(key);
          key = nextMark(marks, key, "ArrowRight");
        }
      }),
    );
  });
});
