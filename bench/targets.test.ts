import { describe, expect, it } from "vitest";
import type { Measures, Outcome, Part, Results, SizeName } from "./measures";
import { verdictsOf } from "./targets";

function outcome(
  part: Part,
  system: string,
  size: SizeName,
  ...runs: readonly Measures[]
): Outcome {
  return { part, system, size, runs: runs.map((measures) => ({ measures, trouble: null })) };
}

function verdicts(...outcomes: readonly Outcome[]): string[] {
  const results: Results = { date: "2026-11-22", machine: [], observations: {}, outcomes };
  return verdictsOf(results).map(
    ({ name, value, isMet }) => `${name} ${value} ${isMet ? "met" : "missed"}`,
  );
}

describe("the verdicts", () => {
  it("are those of what was measured, by the median", () => {
    const runs = [{ readyMs: 500 }, { readyMs: 9000 }, { readyMs: 599, dragFps: 54.9 }];
    expect(verdicts(outcome("page", "Nadir", "10k", ...runs))).toEqual([
      "10k: ready, ms 599 met",
      "10k: drag, frames a second 54.9 missed",
    ]);
  });

  it("do not look at the peers' own times", () => {
    expect(verdicts(outcome("page", "vis-timeline", "10k", { readyMs: 1 }))).toEqual([]);
  });

  it("compare the engines of one size", () => {
    const found = verdicts(
      outcome("engine", "Nadir", "1m", {
        ...{ nudgeMs: 0.06, nudgeAloneMs: 0.03, jumpMs: 4, matches: 7 },
      }),
      outcome("engine", "crossfilter2", "1m", { jumpMs: 28, matches: 5 }),
      outcome("engine", "plain arrays", "1m", { jumpMs: 13, matches: 7 }),
    );
    expect(found).toEqual([
      "engine, 1m: nudge, ms 0.06 met",
      "engine, 1m: jump, ms 4 met",
      "engine, 1m: jumps, times as fast as crossfilter2 7 met",
      "engine, 1m: matches more or less than plain arrays find 0 met",
      "engine, 1m: nudge, times one without the rows outside 2 missed",
    ]);
  });
});
