// How many checks of a step passed and failed, from what its tool reports.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const ONE_PASSED: Tally = { passed: 1, failed: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1 };

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** "12 passed, 1 failed": the form of the run's last line. */
export function wordsOfTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Of vitest's JSON report; a file that could not be run at all is one failure. */
export function tallyOfVitest(json: string): Tally {
  const report = JSON.parse(json) as VitestReport;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
  };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors: readonly unknown[];
}

/** Of Playwright's JSON report; a flaky test and an error outside of tests are failures. */
export function tallyOfPlaywright(json: string): Tally {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Fewer modules than this, and dependency-cruiser did not see the source. */
export const FEWEST_MODULES = 40;

/** Of what dependency-cruiser prints; it finds no violations either when it saw nothing. */
export function tallyOfCruise(output: string): Tally {
  const modules = Number(/(\d+) modules, \d+ dependencies cruised/.exec(output)?.[1] ?? 0);
  const isClean = output.includes("no dependency violations found");
  return isClean && modules > FEWEST_MODULES ? ONE_PASSED : ONE_FAILED;
}
