import { describe, expect, it } from "vitest";
import { sentenceTranslatorOf } from "./sentenceTable";

const translated = sentenceTranslatorOf({
  sentences: {
    "Stop.": "Halt.",
    "{name} did not come: {reason}.": "{reason|,} kam {name} nicht.",
    "“{text}” is not {what}": "„{text}“ ist kein {what}",
    "{count} more rows": "{count} weitere Zeilen",
    "{id} more rows": "Zeilen von {id}",
  },
  phrases: { "The map": "die Karte", "it was late": "da es spät war", "a day": "Tag" },
  spokenGaps: new Set(["name", "reason", "what"]),
  inflected: (value, form) => value + form,
});

describe("a table of sentences", () => {
  it.each([
    ["a constant one", "Stop.", "Halt."],
    [
      "gaps in another order",
      "The map did not come: it was late.",
      "da es spät war, kam die Karte nicht.",
    ],
    ["what is not known in a gap", "Tom did not come: rain.", "rain, kam Tom nicht."],
    ["the words of others, as they are", "“The map” is not a day", "„The map“ ist kein Tag"],
    ["numbers apart from words", "12 more rows", "12 weitere Zeilen"],
    ["words apart from numbers", "Some more rows", "Zeilen von Some"],
    ["several sentences", "Stop. Stop.", "Halt. Halt."],
    ["those of several that are known", "Go on. Stop.", "Go on. Halt."],
    [
      "several reasons",
      "Tom did not come: it was late; it was late.",
      "da es spät war; da es spät war, kam Tom nicht.",
    ],
    ["a gap that is empty: nothing", "“” is not a day", "“” is not a day"],
    ["another text: nothing", "Stop!", "Stop!"],
    ["no text: nothing", "", ""],
  ])("translates %s", (_about, english, german) => {
    expect(translated(english)).toBe(german);
  });

  it("leaves what is far too long as it is", () => {
    const long = `“${"x".repeat(3000)}” is not a day`;
    expect(translated(long)).toBe(long);
  });

  it("does not follow sentences in sentences without end", () => {
    const deep = `${"a did not come: ".repeat(50)}b.`;
    expect(translated(deep)).toContain("did not come");
  });
});
