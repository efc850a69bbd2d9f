import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelWish, placeLabels } from "./labelPlacement";

const ROOM = { left: 0, right: 1000, gap: 8, widthOf: (text: string) => text.length * 10 };

function wish(key: string, x: number, forms: readonly string[], weight = 0): LabelWish {
  return { key, x, forms, weight };
}

const textsOf = (wishes: readonly LabelWish[]) =>
  placeLabels(wishes, ROOM).map(({ key, text }) => `${key}: ${text}`);

describe("placeLabels", () => {
  it("takes the long form where it has room", () => {
    expect(placeLabels([wish("a", 100, ["Hanoi · Trump–Kim", "Hanoi"])], ROOM)).toEqual([
      { key: "a", text: "Hanoi · Trump–Kim", left: 100, width: 170 },
    ]);
  });

  it("takes the short form between neighbours", () => {
    const wishes = [wish("a", 100, ["Hanoi · Trump–Kim", "Hanoi"]), wish("b", 200, ["Panmunjom"])];
    expect(textsOf(wishes)).toEqual(["a: Hanoi", "b: Panmunjom"]);
  });

  it("gives way to weight, and among equals to the later one", () => {
    const light = wish("light", 120, ["Beijing"]);
    expect(textsOf([light, wish("main", 100, ["Hanoi"], 1)])).toEqual(["main: Hanoi"]);
    expect(textsOf([wish("a", 100, ["Dalian"]), light])).toEqual(["light: Beijing"]);
  });

  it("never drops a main label for the long form of another", () => {
    const main = ["Singapore · Trump–Kim", "Singapore"];
    const wishes = [wish("a", 100, main, 1), wish("b", 200, ["Hanoi · Trump–Kim", "Hanoi"], 1)];
    expect(textsOf(wishes)).toEqual(["a: Singapore", "b: Hanoi · Trump–Kim"]);
  });

  it("ends at its mark near the end of the row", () => {
    expect(placeLabels([wish("a", 980, ["Hanoi"])], ROOM)).toEqual([
      { key: "a", text: "Hanoi", left: 930, width: 50 },
    ]);
  });

  it("never overlaps nor leaves the row", () => {
    const anyWish = fc.record({
      key: fc.uuid(),
      x: fc.integer({ min: -50, max: 1050 }),
      forms: fc.constantFrom(["Hanoi · Trump–Kim", "Hanoi"], ["Beijing"]),
      weight: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 30 }), (wishes) => {
        let free = 0;
        for (const { left, width } of placeLabels(wishes, ROOM)) {
          expect(left).toBeGreaterThanOrEqual(free);
          expect(left + width).toBeLessThanOrEqual(ROOM.right);
          free = left + width + ROOM.gap;
        }
      }),
    );
  });
});
