import { describe, expect, it } from "vitest";
import { CORPUS } from "./everyInput";
import { HOSTILE_KINDS } from "./hostileInput";
import { judged } from "./judged";
import { READERS } from "./everyReader";

describe("the hostile corpus", () => {
  it("has at least 200 inputs, each with a name of its own", () => {
    const names = CORPUS.map(({ kind, name }) => `${kind}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CORPUS.map(({ kind }) => kind))).toEqual(new Set(HOSTILE_KINDS));
  });

  describe.each(HOSTILE_KINDS)("%s", (kind) => {
    it.each(CORPUS.filter((each) => each.kind === kind).map((each) => [each.name, each] as const))(
      "%s",
      async (_, each) => {
        const { broken } = await judged(each, READERS[kind]);
        expect(broken).toEqual([]);
      },
    );
  });
});
