// Real reports of the catalog that are awkward to cite.

import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { type Report, reportSchema } from "../domain/report";
import { archiveAddressOf } from "./archiveAddress";
import awkwardReports from "./awkwardReports.fixture.json";
import { type CitationWords, citationOf } from "./citation";

const REPORTS = z.array(reportSchema).parse(awkwardReports);

const WORDS: CitationWords = {
  dateOf: (date) => `<${date}>`,
  languageOf: (code) => (code === "ko" ? "Korean" : code),
};

function report(id: string): Report {
  const found = REPORTS.find((each) => each.id === id);
  if (!found) throw new Error(`No report ${id} in the fixture.`);
  return found;
}

const cite = (id: string) => citationOf(report(id), "sohae-2019-03-02-rebuilding", WORDS);

describe("citationOf", () => {
  it("names authors, title, publisher, date, address and the record of Nadir", () => {
    expect(cite("38n-2018-04-06-yongbyon")).toBe(
      "Frank V. Pabian, Joseph S. Bermudez Jr. and Jack Liu. “North Korea’s Yongbyon Nuclear " +
        "Research Center: Construction Progressing Rapidly Near Reactors; No Signs of " +
        "Reprocessing.” 38 North, <2018-04-06>. " +
        "https://www.38north.org/2018/04/yongbyon040618/ " +
        "(via Nadir, record sohae-2019-03-02-rebuilding)",
    );
  });

  it("begins with the title when there is no author, in brackets when it is supplied", () => {
    expect(cite("acda-1994-agreed-framework")).toMatch(
      /^\[Fact sheet on the Agreed Framework with the DPRK\]\. US Arms Control and/,
    );
  });

  it("keeps a month a month, a year a year and about about", () => {
    expect(cite("asil-2017-09-2375")).toContain("International Law, <2017-09>. ");
    expect(cite("space-2012-sohae-gallery")).toContain("Space.com, <2012>. ");
    expect(cite("crs-2008-terror-list")).toContain("Congressional Research Service, <2008-11~>. ");
  });

  it("says through whom a report came", () => {
    expect(cite("kyodo-2000-07-20-putin")).toContain(
      "says Putin.” Kyodo News, via Hiroshima Peace Media, <2000-07-20>. ",
    );
    expect(cite("sputnik-2019-04-25-vladivostok")).toContain("Sputnik, via Pakistan Point, ");
    expect(cite("panda-2018-07-13-kangson")).toMatch(/^Ankit Panda\. “Thread by Ankit Panda/);
  });

  it("names the language of a page that is not English", () => {
    expect(cite("christianworld-2015-08-20-sohae")).toMatch(
      /^“북한, 서해 동창리 로켓 발사장서 엔진 연소실험\.” In Korean\. Christian World, /,
    );
    expect(cite("hankyung-2021-03-28-sinpo")).toMatch(
      /^이정호\. \[38 North: floating drydock .*\]\. In Korean\. Korea Economic TV, /,
    );
    expect(cite("38n-2018-04-06-yongbyon")).not.toContain("In ");
  });

  it("does not put a full stop after a question mark or a full stop", () => {
    expect(cite("38n-2017-03-30-punggye-ri")).toContain("Test or No Test?” 38 North");
    expect(cite("crs-2008-terror-list")).toContain("Terrorism List Removal?” Congressional");
    expect(
      citationOf({ ...report("asil-2017-09-2375"), authors: ["J. Doe Jr."] }, "x", WORDS),
    ).toMatch(/^J\. Doe Jr\. \[/);
  });

  it("joins two authors with and", () => {
    const two = { ...report("asil-2017-09-2375"), authors: ["A", "B"] };
    expect(citationOf(two, "x", WORDS)).toMatch(/^A and B\. \[UN/);
  });

  it("names publisher, address and record of every awkward report, without doubled stops", () => {
    for (const each of REPORTS) {
      const text = citationOf(each, "record-1", WORDS);
      expect(text).toContain(each.title);
      expect(text).toContain(each.publisher);
      expect(text.endsWith(` ${each.url} (via Nadir, record record-1)`)).toBe(true);
      expect(text).not.toMatch(/\.\.|\?\.|\.”\.|null|undefined/);
    }
  });
});

describe("archiveAddressOf", () => {
  const on = (published: string) =>
    archiveAddressOf(reportSchema.parse({ ...report("38n-2018-04-06-yongbyon"), published }));
  const address = "https://www.38north.org/2018/04/yongbyon040618/";

  it("asks for the publication day and keeps the whole address", () => {
    expect(on("2019-03-05")).toBe(`https://web.archive.org/web/20190305/${address}`);
    expect(archiveAddressOf(report("crs-2008-terror-list"))).toBe(
      "https://web.archive.org/web/20081101/https://congressionalresearch.com/RL30613/document.php?study=North+Korea+Terrorism+List+Removal",
    );
  });

  it.each([
    ["2018-08", "20180801"],
    ["2018", "20180101"],
    ["2018-08-10~", "20180810"],
    ["2018~", "20180101"],
    ["2018-07-20/2018-07-22", "20180720"],
    ["../2018-07", "20180701"],
    ["2019-03-02/..", "20190302"],
  ])("asks for the first day of %s without widening: %s", (published, stamp) => {
    expect(on(published)).toContain(`/web/${stamp}/https://`);
  });
});
