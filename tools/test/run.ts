// `npm test`: every check there is, one line each as it ends. A failing step shows what its program
// said, and the others still run. The last line is the sum of all.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { nextStep, type Progress } from "./nextStep";
import { REPORT_FOLDER, STEPS, type Step } from "./steps";
import { ONE_FAILED, ONE_PASSED, sumOf, type Tally, wordsOfTally } from "./tally";

const NAME_WIDTH = 24;
const STEP_LIMIT_MS = 30 * 60_000;
const BINARIES = resolve("node_modules/.bin");

interface Outcome {
  readonly tally: Tally;
  readonly output: string;
  readonly seconds: number;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the program without input or colours; what it prints is kept. */
function run({ command, args, env }: Step): Promise<Ended> {
  return new Promise((settle) => {
    let output = "";
    const program = spawn(command, args, {
      env: {
        ...process.env,
        PATH: `${BINARIES}${delimiter}${process.env.PATH ?? ""}`,
        NPM_CONFIG_LOGLEVEL: "error",
        NO_COLOR: "1",
        FORCE_COLOR: "0",
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      timeout: STEP_LIMIT_MS,
    });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    program.stdout.on("data", keep);
    program.stderr.on("data", keep);
    program.on("error", (error) => settle({ code: null, output: `${output}${error.message}\n` }));
    program.on("close", (code) => settle({ code, output }));
  });
}

async function outcomeOf(step: Step): Promise<Outcome> {
  const start = performance.now();
  const ended = await run(step);
  return {
    tally: tallyOf(step, ended),
    output: ended.output,
    seconds: (performance.now() - start) / 1000,
  };
}

// A program that fails without a failed test in its report has failed all the same.
function tallyOf({ tallyOf: read, reportFile }: Step, { code, output }: Ended): Tally {
  if (!read) return code === 0 ? ONE_PASSED : ONE_FAILED;
  let tally: Tally;
  try {
    tally = read(reportFile === undefined ? output : readFileSync(reportFile, "utf8"));
  } catch {
    return ONE_FAILED;
  }
  const isFailureMissed = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return isFailureMissed ? { passed: tally.passed, failed: 1 } : tally;
}

async function main(): Promise<void> {
  rmSync(REPORT_FOLDER, { recursive: true, force: true });
  mkdirSync(REPORT_FOLDER, { recursive: true });
  const start = performance.now();
  const tallies = await tallyAll(STEPS);

  const sum = sumOf([...tallies.values()]);
  console.log(
    `${"total time".padEnd(NAME_WIDTH)}${Math.round((performance.now() - start) / 1000)} s`,
  );
  process.exitCode = sum.failed > 0 ? 1 : 0;
  console.log(wordsOfTally(sum));
}

/** Runs them all, as many at a time as `nextStep` lets. Tallies by name. */
async function tallyAll(steps: readonly Step[]): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const running = new Map<string, Promise<void>>();
  const progress = (): Progress => ({ tallies, running: [...running.keys()] });

  const runOne = async (step: Step): Promise<void> => {
    const { tally, output, seconds } = await outcomeOf(step);
    tallies.set(step.name, tally);
    running.delete(step.name);
    report(step, wordsOfTally(tally), ` (${seconds.toFixed(1)} s)`);
    if (tally.failed > 0 || step.showsOutput) console.log(indented(output));
  };

  while (tallies.size < steps.length) {
    const step = nextStep(steps, progress());
    if (step === null) {
      await Promise.race(running.values());
    } else if (step.needs?.some((name) => (tallies.get(name)?.failed ?? 0) > 0)) {
      tallies.set(step.name, ONE_FAILED);
      report(step, `not run, needs: ${step.needs.join(", ")}`);
    } else {
      running.set(step.name, runOne(step));
    }
  }
  return tallies;
}

function report(step: Step, ...words: readonly string[]): void {
  console.log(step.name.padEnd(NAME_WIDTH) + words.join(""));
}

function indented(output: string): string {
  return output.trimEnd().replace(/^/gm, "    ");
}

await main();
