import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenSignsIn, withoutHiddenSigns, withVisibleSigns } from "./hiddenSigns";

describe("hidden signs", () => {
  it.each([
    ["a right-to-left override", "Sohae\u202egpj.exe", "Sohaegpj.exe", ["U+202E"]],
    ["isolates left open", "a\u2067\u2066b", "ab", ["U+2067", "U+2066"]],
    ["spaces without width", "So\u200bh\u2060a\ufeffe", "Sohae", ["U+200B", "U+2060", "U+FEFF"]],
    ["joiners between Latin letters", "So\u200ch\u200dae", "Sohae", ["U+200C", "U+200D"]],
    ["joiners between syllables of hangul", "서\u200c해", "서해", ["U+200C"]],
    ["a filler of hangul", "서해\u3164", "서해", ["U+3164"]],
    [
      "marks of direction with nothing to direct",
      "\u200f2019-03\u200e-02",
      "2019-03-02",
      ["U+200F", "U+200E"],
    ],
    ["controls", "So\u0000h\u001b[31mae\u0085", "Soh[31mae", ["U+0000", "U+001B", "U+0085"]],
    ["letters made of tags", "Sohae\u{e0041}\u{e007f}", "Sohae", ["U+E0041", "U+E007F"]],
    ["the same sign twice", "a\u200bb\u200bc", "abc", ["U+200B"]],
  ])("are %s", (_, text, clean, signs) => {
    expect(withoutHiddenSigns(text)).toBe(clean);
    expect(hiddenSignsIn(text)).toEqual(signs);
  });

  it.each([
    ["hangul", "서해위성발사장 · 동창리"],
    ["old hangul, with a filler for what is missing", "\u115f\u1161\u11ab"],
    ["decomposed hangul", "서해".normalize("NFD")],
    ["Persian with its joiner", "می\u200cخواهم"],
    ["Hindi with its joiners", "क्\u200dष श्री\u200c"],
    ["Thai with its breaks", "ภาษา\u200bไทย"],
    ["Hebrew with a mark of direction", "שלום\u200f!"],
    ["emoji made of several", "👩‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚀"],
    ["the flag of a part of a country", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["a variant of a sign", "☢\ufe0f"],
    ["soft hyphens", "Tong\u00adchang"],
    ["lines and tabs", "a\nb\tc\r\n"],
    ["names with diacritics", "Sŏhae Tʼongchʼang-dong"],
  ])("are none in %s", (_, text) => {
    expect(hiddenSignsIn(text)).toEqual([]);
    expect(withoutHiddenSigns(text)).toBe(text);
  });

  it("are gone when they are taken out or made visible", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(/[\u202a-\u202e\u2066-\u2069]/u.test(withVisibleSigns(text))).toBe(false);
        expect(/[\u202a-\u202e\u2066-\u2069]/u.test(withoutHiddenSigns(text))).toBe(false);
      }),
    );
    expect(withVisibleSigns("So\u200bhae")).toBe("So⟨U+200B⟩hae");
  });
});
