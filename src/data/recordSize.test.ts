import { describe, expect, it } from "vitest";
import { oversizedPartOf } from "./recordSize";

describe("the size of a record", () => {
  it("is of no concern for any usual record", () => {
    expect(oversizedPartOf({ name: "a".repeat(4000), aliases: ["a", "b"], at: { lat: 1 } })).toBe(
      null,
    );
  });

  it.each([
    [
      { at: { note: "a".repeat(200_001) } },
      "at.note",
      "found 200001 characters, expected at most 200000",
    ],
    [
      { aliases: new Array(2001).fill("a") },
      "aliases",
      "found 2001 entries, expected at most 2000",
    ],
  ])("names the first part that is far too large", (record, field, message) => {
    expect(oversizedPartOf(record)).toEqual({ field, message });
  });

  it("goes only so deep", () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(oversizedPartOf(deep)?.message).toMatch(/more than 10 deep/);
  });
});
