import { describe, expect, it } from "vitest";
import { fuzzed } from "./fuzzRun";
import { FUZZ_TARGETS } from "./fuzzTargets";

/** In all; NADIR_FUZZ_SECONDS=60 in CI, and `npm run fuzz` for longer. */
const SECONDS = Number(process.env.NADIR_FUZZ_SECONDS ?? 20);
const EACH_MS = (SECONDS * 1000) / FUZZ_TARGETS.length;

describe("damaged input, at random", () => {
  it.each(FUZZ_TARGETS.map((target) => [target.name, target] as const))(
    "of %s ends in a value or a sentence",
    async (_, target) => {
      const { runs, failure, seed } = await fuzzed(target, EACH_MS);
      expect(failure, `with the seed ${seed}`).toBeNull();
      expect(runs).toBeGreaterThan(0);
    },
    EACH_MS + 60_000,
  );
});
