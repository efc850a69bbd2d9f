import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ObservationId } from "../domain/observation";
import { searchableWordsOf } from "./fold";
import { type TextIndex, textHitsOf, toIndexEntry } from "./textIndex";

function indexOf(texts: Readonly<Record<string, string>>): TextIndex {
  return new Map(
    Object.entries(texts).map(([id, text]) => [
      id as ObservationId,
      toIndexEntry(searchableWordsOf(text)),
    ]),
  );
}

const INDEX = indexOf({
  a: "Sohae, Tongch'ang-ri (서해위성발사장): engine test stand rebuilt, says Joel Wit",
  b: "Yongbyon: 5 MWe reactor discharges water",
  c: "Sinpo: submarine barge, wit and wisdom",
});

function idsOf(query: string): string[] | null {
  const hits = textHitsOf(INDEX, query);
  return hits && [...hits];
}

describe("free text", () => {
  it.each([
    ["sohae", ["a"]],
    ["SOHAE", ["a"]],
    ["tongchang-ri", ["a"]],
    ["Tongch’angri", ["a"]],
    ["tongchang", ["a"]],
    ["ri", ["a"]],
    ["joel wit", ["a"]],
    ["wit", ["a", "c"]],
    ["react", ["b"]],
    ["actor", []],
    ["5 mwe", ["b"]],
    ["위성", ["a"]],
    ["sohae reactor", []],
    ["  ' -", null],
    ["", null],
  ])("%j finds %j", (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it("finds what a naive reading of every word finds", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ab1"), minLength: 1, maxLength: 3 });
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), words, (texts, asked) => {
        const index = indexOf(
          Object.fromEntries(texts.map((text, n) => [`t${n}`, text.join(" ")])),
        );
        const naive = texts.flatMap((text, n) =>
          asked.every((each) => text.some((own) => own.startsWith(each))) ? [`t${n}`] : [],
        );
        expect([...(textHitsOf(index, asked.join(" ")) ?? [])]).toEqual(naive);
      }),
    );
  });
});
