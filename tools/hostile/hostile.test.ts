import { describe, expect, it } from "vitest";
import { CORPUS } from "./everyInput";
import { READERS } from "./everyReader";
import { HOSTILE_KINDS, type HostileKind } from "./hostileInput";
import { brokenBy, judged } from "./judged";
import { PLAIN_INPUTS } from "./plainInputs";

const namesOf = (kind: HostileKind) => CORPUS.filter((each) => each.kind === kind);

describe("the hostile corpus", () => {
  it("has at least 200 inputs, each with a name of its own, of every kind", () => {
    const names = CORPUS.map(({ kind, name }) => `${kind}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CORPUS.map(({ kind }) => kind))).toEqual(new Set(HOSTILE_KINDS));
  });

  // Without this, a reader that refuses everything would pass everything below.
  it.each(HOSTILE_KINDS)("takes a plain input of the kind %s without a word", async (kind) => {
    const reading = await READERS[kind](PLAIN_INPUTS[kind]());
    expect(brokenBy(reading)).toEqual([]);
    expect(reading).toMatchObject({ isTaken: true, sentences: [] });
  });

  // One test for each kind: two thousand would be the most of the list of all tests.
  it.each(HOSTILE_KINDS)("of the kind %s ends in a value or a sentence, and soon", async (kind) => {
    const broken: string[] = [];
    for (const each of namesOf(kind)) {
      const outcome = await judged(each, READERS[kind]);
      broken.push(...outcome.broken.map((what) => `${each.name}: ${what}`));
    }
    expect(broken).toEqual([]);
  });
});
