import { describe, expect, it } from "vitest";
import { fuzzed } from "./fuzzRun";
import { FUZZ_TARGETS } from "./fuzzTargets";

/** In all. `npm run fuzz` goes on for longer, with another seed each time. */
const SECONDS = Number(process.env.NADIR_FUZZ_SECONDS ?? 60);
/** The same inputs each time: a run of all tests tells of a change, and not of luck. */
const SEED = 20_261_123;
const EACH_MS = (SECONDS * 1000) / FUZZ_TARGETS.length;

describe("damaged input, at random", () => {
  it.each(FUZZ_TARGETS.map((target) => [target.name, target] as const))(
    "of %s ends in a value or a sentence",
    async (_, target) => {
      const { runs, failure, seed } = await fuzzed(target, EACH_MS, SEED);
      expect(failure, `with the seed ${seed}`).toBeNull();
      expect(runs).toBeGreaterThan(0);
    },
    EACH_MS + 60_000,
  );
});
