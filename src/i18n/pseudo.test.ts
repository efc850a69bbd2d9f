import { describe, expect, it } from "vitest";
import { lengthened, pseudo } from "./pseudo";

describe("the pseudo-locale", () => {
  it("accents and lengthens, once", () => {
    expect(lengthened("Sources")).toBe("[Šöûŕçéš···]");
    expect(lengthened(lengthened("Sources"))).toBe(lengthened("Sources"));
    expect(lengthened("")).toBe("");
  });

  it("reaches words, functions, lists and what they are nested in", () => {
    const words = pseudo.wordsOf("any", {
      title: "Sites",
      inside: { count: (count: number) => `${count} sites` },
      list: ["To"],
    });
    expect(words).toMatchObject({ title: lengthened("Sites"), list: [lengthened("To")] });
    const { inside } = words as { inside: { count: (count: number) => string } };
    expect(inside.count(3)).toBe(lengthened("3 sites"));
  });
});
