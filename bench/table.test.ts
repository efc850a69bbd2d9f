import { describe, expect, it } from "vitest";
import { numberWordsOf, toTable } from "./table";

describe("a table", () => {
  it("is Markdown with straight columns", () => {
    const rows = [
      ["Nadir", "5"],
      ["supercluster", "1,234"],
    ];
    expect(toTable(["system", "ms"], rows)).toBe(
      [
        "| system       |    ms |",
        "| ------------ | ----: |",
        "| Nadir        |     5 |",
        "| supercluster | 1,234 |",
      ].join("\n"),
    );
  });

  it("fills up a short row", () => {
    expect(toTable(["a", "b"], [["1"]])).toMatch(/\| 1 \| {3}\|$/);
  });
});

describe("a number", () => {
  it.each([
    [1234.5, "1,235"],
    [12.34, "12"],
    [1.26, "1.3"],
    [0.0412, "0.041"],
    [0, "0"],
    [60, "60"],
  ])("%d is %s", (value, words) => expect(numberWordsOf(value)).toBe(words));
});
