// One target, fuzzed for so long. What fails is made as small as the time allows.

import fc from "fast-check";
import type { FuzzTarget } from "./fuzzTargets";
import type { Content } from "./hostileInput";

export interface FuzzOutcome {
  readonly name: string;
  readonly runs: number;
  readonly seed: number;
  /** What is broken, and the smallest input that breaks it; null where nothing is. */
  readonly failure: { readonly broken: string; readonly input: string } | null;
}

/** The same seed tries the same inputs in the same order. */
export async function fuzzed(
  { name, inputs, brokenIn }: FuzzTarget,
  ms: number,
  seed = Math.floor(Math.random() * 2 ** 31),
): Promise<FuzzOutcome> {
  const property = fc.asyncProperty(inputs, async (input) => {
    const broken = await brokenIn(input);
    if (broken.length > 0) throw new Error(broken.join("; "));
  });
  const details = await fc.check(property, {
    ...{ seed, numRuns: 1_000_000_000, interruptAfterTimeLimit: ms },
    markInterruptAsFailure: false,
  });
  const [input] = details.counterexample ?? [];
  const isFailed = details.failed && input !== undefined;
  const failure = isFailed ? { broken: String(details.errorInstance), input: shown(input) } : null;
  return { name, runs: details.numRuns, seed, failure };
}

const MOST_SHOWN = 2000;

function shown(input: Content): string {
  const text =
    typeof input === "string" ? JSON.stringify(input) : Buffer.from(input).toString("hex");
  const rest = text.length - MOST_SHOWN;
  return rest > 0 ? `${text.slice(0, MOST_SHOWN)}… (${rest} more)` : text;
}
