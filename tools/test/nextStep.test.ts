import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStep, type Progress } from "./nextStep";
import { STEPS, type Step } from "./steps";
import { ONE_FAILED, ONE_PASSED, type Tally } from "./tally";

const step = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  command: "true",
  args: [],
  ...more,
});
const THREE = [step("a"), step("b"), step("c")];
const nameOfNext = (steps: readonly Step[], running: string[], ended: Record<string, Tally> = {}) =>
  nextStep(steps, { running, tallies: new Map(Object.entries(ended)) })?.name ?? null;

describe("nextStep", () => {
  it("starts two, then waits", () => {
    expect(nameOfNext(THREE, [])).toBe("a");
    expect(nameOfNext(THREE, ["a"])).toBe("b");
    expect(nameOfNext(THREE, ["a", "b"])).toBeNull();
    expect(nameOfNext(THREE, ["b"], { a: ONE_PASSED })).toBe("c");
  });

  it("lets one that runs alone wait for the others, and them for it", () => {
    const steps = [step("a"), step("b", { runsAlone: true }), step("c")];
    expect(nameOfNext(steps, ["a"])).toBe("c");
    expect(nameOfNext(steps, [], { a: ONE_PASSED, c: ONE_PASSED })).toBe("b");
    expect(nameOfNext(steps, ["b"], { a: ONE_PASSED })).toBeNull();
  });

  it("waits for what a step needs, and gives it also when that has failed", () => {
    const steps = [step("a"), step("b", { needs: ["a"] })];
    expect(nameOfNext(steps, ["a"])).toBeNull();
    expect(nameOfNext(steps, [], { a: ONE_FAILED })).toBe("b");
  });

  it("brings every real step to its turn, whatever ends first", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (firstEnds) => {
        const tallies = new Map<string, Tally>();
        const running: string[] = [];
        const progress: Progress = { tallies, running };
        while (tallies.size < STEPS.length) {
          const next = nextStep(STEPS, progress);
          if (next) {
            running.push(next.name);
            continue;
          }
          const ended = firstEnds.next().value ? running.shift() : running.pop();
          if (ended === undefined) throw new Error("Nothing runs, and nothing may start.");
          tallies.set(ended, ONE_PASSED);
        }
      }),
    );
  });
});
