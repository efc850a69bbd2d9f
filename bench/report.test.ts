import { describe, expect, it } from "vitest";
import type { Results } from "./measures";
import { documentOf, partTableOf, targetTableOf, withOtherPart } from "./report";

const RESULTS: Results = {
  date: "2026-11-22",
  machine: ["2 cores", "Node 22"],
  observations: { "10k": 10_000 },
  outcomes: [
    {
      part: "page",
      system: "Nadir",
      size: "10k",
      runs: [500, 620, 700].map((readyMs) => ({
        measures: { readyMs, loadingTasks: 2, longestLoadingTaskMs: readyMs / 10, scriptKB: 180.2 },
        trouble: null,
      })),
    },
    {
      part: "page",
      system: "vis-timeline",
      size: "10k",
      runs: [{ measures: { firstPaintMs: 80 }, trouble: "over 60 s" }],
    },
  ],
};

function rowOf(table: string | null, name: string): string[] {
  const row = table?.split("\n").find((line) => line.includes(name)) ?? "";
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("a table of results", () => {
  const table = partTableOf(RESULTS, "page");

  it("has medians with their spread, where they differ", () => {
    const row = rowOf(table, "Nadir");
    expect(row.slice(0, 5)).toEqual(["Nadir", "10,000", "3", "–", "620 (500–700)"]);
    expect(row[9]).toBe("2, 62 (50–70)");
    expect(row[12]).toBe("180");
  });

  it("says in the first empty cell why a system broke off", () => {
    const row = rowOf(table, "vis-timeline");
    expect(row.slice(2, 6)).toEqual(["1", "80", "over 60 s", "–"]);
  });

  it("is none when nothing was measured", () => {
    expect(partTableOf(RESULTS, "engine")).toBeNull();
    expect(targetTableOf({ ...RESULTS, outcomes: [] })).toBeNull();
  });
});

describe("a run of one part", () => {
  const engine = { part: "engine", system: "Nadir", size: "1m", runs: [] } as const;
  const measured: Results = { ...RESULTS, observations: { "1m": 1_000_000 }, outcomes: [engine] };
  const systemsOf = ({ outcomes }: Results) => outcomes.map(({ part, system }) => [part, system]);

  it("keeps what was found of the other part", () => {
    const both = withOtherPart(measured, ["engine"], RESULTS);
    expect(systemsOf(both)).toEqual([
      ["page", "Nadir"],
      ["page", "vis-timeline"],
      ["engine", "Nadir"],
    ]);
    expect(both.observations).toEqual({ "10k": 10_000, "1m": 1_000_000 });
    expect(systemsOf(withOtherPart(measured, ["engine"], both))).toEqual(systemsOf(both));
  });

  it("keeps nothing of another day or machine", () => {
    for (const latest of [
      null,
      { ...RESULTS, date: "2026-11-21" },
      { ...RESULTS, machine: ["8 cores"] },
    ]) {
      expect(withOtherPart(measured, ["engine"], latest)).toEqual(measured);
    }
  });
});

it("the targets have limit, value and verdict", () => {
  const row = rowOf(targetTableOf(RESULTS), "10k: ready");
  expect(row).toEqual(["10k: ready, ms", "≤ 600", "620", "missed"]);
});

it("the document names date and machine, and leaves out what was not measured", () => {
  const text = documentOf(RESULTS);
  expect(text).toMatch(/on 2026-11-22\.\s+2 cores, Node 22\./);
  expect(text).toContain("## The page");
  expect(text).not.toContain("## The filter engine");
});
