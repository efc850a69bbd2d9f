import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { observationDetailShape, observationShape } from "../domain/observation";
import { type Report, reportSchema } from "../domain/report";
import {
  EMPTY_PROPOSAL,
  linesOf,
  type ProposalForm,
  proposalBlocksOf,
  proposalProblemsOf,
} from "./contribution";
import {
  type CorrectableRecord,
  correctionProblemsOf,
  correctionYamlOf,
} from "./contributionCorrection";

const FORM: ProposalForm = {
  observed: "2019-03-02",
  activity: "rebuilding",
  confidence: "confirmed",
  headline: "Engine test stand being rebuilt",
  summary: "Walls are up again.",
  structures: ["vertical-engine-test-stand"],
  imagery: "2019-03-02\n",
  url: "https://a.example/report",
  title: "A report",
  publisher: "38 North",
  authors: "A. Person\nB. Person",
  published: "2019-03-05",
  lang: "en",
  kind: "imagery-analysis",
};

const PLACE = { siteId: "sohae", knownReport: null, today: "2026-11-22", isTaken: () => false };

describe("a proposal", () => {
  it("says for each empty field what is expected", () => {
    const problems = proposalProblemsOf(EMPTY_PROPOSAL, null);
    expect(Object.keys(problems).sort()).toEqual(
      [
        "activity",
        "confidence",
        "headline",
        "observed",
        "published",
        "publisher",
        "summary",
        "title",
        "url",
      ].sort(),
    );
    expect(problems.observed).toBe(
      "Still empty. Expected an EDTF date such as 2019-03-02, 2018-08, 2018~ or 2018-07-20/2018-07-22.",
    );
    expect(proposalBlocksOf(EMPTY_PROPOSAL, PLACE)).toBeNull();
  });

  it("has none when it is complete, and makes a block for each file", () => {
    expect(proposalProblemsOf(FORM, null)).toEqual({});
    const blocks = proposalBlocksOf(FORM, PLACE) ?? [];
    expect(blocks.map(({ file }) => file)).toEqual([
      "catalog/sites/sohae.yaml",
      "catalog/reports/2019.yaml",
    ]);
    const [observation] = parse(blocks[0]?.yaml ?? "");
    const [report] = parse(blocks[1]?.yaml ?? "");
    expect(observation.id).toBe("sohae-2019-03-02-rebuilding");
    expect(observation.reports).toEqual([report.id]);
    expect(report.id).toBe("38-north-2019-03-05-sohae");
    expect(report.authors).toEqual(["A. Person", "B. Person"]);
  });

  it.each([
    ["observed", "2019-02-30"],
    ["url", "javascript:alert(1)"],
    ["headline", "two\nlines"],
    ["imagery", "2019-03-02\nsoon"],
    ["lang", "English!"],
  ])("does not take %s: %j", (field, value) => {
    expect(Object.keys(proposalProblemsOf({ ...FORM, [field]: value }, null))).toEqual([field]);
  });

  it("does not let a report come before what it tells of", () => {
    const problems = proposalProblemsOf({ ...FORM, published: "2019-03-01" }, null);
    expect(Object.keys(problems).sort()).toEqual(["imagery", "observed"]);
    expect(proposalProblemsOf({ ...FORM, published: "2019-03" }, null)).toEqual({});
  });

  it("names a report that the catalog has, and writes it no second time", () => {
    const knownReport: Report = reportSchema.parse({
      id: "38n-2019-03-05-sohae",
      title: "A report",
      publisher: "38 North",
      published: "2019-03-05",
      url: FORM.url,
      lang: "en",
      kind: "imagery-analysis",
    });
    const form = { ...FORM, title: "", publisher: "", published: "" };
    const blocks = proposalBlocksOf(form, { ...PLACE, knownReport }) ?? [];
    expect(blocks.length).toBe(1);
    expect(parse(blocks[0]?.yaml ?? "")[0].reports).toEqual([knownReport.id]);
  });

  it("never takes an id that is in use", () => {
    const taken = new Set(["sohae-2019-03-02-rebuilding", "sohae-2019-03-02-rebuilding-2"]);
    const blocks = proposalBlocksOf(FORM, { ...PLACE, isTaken: (id) => taken.has(id) }) ?? [];
    expect(parse(blocks[0]?.yaml ?? "")[0].id).toBe("sohae-2019-03-02-rebuilding-3");
  });

  it("makes nothing that the catalog's schemas refuse, whatever is typed", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constant("서해"));
    fc.assert(
      fc.property(text, text, text, text, (headline, summary, publisher, authors) => {
        const form = { ...FORM, headline, summary, publisher, authors };
        const blocks = proposalBlocksOf(form, PLACE);
        if (blocks === null) return;
        const [observation] = parse(blocks[0]?.yaml ?? "");
        const [report] = parse(blocks[1]?.yaml ?? "");
        for (const field of ["id", "observed", "headline", "activity"] as const) {
          expect(observationShape[field].safeParse(observation[field]).success).toBe(true);
        }
        expect(observationDetailShape.summary.parse(observation.summary)).toBe(
          summary.trim().toWellFormed(),
        );
        expect(reportSchema.safeParse(report).success).toBe(true);
      }),
    );
  });
});

describe("linesOf", () => {
  it("keeps what holds something", () => {
    expect(linesOf(" a \r\n\n b")).toEqual(["a", "b"]);
  });
});

describe("a correction", () => {
  const record: CorrectableRecord = {
    id: "sohae-2019-03-02-rebuilding",
    what: "observation",
    fields: [
      { name: "observed", value: "2019-03-02" },
      { name: "something else", value: "" },
    ],
  };
  const form = { field: "observed", proposed: "2019-03-03", why: "A slip.", source: "" };

  it("names record, field, both values and the reason", () => {
    expect(parse(correctionYamlOf(form, record) ?? "")).toEqual({
      record: record.id,
      field: "observed",
      present: "2019-03-02",
      proposed: "2019-03-03",
      why: "A slip.",
    });
  });

  it("is checked with the schema of its field", () => {
    expect(correctionProblemsOf({ ...form, proposed: "soon" }, record).proposed).toMatch(/EDTF/);
    expect(correctionProblemsOf({ ...form, proposed: "2019-03-02" }, record).proposed).toBe(
      "This is what the record says already.",
    );
    expect(correctionProblemsOf({ ...form, source: "ftp://x" }, record).source).toMatch(/http/);
    expect(correctionProblemsOf({ ...form, field: "" }, record).field).toMatch(/Choose/);
    expect(correctionYamlOf({ ...form, why: " " }, record)).toBeNull();
  });
});
