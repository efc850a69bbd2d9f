import { describe, expect, it } from "vitest";
import { languageOf } from "./loadLanguage";

describe("the reader's language", () => {
  it.each([
    [["ko-KR", "en-US"], "ko"],
    [["en-GB", "ko"], "en"],
    [["de", "ko"], "ko"],
    [["kok", "fr"], "en"],
    [[], "en"],
  ] as const)("of %j is %s", (wishes, tag) => {
    expect(languageOf(wishes)).toBe(tag);
  });
});
