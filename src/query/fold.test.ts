import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchableWordsOf, wordsOf } from "./fold";

describe("words as the search compares them", () => {
  it.each([
    ["Tongch'ang-ri", "Tongchang-ri"],
    ["Tongch’ang‐ri", "TONGCHANGRI"],
    ["P'yŏngyang", "Pyongyang"],
    ["Norbert Brügge", "norbert brugge"],
    ["Sŏhae  Station", "sohae station"],
  ])("%j is %j", (a, b) => {
    expect(wordsOf(a)).toEqual(wordsOf(b));
  });

  it("keep hangul in whole syllables, however it is composed", () => {
    expect(wordsOf("동창리 (서해)")).toEqual(["동창리", "서해"]);
    expect(wordsOf("동창리".normalize("NFD"))).toEqual(["동창리"]);
  });

  it("are split by spaces and punctuation, not by hyphens", () => {
    expect(wordsOf("Pad, tower/gantry: 5 MWe reactor.")).toEqual([
      "pad",
      "tower",
      "gantry",
      "5",
      "mwe",
      "reactor",
    ]);
    expect(wordsOf("engine-test stand")).toEqual(["enginetest", "stand"]);
    expect(wordsOf(" -- … ")).toEqual([]);
  });

  it("do not depend on case, marks, apostrophes or hyphens anywhere", () => {
    const noise = fc.constantFrom("'", "’", "-", "–", "\u0301", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(..."abcxyz019 동해"), noise)), (letters) => {
        const plain = letters.map(([letter]) => letter).join("");
        const noisy = letters.map(([letter, mark]) => letter.toUpperCase() + mark).join("");
        expect(wordsOf(noisy)).toEqual(wordsOf(plain));
      }),
    );
  });
});

/** The rule, step by step and without short cuts. */
function naiveWordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’‘ʼʻ`´]/g, "")
    .replace(/[-‐‑‒–—]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

describe("the short cuts of folding", () => {
  const scripts = fc.constantFrom(
    ..."aZ9 -'`.:´’–\u0301\u1fefİIıﬁßΣσςÅ각ᄀ\u1161\u11a8ㄱ영變１\ud83d",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary-ascii" }),
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: scripts }),
  );

  it("change no word of any text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(text)).toEqual(naiveWordsOf(text));
        const parted = text.replace(/[-‐‑‒–—]/g, " ");
        const searchable = [...new Set([...naiveWordsOf(text), ...naiveWordsOf(parted)])];
        expect(searchableWordsOf(text)).toEqual(searchable);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("searchable words", () => {
  it("hold a hyphenated word whole and in parts, each once", () => {
    expect(searchableWordsOf("Tongch'ang-ri, ri")).toEqual(["tongchangri", "ri", "tongchang"]);
  });

  it("of a text without hyphens are its words, each once", () => {
    expect(searchableWordsOf("Test stand, TEST stand")).toEqual(["test", "stand"]);
  });
});
