// Names and dates on their way into CSL, and the paragraph that cites a record of Nadir.

import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseFuzzyDate } from "../domain/fuzzyDate";
import { observationSchema } from "../domain/observation";
import { reportSchema } from "../domain/report";
import awkwardReports from "./awkwardReports.fixture.json";
import { citationsOf } from "./citeStyles";
import { type CiteTarget, citedItemsOf, citedTextOf } from "./citeTarget";
import { cslDateOf } from "./cslDate";
import type { CslItem } from "./cslItem";
import { cslNameOf } from "./cslName";

describe("cslNameOf", () => {
  it.each([
    ["Joseph S. Bermudez Jr.", { family: "Bermudez", given: "Joseph S.", suffix: "Jr." }],
    ["Victor Cha", { family: "Cha", given: "Victor" }],
    ["Aidan Foster-Carter", { family: "Foster-Carter", given: "Aidan" }],
    ["Norbert Brügge", { family: "Brügge", given: "Norbert" }],
    ["Wernher von Braun", { family: "von Braun", given: "Wernher" }],
    ["Jin-Woo Shin", { family: "Shin", given: "Jin-Woo" }],
    ["Daniel Kim", { family: "Kim", given: "Daniel" }],
    ["Kim Zetter", { family: "Zetter", given: "Kim" }],
    ["Choe Sang-Hun", { family: "Choe", given: "Sang-Hun", "static-ordering": true }],
    ["Kim Bo-eun", { family: "Kim", given: "Bo-eun", "static-ordering": true }],
    ["Huang Xinwei", { family: "Huang", given: "Xinwei", "static-ordering": true }],
    ["이정호", { literal: "이정호" }],
    ["US Department of State", { literal: "US Department of State" }],
    ["Yonhap News Agency", { literal: "Yonhap News Agency" }],
    ["AFP", { literal: "AFP" }],
    ["38 North", { literal: "38 North" }],
  ])("takes %s apart", (name, expected) => {
    expect(cslNameOf(name)).toEqual(expected);
  });
});

describe("cslDateOf", () => {
  it.each([
    ["2019-03-05", { "date-parts": [[2019, 3, 5]] }],
    ["2018-08", { "date-parts": [[2018, 8]] }],
    ["2012", { "date-parts": [[2012]] }],
    ["2008-11~", { "date-parts": [[2008, 11]], circa: true }],
    [
      "2018-07-20/2018-07-22",
      {
        "date-parts": [
          [2018, 7, 20],
          [2018, 7, 22],
        ],
      },
    ],
    ["2019-03-02/..", { literal: "from 2019-03-02 on" }],
    ["../2018-07~", { literal: "until about 2018-07" }],
  ])("of %s", (text, expected) => {
    const date = parseFuzzyDate(text);
    expect(date && cslDateOf(date)).toEqual(expected);
  });
});

describe("the citation of a record", () => {
  const [awkward] = z.array(reportSchema).parse(awkwardReports).slice(-1);
  if (!awkward) throw new Error("The fixture is empty.");
  const report = awkward;
  const observation = observationSchema.parse({
    id: "sohae-2019-03-02-rebuilding",
    observed: "2019-03-02",
    activity: "construction",
    confidence: "confirmed",
    headline: "Rebuilding of the transfer structure",
    site: "sohae",
    reported: "2019-03-05",
    reportCount: 17,
  });
  const target: CiteTarget = {
    kind: "observation",
    observation: { record: observation, detail: null },
    report,
  };
  const from = {
    home: "https://example.org/nadir/",
    catalog: { version: "1a2b3c4d5e", date: "2026-11-22" },
    accessed: "2026-11-23",
  };
  const words = { languageOf: (code: string) => (code === "ko" ? "Korean" : code) };
  const styled = (item: CslItem) => citationsOf([item], "chicago").join("");
  const source =
    "Bermudez, Joseph S., Jr., and Victor Cha. “After Hanoi Summit: Rebuilding of Sohae Launch Facility.” CSIS Beyond Parallel, March 5, 2019. https://beyondparallel.csis.org/hanoi-summit-rebuilding-sohae-launch-facility/.";

  it("is its primary source first, Nadir second", () => {
    expect(citedTextOf(target, from, words, styled)).toBe(
      `${source} Archived at https://web.archive.org/web/20190305/https://beyondparallel.csis.org/hanoi-summit-rebuilding-sohae-launch-facility/. In Nadir, catalog version 1a2b3c4d5e (2026-11-22), record sohae-2019-03-02-rebuilding, https://example.org/nadir/observations/sohae-2019-03-02-rebuilding/, accessed 2026-11-23.`,
    );
    expect(citedItemsOf(target, from, words).map(({ id }) => id)).toEqual([
      "bp-2019-03-05-sohae",
      "nadir-sohae-2019-03-02-rebuilding",
    ]);
  });

  it("says the language of a source that is not English", () => {
    const korean: CiteTarget = { ...target, report: { ...report, lang: "ko" } };
    expect(citedTextOf(korean, from, words, styled)).toContain("/. In Korean. Archived at ");
  });

  it("is Nadir's own where no source could be read, without a date it does not know", () => {
    const undated = { ...from, catalog: { version: "1a2b3c4d5e", date: null } };
    expect(citedTextOf({ ...target, report: null }, undated, words, styled)).toBe(
      "Nadir. “Rebuilding of the Transfer Structure.” Accessed November 23, 2026. https://example.org/nadir/observations/sohae-2019-03-02-rebuilding/. Catalog version 1a2b3c4d5e, record sohae-2019-03-02-rebuilding, accessed 2026-11-23.",
    );
  });

  it("of a view names no record, and of a report no address that is not known", () => {
    const view: CiteTarget = {
      kind: "view",
      set: {
        ...from,
        title: "Sohae, 1 to 31 March 2019",
        address: "https://example.org/nadir/?sites=sohae",
        made: "2026-11-23T08:30:00Z",
        sites: [],
        observations: [],
        events: [],
        reports: new Map(),
      },
    };
    expect(citedTextOf(view, from, words, styled)).toMatch(
      /^Nadir\. “Sohae, 1 to 31 March 2019,” November 22, 2026\. https:\/\/example\.org\/nadir\/\?sites=sohae\. Catalog version 1a2b3c4d5e \(2026-11-22\), accessed 2026-11-23\.$/,
    );
    const alone: CiteTarget = { kind: "report", report, recordId: "x-1", recordAddress: null };
    expect(citedTextOf(alone, from, words, styled)).toMatch(
      / In Nadir, catalog version 1a2b3c4d5e \(2026-11-22\), record x-1, accessed 2026-11-23\.$/,
    );
    expect(citedItemsOf(alone, from, words)).toMatchObject([
      {
        id: "bp-2019-03-05-sohae",
        note: "In Nadir, catalog version 1a2b3c4d5e (2026-11-22), record x-1.",
      },
    ]);
  });
});
