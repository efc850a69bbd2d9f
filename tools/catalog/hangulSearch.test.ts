import { describe, expect, it } from "vitest";
import { parseCatalog } from "../../src/data/parseCatalog";
import { rowOf } from "../../src/domain/observationTable";
import { siteSuggestionsOf } from "../../src/panels/siteSuggestions";
import { TextIndexBuilder, textHitsOf } from "../../src/query/textIndex";
import { readAuthoredCatalog } from "../parquet/authoredCatalog";
import { compileCatalog } from "./compile";
import { searchEntriesOf } from "./searchEntries";

// The catalog as it is published, and its search as the page makes it.
const authored = readAuthoredCatalog();
const { files, indexName } = compileCatalog(authored);
const { catalog } = parseCatalog(
  JSON.parse(files.get(indexName) ?? ""),
  `http://127.0.0.1/${indexName}`,
);
const builder = new TextIndexBuilder(catalog.table.count, catalog.table.sites);
for (const [id, words] of searchEntriesOf(authored)) {
  const row = rowOf(catalog.table, id);
  if (row !== null) builder.addRow(row, words.trim().split(" "));
}
const index = builder.build();

function sitesOf(query: string): readonly string[] {
  const hits = textHitsOf(index, query) ?? new Uint8Array();
  const places = new Set([...hits].flatMap((hit, row) => (hit ? [catalog.table.sites[row]] : [])));
  return [...places].flatMap((place) => catalog.sites[place ?? -1]?.id ?? []).sort();
}

describe("the real catalog in hangul", () => {
  it.each([
    ["영변", "yongbyon"],
    ["ㅇㅂ", "yongbyon"],
    ["영ㅂ", "yongbyon"],
    ["영벼", "yongbyon"],
    ["ㅇㅂ ㅎㅅㅅ", "yongbyon"],
    ["서해", "sohae"],
    ["ㅅㅎ", "sohae"],
    ["섷", "sohae"],
    ["ㅅㅎㅇㅅㅂㅅㅈ", "sohae"],
    ["ㄷㅊㄹ", "sohae"],
  ])("%s finds the observations of %s, and suggests it", (typed, site) => {
    expect(sitesOf(typed)).toContain(site);
    expect(siteSuggestionsOf(catalog.sites, typed).map((each) => each.site.id)).toContain(site);
  });

  it("finds every site by the initials of each name in hangul", () => {
    const initialsOf = (name: string) =>
      [...name.normalize("NFD")]
        .map((letter) => letter.codePointAt(0) ?? 0)
        .flatMap((code) =>
          code >= 0x1100 && code <= 0x1112 ? [code - 0x1100] : code === 32 ? [-1] : [],
        )
        .map((at) => (at < 0 ? " " : "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".charAt(at)))
        .join("");
    const names = catalog.sites.flatMap((site) =>
      site.aliases.filter((alias) => /^[가-힣 ]+$/.test(alias)).map((alias) => ({ site, alias })),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const { site, alias } of names) {
      const found = siteSuggestionsOf(catalog.sites, initialsOf(alias));
      expect(found.map((each) => each.site.id)).toContain(site.id);
    }
  });

  it("tells sites apart by their initials", () => {
    expect(sitesOf("ㅅㅎㅇㅅ")).not.toContain("yongbyon");
    expect(sitesOf("ㅋㅋㅋ")).toEqual([]);
  });
});
