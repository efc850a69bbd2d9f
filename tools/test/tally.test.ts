import { describe, expect, it } from "vitest";
import {
  FEWEST_MODULES,
  ONE_FAILED,
  ONE_PASSED,
  sumOf,
  tallyOfCruise,
  tallyOfPlaywright,
  tallyOfVitest,
  wordsOfTally,
} from "./tally";

describe("the tally of a run", () => {
  it("adds up and reads as the last line", () => {
    const sum = sumOf([ONE_PASSED, { passed: 40, failed: 2 }, ONE_FAILED]);
    expect(wordsOfTally(sum)).toBe("41 passed, 3 failed");
    expect(wordsOfTally(sumOf([]))).toBe("0 passed, 0 failed");
  });

  it("counts a test file that could not be loaded as a failure", () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{}] },
        { status: "passed", assertionResults: [{}] },
      ],
    };
    expect(tallyOfVitest(JSON.stringify(report))).toEqual({ passed: 7, failed: 2 });
  });

  it("counts flaky tests and errors outside of tests as failures", () => {
    const report = { stats: { expected: 9, unexpected: 2, flaky: 1, skipped: 4 }, errors: [{}] };
    expect(tallyOfPlaywright(JSON.stringify(report))).toEqual({ passed: 9, failed: 4 });
  });

  it("does not believe a cruise without violations that saw no modules", () => {
    const clean = (modules: number) =>
      tallyOfCruise(
        `✔ no dependency violations found (${modules} modules, 155 dependencies cruised)`,
      );
    expect(clean(FEWEST_MODULES + 1)).toEqual(ONE_PASSED);
    expect(clean(FEWEST_MODULES)).toEqual(ONE_FAILED);
    expect(tallyOfCruise("")).toEqual(ONE_FAILED);
    expect(
      tallyOfCruise("x 2 dependency violations (2 errors). 65 modules, 155 dependencies cruised."),
    ).toEqual(ONE_FAILED);
  });
});
