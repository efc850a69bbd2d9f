import { describe, expect, it } from "vitest";
import { readBenchRequest } from "./options";

describe("the request", () => {
  it("is everything, five times, when nothing is said", () => {
    expect(readBenchRequest([])).toEqual({
      parts: ["engine", "page"],
      sizes: ["real", "10k", "100k", "1m"],
      systems: ["own", "markercluster", "supercluster", "vis-timeline", "crossfilter2", "arrays"],
      runs: 5,
      writes: false,
    });
  });

  it("is what is asked, in the order of the table", () => {
    const args = ["--only", "page", "--sizes", "10k,real", "--systems", "own", "--runs", "1"];
    expect(readBenchRequest([...args, "--write"])).toEqual({
      parts: ["page"],
      sizes: ["real", "10k"],
      systems: ["own"],
      runs: 1,
      writes: true,
    });
  });

  it.each([
    [["--sizes", "10k,2k"], "Got --sizes 2k; expected some of real,10k,100k,1m."],
    [["--only", ""], "Got --only ; expected some of engine,page."],
    [["--systems", "kepler"], /^Got --systems kepler; expected some of own,/],
    [["--runs", "0"], "Got --runs 0; expected a whole number from 1 to 99."],
    [["--runs", "5x"], "Got --runs 5x; expected a whole number from 1 to 99."],
    [["--fast"], /--fast/],
  ])("%j is refused", (args, sentence) => {
    expect(() => readBenchRequest(args)).toThrow(sentence);
  });
});
