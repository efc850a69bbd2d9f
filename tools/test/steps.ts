// What `npm test` asks. Each step is a program; its report says how much passed. Two run beside each
// other, but for those that use both cores themselves.

import { type Tally, tallyOfCruise, tallyOfPlaywright, tallyOfVitest } from "./tally";

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads how much passed; without it, the exit code is one check. */
  readonly tallyOf?: (report: string) => Tally;
  /** Where the program leaves its report; without it, the report is what it prints. */
  readonly reportFile?: string;
  /** Names of steps without which this one makes no sense. */
  readonly needs?: readonly string[];
  /** Runs with nothing beside it. */
  readonly runsAlone?: boolean;
  /** Shown also when all is well. */
  readonly showsOutput?: boolean;
}

export const REPORT_FOLDER = ".cache/test";

/** Where dates are read or written; src/query knows days as numbers only. */
const DATE_FOLDERS = ["src/domain", "src/url", "src/i18n", "src/state", "src/timeline"];

export const STEPS: readonly Step[] = [
  // First, because it takes as long as half of the others together.
  { name: "files for the tests", command: "tsx", args: ["e2e/makeFiles.ts"] },
  { name: "types", command: "npm", args: ["run", "--silent", "types"] },
  // It asks for the types again, which then takes no time.
  { name: "build", command: "npm", args: ["run", "--silent", "build"], needs: ["types"] },
  {
    name: "size budget",
    command: "tsx",
    args: ["tools/budget/checkBudget.ts"],
    needs: ["build"],
    showsOutput: true,
  },
  {
    name: "supported browsers",
    command: "tsx",
    args: ["tools/browsers/checkFeatures.ts"],
    needs: ["build"],
    showsOutput: true,
  },
  { name: "lint and format", command: "biome", args: ["ci", "--colors=off", "."] },
  {
    name: "import table, cycles",
    command: "depcruise",
    args: ["src", "tools", "e2e", "bench", "--config", ".dependency-cruiser.cjs"],
    tallyOf: tallyOfCruise,
  },
  { name: "unused code", command: "knip", args: ["--no-progress"] },
  {
    name: "licences",
    command: "tsx",
    args: ["tools/supply/checkLicences.ts"],
    showsOutput: true,
  },
  {
    name: "advisories",
    command: "tsx",
    args: ["tools/supply/checkAdvisories.ts"],
    showsOutput: true,
  },
  { name: "catalog", command: "npm", args: ["run", "--silent", "catalog:check"] },
  unitTests("date rules, Seoul", "Asia/Seoul", DATE_FOLDERS),
  unitTests("date rules, UTC", "UTC", DATE_FOLDERS),
  { ...unitTests("unit tests, Los Angeles", "America/Los_Angeles", []), runsAlone: true },
  {
    name: "end to end, Chromium",
    command: "playwright",
    args: ["test"],
    env: { NADIR_E2E_REPORT: `${REPORT_FOLDER}/e2e.json` },
    tallyOf: tallyOfPlaywright,
    reportFile: `${REPORT_FOLDER}/e2e.json`,
    needs: ["files for the tests", "build"],
    runsAlone: true,
  },
];

function unitTests(name: string, timeZone: string, folders: readonly string[]): Step {
  const reportFile = `${REPORT_FOLDER}/unit-${timeZone.replace("/", "-")}.json`;
  return {
    name,
    command: "vitest",
    args: [
      ...["run", ...folders, "--reporter=default", "--reporter=json"],
      `--outputFile.json=${reportFile}`,
    ],
    env: { TZ: timeZone },
    tallyOf: tallyOfVitest,
    reportFile,
  };
}
