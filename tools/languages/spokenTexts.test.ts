import { describe, expect, it } from "vitest";
import { spokenTextsOf } from "./spokenTexts";
import { isSpoken, sentencesInSource, untranslatedSentences } from "./untranslated";

describe("sentences of code that knows no language", () => {
  it("are found in the source", () => {
    expect(sentencesInSource().length).toBeGreaterThan(200);
  });

  it("are all known in Korean", () => {
    expect(untranslatedSentences()).toEqual([]);
  });

  it("are missed when they are new", () => {
    const [found] = spokenTextsOf(
      "a.ts",
      inTemplate("throw new Error(`#{name} could not be loaded: the moon #{1} is in the way.`);"),
    );
    expect(found).toEqual({
      place: "a.ts:1",
      text: "{} could not be loaded: the moon {} is in the way.",
    });
    expect(found && isSpoken(found)).toBe(false);
  });
});

/** Source with gaps, written so that nobody takes this file's text for a forgotten template. */
function inTemplate(source: string): string {
  return source.replaceAll("#", "$");
}

describe("texts in the source", () => {
  it("are those of several words, with gaps, put together where they are added", () => {
    const source = [
      'import { a } from "some module";',
      'const id = "sohae-2019-03-02";',
      'const long = "did not answer: " + "it cannot be reached";',
      inTemplate("const inner = `the #{what} of #{`no less than #{count} sites`}`;"),
      "// a comment of several words",
    ].join("\n");
    expect(spokenTextsOf("a.ts", source).map(({ text }) => text)).toEqual([
      "some module",
      "did not answer: it cannot be reached",
      "the {} of {}",
      "no less than {} sites",
    ]);
  });
});
