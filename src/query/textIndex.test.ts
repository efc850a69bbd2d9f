import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchableWordsOf } from "./fold";
import { type TextIndex, TextIndexBuilder, textHitsOf } from "./textIndex";

interface Texts {
  /** Of each row: the place of its site, and its own text. */
  readonly rows: readonly (readonly [site: number, text: string])[];
  readonly sites: readonly string[];
}

function indexOf({ rows, sites }: Texts): TextIndex {
  const siteOfRow = Uint32Array.from(rows, ([site]) => site);
  const builder = new TextIndexBuilder(rows.length, siteOfRow);
  for (const [row, [, text]] of rows.entries()) builder.addRow(row, searchableWordsOf(text));
  for (const [place, text] of sites.entries()) builder.addSiteTexts(place, [text]);
  return builder.build();
}

function rowsOf(index: TextIndex, query: string): number[] | null {
  const hits = textHitsOf(index, query);
  return hits && [...hits].flatMap((hit, row) => (hit === 1 ? [row] : []));
}

const SOHAE = "Sohae, Tongch'ang-ri (서해위성발사장)";
const KOREAN_SITES = indexOf({
  sites: [SOHAE, "Yongbyon", "Sinpo", "Musudan-ri: nothing seen yet"],
  rows: [
    [0, "Engine test stand rebuilt, says Joel Wit"],
    [1, "5 MWe reactor discharges water"],
    [2, "Submarine barge, wit and wisdom"],
    [0, "Rail-mounted building moved, wrote 서재정"],
  ],
});

describe("free text", () => {
  it.each([
    ["sohae", [0, 3]],
    ["SOHAE", [0, 3]],
    ["tongchang-ri", [0, 3]],
    ["Tongch’angri", [0, 3]],
    ["tongchang", [0, 3]],
    ["ri", [0, 3]],
    ["mounted", [3]],
    ["joel wit", [0]],
    ["wit", [0, 2]],
    ["w", [0, 1, 2, 3]],
    ["react", [1]],
    ["actor", []],
    ["5 mwe", [1]],
    ["위성", [0, 3]],
    ["정", [3]],
    ["위성 서재", [3]],
    ["ㅅㅎ", [0, 3]],
    ["ㅅㅈㅈ", [3]],
    ["섷", [0, 3]],
    ["ㅅㅎ ㅈㅈ", [3]],
    ["ㅎㅅ", []],
    ["sohae wit", [0]],
    ["stand sohae stand", [0]],
    ["sohae reactor", []],
    ["musudan", []],
    ["zzz", []],
    ["  ' -", null],
    ["", null],
  ])("%j finds %j", (query, rows) => {
    expect(rowsOf(KOREAN_SITES, query)).toEqual(rows);
  });

  it("gives a byte for each row", () => {
    expect(textHitsOf(KOREAN_SITES, "wit")).toEqual(Uint8Array.of(1, 0, 1, 0));
    expect(textHitsOf(indexOf({ rows: [], sites: ["Sohae"] }), "sohae")).toEqual(new Uint8Array(0));
  });

  it("finds what a naive reading of every word finds", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ab1동해"), minLength: 1, maxLength: 3 });
    const words = fc.array(word, { maxLength: 6 });
    const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), words), { maxLength: 8 });
    const sites = fc.array(words, { minLength: 4, maxLength: 4 });
    const isFoundIn = (own: string, asked: string) =>
      /[가-힣]/.test(asked) ? own.includes(asked) : own.startsWith(asked);
    fc.assert(
      fc.property(
        rows,
        sites,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (rows, sites, asked) => {
          const naive = rows.flatMap(([site, own], row) => {
            const all = [...own, ...(sites[site] ?? [])];
            return asked.every((each) => all.some((word) => isFoundIn(word, each))) ? [row] : [];
          });
          const index = indexOf({
            rows: rows.map(([site, own]) => [site, own.join(" ")] as const),
            sites: sites.map((own) => own.join(" ")),
          });
          expect(rowsOf(index, asked.join(" "))).toEqual(naive);
        },
      ),
    );
  });

  it("finds words any number of rows apart, and among any number of words", () => {
    const builder = new TextIndexBuilder(40_000, new Uint32Array(40_000));
    const holding = [0, 1, 127, 128, 129, 16_512, 16_640, 39_999];
    for (const row of holding) builder.addRow(row, ["rare", `n${row}`]);
    for (let row = 20_000; row < 39_000; row += 1) builder.addRow(row, [`w${row}`, "common"]);
    const index = builder.build();
    expect(rowsOf(index, "rare")).toEqual(holding);
    expect(rowsOf(index, "common")).toHaveLength(19_000);
    expect(rowsOf(index, "w38999")).toEqual([38_999]);
    expect(rowsOf(index, "n16640")).toEqual([16_640]);
  });
});

describe("the index", () => {
  const WORDS = [["launch", "pad", "pad"], ["tunnel"], [], ["launch", "tunnel"]];
  const SITES = [["sohae"], ["punggye"]];

  function builtInOrder(rows: readonly number[], places: readonly number[]): TextIndex {
    const builder = new TextIndexBuilder(WORDS.length, Uint32Array.of(0, 1, 1, 0));
    for (const place of places) builder.addSiteTexts(place, SITES[place] ?? []);
    for (const row of rows) builder.addRow(row, WORDS[row] ?? []);
    return builder.build();
  }

  it("is the same in whatever order the words come", () => {
    expect(builtInOrder([2, 3, 0, 1], [1, 0])).toEqual(builtInOrder([0, 1, 2, 3], [0, 1]));
  });

  it("keeps a distinct word once, and a step in a byte", () => {
    const { words, ends } = builtInOrder([0, 1, 2, 3], [0, 1]);
    expect(words).toEqual(["launch", "pad", "punggye", "sohae", "tunnel"]);
    expect([...ends]).toEqual([2, 3, 4, 5, 7]);
  });

  it("answers alike after it was sent to another thread, and leaves the table its sites", () => {
    const siteOfRow = Uint32Array.of(0, 0);
    const builder = new TextIndexBuilder(2, siteOfRow);
    builder.addRow(1, ["pad"]);
    const index = builder.build();
    const sent = structuredClone(index, {
      transfer: [index.siteOfRow.buffer, index.postings.buffer, index.ends.buffer],
    });
    expect(rowsOf(sent, "pad")).toEqual([1]);
    expect(siteOfRow).toHaveLength(2);
  });

  it("finds in texts as they are written what their folded words hold", () => {
    const letters = fc.constantFrom(..."aZ9 -'’.\u0301éİıﬁßÅ각ᄀㄱ영變١");
    const texts = fc.array(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "grapheme" })));
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (rows) => {
        const built = (add: (builder: TextIndexBuilder, row: number) => void) => {
          const builder = new TextIndexBuilder(rows.length, new Uint32Array(rows.length));
          for (const row of rows.keys()) add(builder, row);
          return builder.build();
        };
        const written = built((builder, row) => builder.addRowTexts(row, rows[row] ?? []));
        const folded = built((builder, row) =>
          builder.addRow(row, (rows[row] ?? []).flatMap(searchableWordsOf)),
        );
        expect(written).toEqual(folded);
      }),
    );
  });

  it("refuses rows that are not there, rows that come twice, and too few sites", () => {
    expect(() => new TextIndexBuilder(3, new Uint32Array(2))).toThrow(
      "sites of 2 rows, expected 3",
    );
    const builder = new TextIndexBuilder(2, new Uint32Array(2));
    expect(() => builder.addRow(2, [])).toThrow("row 2, expected one of 2");
    expect(() => builder.addSiteTexts(-1, [])).toThrow("site -1");
    builder.addRow(0, []);
    expect(() => builder.addRow(0, ["pad"])).toThrow("twice");
  });
});
