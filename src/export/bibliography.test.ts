// Bibliography files read back by the smallest readers there are: RIS line by line, BibTeX by its
// braces.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { reportSchema } from "../domain/report";
import awkwardReports from "./awkwardReports.fixture.json";
import { BIBLIOGRAPHY_FORMATS, toCslJson } from "./bibliography";
import { toBibTeX } from "./bibTeX";
import otherReports from "./citedReports.fixture.json";
import { type CslItem, reportItemOf } from "./cslItem";
import type { ExportSet } from "./exportSet";
import { toRis } from "./ris";

const REPORTS = z.array(reportSchema).parse([...awkwardReports, ...otherReports]);
const WORDS = { languageOf: (code: string) => (code === "ko" ? "Korean" : code) };
const ITEMS = REPORTS.map((report) => reportItemOf(report, WORDS.languageOf, "2026-11-23"));

function item(id: string): CslItem {
  const found = ITEMS.find((each) => each.id === id);
  if (!found) throw new Error(`No report ${id} in the fixtures.`);
  return found;
}

/** Records of an RIS file: each a list of tags and texts. Throws at a line that is no field. */
function readRis(text: string): [string, string][][] {
  const records: [string, string][][] = [[]];
  for (const line of text.split("\r\n").slice(0, -1)) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line);
    if (!match) throw new Error(`Not a field: ${line}`);
    const [, tag = "", value = ""] = match;
    if (tag === "ER") records.push([]);
    else records.at(-1)?.push([tag, value]);
  }
  expect(records.pop()).toEqual([]);
  return records;
}

/** The depth of braces at the end and the least on the way, as BibTeX counts: escaped ones too. */
function depthOf(text: string): { end: number; least: number } {
  let [end, least] = [0, 0];
  for (const [sign] of text.matchAll(/[{}]/gu)) {
    if (sign === "{") end += 1;
    if (sign === "}") end -= 1;
    least = Math.min(least, end);
  }
  return { end, least };
}

const HOSTILE = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."\\{}%#&_$~^\r\n\u2028\"'@=, -ER"), minLength: 1 }),
);

describe("RIS", () => {
  it("has one field to a line, in the words of the source", () => {
    expect(toRis([item("38n-2018-04-06-yongbyon")])).toBe(
      [
        "TY  - ELEC",
        "ID  - 38n-2018-04-06-yongbyon",
        "TI  - North Korea’s Yongbyon Nuclear Research Center: Construction Progressing Rapidly Near Reactors; No Signs of Reprocessing",
        "AU  - Pabian, Frank V.",
        "AU  - Bermudez, Joseph S., Jr.",
        "AU  - Liu, Jack",
        "PY  - 2018",
        "DA  - 2018/04/06/",
        "T2  - 38 North",
        "LA  - en",
        "UR  - https://www.38north.org/2018/04/yongbyon040618/",
        "Y2  - 2026/11/23/",
        "N1  - Archived: https://web.archive.org/web/20180406/https://www.38north.org/2018/04/yongbyon040618/",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("keeps a month a month and says about", () => {
    const [about, month] = readRis(
      toRis([item("crs-2008-terror-list"), item("asil-2017-09-2375")]),
    );
    expect(about).toContainEqual(["DA", "2008/11//"]);
    expect(about).toContainEqual(["N1", "The date is approximate."]);
    expect(about).toContainEqual(["PB", "Congressional Research Service"]);
    expect(month).toContainEqual(["DA", "2017/09//"]);
    expect(month?.map(([tag]) => tag)).not.toContain("AU");
  });

  it("says how a report came and in which language", () => {
    const [kyodo, korean] = readRis(
      toRis([item("kyodo-2000-07-20-putin"), item("hankyung-2021-03-28-sinpo")]),
    );
    expect(kyodo).toContainEqual(["N1", "Via Hiroshima Peace Media."]);
    expect(korean).toContainEqual(["AU", "이정호"]);
    expect(korean).toContainEqual([
      "N1",
      "In Korean. Title supplied by Nadir. Date: day from the address.",
    ]);
  });

  it("cannot be broken out of by any title", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (title, name) => {
        const records = readRis(
          toRis([{ ...item("asil-2017-09-2375"), title, author: [{ literal: name }] }, ...ITEMS]),
        );
        expect(records).toHaveLength(ITEMS.length + 1);
        expect(records[0]?.filter(([tag]) => tag === "TI")).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("BibTeX", () => {
  it("has an entry with the id as its key", () => {
    expect(
      toBibTeX([item("statedept-1998-11-18-kumchang-ni"), item("kt-2018-01-12-punggye-ri")]),
    ).toBe(
      `@misc{statedept-1998-11-18-kumchang-ni,
  title = {{Daily Press Briefing, DPB \\# 128}},
  howpublished = {US Department of State},
  date = {1998-11-18},
  year = {1998},
  month = nov,
  url = {http://fas.org/news/dprk/1998/981118db.html},
  urldate = {2026-11-23},
  language = {en},
  note = {Via fas.org. Archived: https://web.archive.org/web/19981118/http://fas.org/news/dprk/1998/981118db.html},
}

@article{kt-2018-01-12-punggye-ri,
  author = {Kim, Bo-eun},
  title = {{'Significant tunneling' detected at Punggye-ri}},
  journal = {The Korea Times},
  date = {2018-01-12},
  year = {2018},
  month = jan,
  url = {http://www.koreatimes.co.kr/www/common/vpage-pt.asp?categorycode=356&newsidx=242363},
  urldate = {2026-11-23},
  language = {en},
  note = {Archived: https://web.archive.org/web/20180112/http://www.koreatimes.co.kr/www/common/vpage-pt.asp?categorycode=356\\&newsidx=242363},
}
`,
    );
  });

  it("writes names with suffixes and approximate dates as biblatex reads them", () => {
    expect(toBibTeX([item("38n-2018-04-06-yongbyon")])).toContain(
      "author = {Pabian, Frank V. and Bermudez, Jr., Joseph S. and Liu, Jack}",
    );
    expect(toBibTeX([item("crs-2008-terror-list")])).toContain("date = {2008-11~}");
    expect(toBibTeX([item("hankyung-2021-03-28-sinpo")])).toContain("author = {{이정호}}");
  });

  it("has balanced braces and one entry for each item, whatever the title", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (title, name) => {
        const text = toBibTeX([
          { ...item("asil-2017-09-2375"), title, note: name, author: [{ literal: name }] },
        ]);
        expect(depthOf(text)).toEqual({ end: 0, least: 0 });
        expect(text.match(/^@/gmu)).toHaveLength(1);
        expect(text.match(/^ {2}title = \{\{.*\}\},$/gmu)).toHaveLength(1);
        expect(text).not.toMatch(/(?<!\\)[%#&$_]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the bibliography of a set", () => {
  const SET: ExportSet = {
    title: "Sohae, 1 to 31 March 2019",
    address: "https://example.org/nadir/?sites=sohae",
    home: "https://example.org/nadir/",
    catalog: { version: "1a2b3c4d5e", date: "2026-11-22" },
    made: "2026-11-23T08:30:00Z",
    sites: [],
    observations: [],
    events: [],
    reports: new Map(REPORTS.map((report) => [report.id, report])),
  };
  const WORDS_OF_RECORDS = {
    ...WORDS,
    dateOf: String,
    activityOf: String,
    directionOf: String,
    confidenceOf: String,
    stanceOf: String,
    siteKindOf: String,
    eventKindOf: String,
  };

  it.each(BIBLIOGRAPHY_FORMATS)("in $name has every source once, and Nadir last", (format) => {
    const { name, body } = format.make(SET, WORDS_OF_RECORDS, "2026-11-23");
    expect(name).toBe(`nadir-sources.${format.extension}`);
    const text = String(body);
    for (const { id } of REPORTS) expect(text.split(id)).toHaveLength(2);
    expect(text.indexOf("nadir-view")).toBeGreaterThan(text.indexOf("fnnews-2025-02-19-chongjin"));
    expect(text).toContain("catalog version 1a2b3c4d5e");
    expect(text).toContain(SET.address);
  });

  it("is CSL-JSON without fields of ours", () => {
    const parsed = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(toCslJson(ITEMS)));
    expect(parsed).toHaveLength(ITEMS.length);
    expect(parsed.find(({ id }) => id === "crs-2008-terror-list")).toMatchObject({
      type: "webpage",
      author: [{ family: "Niksch", given: "Larry" }],
      issued: { "date-parts": [[2008, 11]], circa: true },
      accessed: { "date-parts": [[2026, 11, 23]] },
    });
    for (const each of parsed) expect(each).not.toHaveProperty("via");
  });
});
