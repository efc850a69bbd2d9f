import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchableWordsOf } from "./fold";
import { WordNumbers } from "./wordNumbers";

function wordsIn(numbers: WordNumbers, text: string): Set<string | undefined> {
  const found: number[] = [];
  numbers.visitText(text, (number) => found.push(number));
  const words = numbers.words();
  return new Set(found.map((number) => words[number - 1]));
}

describe("the numbers of words", () => {
  it("begin at 1 and stay", () => {
    const numbers = new WordNumbers();
    expect(numbers.numberOf("pad")).toBe(1);
    expect(wordsIn(numbers, "Launch PAD")).toEqual(new Set(["launch", "pad"]));
    expect([numbers.numberOf("launch"), numbers.numberOf("pad"), numbers.count]).toEqual([2, 1, 2]);
  });

  it("are those of a text's searchable words, whatever came before", () => {
    const letters = fc.constantFrom(
      ..."aZ9 \n-'`.:^,’–\u0301\u00ad\u1fefİIıﬁßΣσςÅ각ᄀ\u1161\u11a8ㄱ영變１\ud83d",
    );
    const text = fc.oneof(
      fc.string({ unit: letters, maxLength: 20 }),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const numbers = new WordNumbers();
        for (const text of [...texts, ...texts]) {
          expect(wordsIn(numbers, text)).toEqual(new Set(searchableWordsOf(text)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keep a capital sigma before a full stop with the letter behind it", () => {
    expect(wordsIn(new WordNumbers(), "ΟΔΟΣ.Α")).toEqual(new Set(["οδοσ", "α"]));
    expect(wordsIn(new WordNumbers(), "ΟΔΟΣ")).toEqual(new Set(["οδος"]));
  });

  it("do not mix up more pieces than are kept, nor a long one with its beginning", () => {
    const numbers = new WordNumbers();
    const long = "x".repeat(100);
    for (let place = 0; place < 70_000; place += 1) numbers.visitText(`w${place}`, () => {});
    numbers.visitText(`${long} ${long}y`, () => {});
    for (const word of ["w0", "w77", "w65536", "w69999", long, `${long}y`]) {
      expect(wordsIn(numbers, word)).toEqual(new Set([word]));
    }
    expect(numbers.count).toBe(70_002);
  });
});
