// Real reports beside what the manuals print of them (citedReports.fixture.ts). Where ours is not
// the manuals' word for word, on purpose or by the style of the CSL project:
// - APA: titles keep the capitals that their page has; sentence case would need to know every name.
//   A publisher does not stand as the author of an unsigned report; the title does instead.
// - Chicago's and MLA's styles put a comma after "Kim Tong-Hyung" before "and", as if the name were
//   turned around, and leave "The" before a newspaper, which Chicago (14.193) would drop.
// - None of them knows "via"; it stands behind the publisher.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { reportSchema } from "../domain/report";
import awkwardReports from "./awkwardReports.fixture.json";
import { EXPECTED } from "./citedReports.fixture";
import otherReports from "./citedReports.fixture.json";
import { CITE_STYLES, citationsOf } from "./citeStyles";
import { type CslItem, reportItemOf } from "./cslItem";

const REPORTS = z.array(reportSchema).parse([...awkwardReports, ...otherReports]);
const HOSTILE = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 });
const languageOf = (code: string) => code;

const ITEMS = REPORTS.map((report) => reportItemOf(report, languageOf));
const CITATIONS = {
  chicago: citationsOf(ITEMS, "chicago"),
  apa: citationsOf(ITEMS, "apa"),
  mla: citationsOf(ITEMS, "mla"),
};

const CASES = Object.entries(EXPECTED).flatMap(([id, texts]) =>
  CITE_STYLES.map((style, index) => ({ id, style: style.id, expected: texts[index] ?? "" })),
);

describe("citationsOf", () => {
  it.each(CASES)("cites $id as $style does", ({ id, style, expected }) => {
    const index = REPORTS.findIndex((each) => each.id === id);
    const address = REPORTS[index]?.url ?? "no such report";
    expect(CITATIONS[style][index]).toBe(expected.replace("URL", address));
  });

  it("covers twenty reports and more", () => {
    expect(Object.keys(EXPECTED).length).toBeGreaterThanOrEqual(20);
  });

  it("keeps the order of the items and tells one author's works apart by nothing but themselves", () => {
    const reversed = ITEMS.toReversed();
    for (const { id } of CITE_STYLES)
      expect(citationsOf(reversed, id)).toEqual(CITATIONS[id].toReversed());
  });

  const item = (fields: Partial<CslItem>): CslItem => ({
    id: "one",
    type: "webpage",
    title: "A title",
    "container-title": "A site",
    issued: { "date-parts": [[2019, 3, 2]] },
    language: "en",
    URL: "https://example.org/",
    ...fields,
  });

  it.each(CITE_STYLES)("gives plain text in $name, whatever a source wrote", ({ id }) => {
    const title = 'Smith & Sons <b>bold</b> &amp; <span class="nocase">x</span> 5 < 6';
    const [citation = ""] = citationsOf([item({ title, URL: "https://x.org/?a=1&b=<i>" })], id);
    for (const part of ["Smith & Sons", "<b>", "&amp; <span class=", "5 < 6", "?a=1&b=<i>"])
      expect(citation.toLowerCase()).toContain(part.toLowerCase());
    expect(citation).not.toMatch(/[\uE000\uE001]|&#|\*|_{2}/u);
  });

  it("prints an interval, an open one and a missing date no more exactly than they are", () => {
    const on = (fields: Partial<CslItem>) => citationsOf([item(fields)], "apa")[0];
    expect(
      on({
        issued: {
          "date-parts": [
            [2018, 7, 20],
            [2018, 7, 22],
          ],
        },
      }),
    ).toContain("(2018, July 20–22)");
    expect(on({ issued: { literal: "from 2019-03-02 on" } })).toContain("(from 2019-03-02 on)");
    const { issued, ...undated } = item({});
    expect(issued).toBeDefined();
    expect(citationsOf([undated], "apa")[0]).toContain("(n.d.)");
  });

  it("loses no address and no word, however hostile", () => {
    fc.assert(
      fc.property(fc.array(HOSTILE, { minLength: 20, maxLength: 20 }), (titles) => {
        const items = titles.map((title, index) => item({ id: String(index), title: `x${title}` }));
        for (const { id } of CITE_STYLES) {
          const citations = citationsOf(items, id).map((each) => each.toLowerCase());
          for (const [index, title] of titles.entries()) {
            expect(citations[index]).toContain("https://example.org/");
            for (const word of title.match(/[a-z0-9]+/gi) ?? [])
              expect(citations[index]).toContain(word.toLowerCase());
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});
