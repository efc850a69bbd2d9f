// The real catalog, compiled and read back as the page does it: every date, and the summary lines
// that were worked out without our code.

import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { KNOWN_ANSWERS } from "../../e2e/fixtures/knownAnswers";
import { parseCatalog } from "../../src/data/parseCatalog";
import { windowOf } from "../../src/domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../../src/domain/fuzzyDate";
import type { ObservationId } from "../../src/domain/observation";
import { rowOf } from "../../src/domain/observationTable";
import { TextIndexBuilder, textHitsOf } from "../../src/query/textIndex";
import { INITIAL_STATE } from "../../src/state/dashboardStore";
import { selectFindings } from "../../src/state/selectors";
import { decodeView } from "../../src/url/codec";
import { checkCatalog } from "../catalog/checkCatalog";
import { compileCatalog } from "../catalog/compile";
import { CATALOG_FOLDER, readSourceFiles } from "../catalog/readSourceFiles";
import { searchEntriesOf } from "../catalog/searchEntries";

const MS_PER_DAY = 86_400_000;
const ABOUT_DAYS = [183, 15, 3];

const { catalog: authored } = checkCatalog(readSourceFiles(CATALOG_FOLDER));
if (!authored) throw new Error("The catalog has errors.");
const { files, indexName } = compileCatalog(authored);
const index = JSON.parse(files.get(indexName) ?? "") as unknown;
const { catalog, problems } = parseCatalog(index, `http://127.0.0.1/${indexName}`);
const textIndex = textIndexOf(searchEntriesOf(authored));

/** As the worker makes it of the compiled words. */
function textIndexOf(entries: ReturnType<typeof searchEntriesOf>) {
  const builder = new TextIndexBuilder(catalog.table.count, catalog.table.sites);
  for (const [id, words] of entries) {
    const row = rowOf(catalog.table, id as ObservationId);
    if (row !== null) builder.addRow(row, words.trim().split(" "));
  }
  return builder.build();
}

/** What the page would say. */
function summaryOf(link: string): string {
  const { view, notices } = decodeView({ path: "", query: link });
  expect(notices).toEqual([]);
  const findings = selectFindings({
    ...INITIAL_STATE,
    view,
    catalog: { status: "ready", value: catalog },
    textHits: { text: view.filter.text, hits: textHitsOf(textIndex, view.filter.text) },
  });
  const {
    count: total,
    siteCount,
    mayCount,
  } = findings ?? { count: -1, siteCount: -1, mayCount: 0 };
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
  const may = mayCount > 0 ? ` · ${mayCount} may fall in range` : "";
  return `${count(total, "observation")} at ${count(siteCount, "site")}${may}`;
}

function datesIn(value: unknown): string[] {
  if (typeof value === "string") return parseFuzzyDate(value) === null ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(datesIn);
}

/** The window by the edtf library, which knows no "about" in days. */
function windowByEdtf(text: string): { first: number; last: number } {
  const ends = text.split("/");
  const [start = "", end = start] = ends;
  const softness = (part: string) =>
    part.endsWith("~") ? (ABOUT_DAYS[part.split("-").length - 1] ?? 0) : 0;
  const first = edtf(start.replace("~", "")).min;
  const last = edtf(end.replace("~", "")).max;
  return {
    first: Math.floor(first / MS_PER_DAY) - softness(start),
    last: Math.floor(last / MS_PER_DAY) + softness(end),
  };
}

describe("the real catalog", () => {
  it("is read back without a problem", () => {
    expect(problems).toEqual([]);
    expect(catalog.sites).toHaveLength(46);
    expect(catalog.table.count).toBe(474);
    expect(catalog.events).toHaveLength(295);
  });

  it("has windows of days that another library agrees with, for every date", () => {
    const dates = new Set([...files.values()].flatMap((text) => datesIn(JSON.parse(text))));
    expect(dates.size).toBeGreaterThan(700);
    for (const date of dates) {
      expect({ date, ...windowOf(date as FuzzyDate) }).toEqual({ date, ...windowByEdtf(date) });
    }
  });

  it.each(KNOWN_ANSWERS)("answers $link with: $summary", ({ link, summary }) => {
    expect(summaryOf(link)).toBe(summary);
  });
});
