// Which step of a test run starts next: the first that may, two beside each other at most, since the
// smallest machine has two cores.

import type { Step } from "./steps";
import type { Tally } from "./tally";

const MOST_AT_ONCE = 2;

export interface Progress {
  /** Of the steps that have ended, by name. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Names of those that are running. */
  readonly running: readonly string[];
}

/** Null while one that is running has to end first, and when none is left. */
export function nextStep(steps: readonly Step[], { tallies, running }: Progress): Step | null {
  const runsAlone = (name: string) => steps.find((step) => step.name === name)?.runsAlone ?? false;
  if (running.length >= MOST_AT_ONCE || running.some(runsAlone)) return null;

  const mayStart = (step: Step) =>
    !tallies.has(step.name) &&
    !running.includes(step.name) &&
    (step.needs ?? []).every((name) => tallies.has(name)) &&
    !(step.runsAlone && running.length > 0);
  return steps.find(mayStart) ?? null;
}
