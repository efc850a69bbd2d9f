import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hangulPatternOf, hasHangul } from "./hangul";

/** By the standard's own decomposition, in the letters that a keyboard gives. */
function lettersOf(syllable: string): { initial: string; vowel: string; final: string } {
  const [initial = "", vowel = "", final = ""] = syllable.normalize("NFD");
  return { initial, vowel, final };
}

// NFKD turns the letters of a keyboard into initials and vowels.
const initialOf = (consonant: string) => consonant.normalize("NFKD");

const syllables = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const initials = fc.constantFrom(..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");

describe("a word in hangul", () => {
  it.each([
    ["ㅇㅂ", "영변"],
    ["ㅅㅎ", "서해위성발사장"],
    ["ㅂㅅㅈ", "서해위성발사장"],
    ["영ㅂ", "영변"],
    ["여", "영변"],
    ["영벼", "영변"],
    ["섷", "서해"],
    ["서ㅎ", "서해"],
    ["ㄱㅅ", "금산"],
    ["ㄳ", "금산"],
    ["ㄴㅄ", "남부산"],
    ["ㄺ", "라진군과리금"],
    ["고", "광산"],
    ["구", "원궈"],
    ["달", "닭"],
    ["닭", "달구지"],
    ["있", "이쑤시개"],
    ["핵", "핵시설"],
  ])("%s is on its way to %s", (typed, word) => {
    expect(hangulPatternOf(typed).test(word)).toBe(true);
  });

  it.each([
    ["ㅇㅂ", "동해"],
    ["ㅅㅎ", "하산"],
    ["ㄱ", "까치"],
    ["여ㅂ", "영변"],
    ["영", "여변"],
    ["동해", "도해"],
    ["닭", "달나라"],
    ["ㅇ", "yongbyon"],
  ])("%s is not on its way to %s", (typed, word) => {
    expect(hangulPatternOf(typed).test(word)).toBe(false);
  });

  it("begun with a consonant finds exactly the syllables with that initial", () => {
    fc.assert(
      fc.property(initials, syllables, (consonant, syllable) => {
        const isBegun = lettersOf(syllable).initial === initialOf(consonant);
        expect(hangulPatternOf(consonant).test(syllable)).toBe(isBegun);
      }),
      { numRuns: 2000 },
    );
  });

  it("finds itself, and every syllable of which its initial and vowel were typed", () => {
    fc.assert(
      fc.property(syllables, syllables, (before, syllable) => {
        const { initial, vowel } = lettersOf(syllable);
        const begun = before + (initial + vowel).normalize("NFC");
        for (const typed of [before + initialLetterOf(initial), begun, before + syllable]) {
          expect(hangulPatternOf(typed).test(`x${before}${syllable}y`)).toBe(true);
        }
      }),
    );
  });

  it("typed with a final finds only syllables with it, or where it began the next one", () => {
    fc.assert(
      fc.property(syllables, syllables, syllables, (typed, first, second) => {
        fc.pre(lettersOf(typed).final !== "");
        if (!hangulPatternOf(typed).test(first + second)) return;
        const begins = [first, second].some((each) => {
          const { initial, vowel } = lettersOf(each);
          return lettersOf(typed).initial === initial && lettersOf(typed).vowel === vowel;
        });
        expect(begins).toBe(true);
      }),
    );
  });

  it("of any letters and numbers makes a pattern that finds it", () => {
    const letters = fc.constantFrom(..."aZ9éßÅ각ᄀㄱㅏ영變１𠮷");
    const texts = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(texts, (text) => {
        for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
          // They stand for two.
          if (/[ㄳㄵㄶㄺ-ㅀㅄ]/.test(word)) continue;
          expect(hangulPatternOf(word).test(word)).toBe(true);
        }
      }),
    );
  });
});

function initialLetterOf(initial: string): string {
  const letter = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"].find(
    (each) => initialOf(each) === initial,
  );
  if (letter === undefined) throw new Error(`No letter for ${initial}.`);
  return letter;
}

describe("a word", () => {
  it.each([
    ["영변", true],
    ["5호", true],
    ["ㅇ", true],
    ["yongbyon", false],
    ["寧邊", false],
  ])("%s has hangul: %s", (word, has) => {
    expect(hasHangul(word)).toBe(has);
  });
});
