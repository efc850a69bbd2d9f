import { describe, expect, it } from "vitest";
import { readFolder, readGenerateRequest } from "./commandLine";

const GOOD = ["--observations", "1000000", "--sites=5000", "--seed", "7", "--out", "big"];

/** The good request with one option changed. */
function changed(name: string, value: string | null): string[] {
  const args = ["--observations=10", "--sites=2", "--seed=7", "--out=big"];
  const others = args.filter((each) => !each.startsWith(`--${name}=`));
  return value === null ? others : [...others, `--${name}=${value}`];
}

describe("what the generator is asked for", () => {
  it("is read", () => {
    expect(readGenerateRequest(GOOD)).toEqual({
      size: { observations: 1_000_000, sites: 5000, seed: 7 },
      folder: "big",
    });
  });

  it.each([
    [
      changed("observations", "many"),
      "Got --observations many; expected a whole number from 1 to 100000000.",
    ],
    [
      changed("observations", "0"),
      "Got --observations 0; expected a whole number from 1 to 100000000.",
    ],
    [changed("sites", "1.5"), "Got --sites 1.5; expected a whole number from 1 to 100000."],
    [changed("seed", "-1"), "Got --seed -1; expected a whole number from 0 to 4294967295."],
    [
      changed("seed", null),
      "Got no --seed; expected --seed and a whole number from 0 to 4294967295.",
    ],
    [changed("out", ""), "Got --out without a value; expected a folder."],
    [[...GOOD, "--size", "3"], "Got --size; expected --observations, --sites, --seed, --out."],
    [[...GOOD, "more"], "Got more; expected --observations, --sites, --seed, --out."],
  ])("%j is answered with a sentence", (args, sentence) => {
    expect(() => readGenerateRequest(args)).toThrow(new Error(sentence));
  });
});

describe("the folder for the authored catalog", () => {
  it("is read, or asked for", () => {
    expect(readFolder(["--out", "large"])).toBe("large");
    expect(() => readFolder([])).toThrow("Got no --out; expected --out and a folder.");
    expect(() => readFolder(["--sites", "3", "--out", "large"])).toThrow("Got --sites;");
  });
});
