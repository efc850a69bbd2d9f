import { describe, expect, it } from "vitest";
import { linesAfter } from "./catalog.fixture";

describe("ids of their own", () => {
  it("are asked of observations, and the other place is named", () => {
    expect(linesAfter(["- id: sohae-2019-03", "- id: sohae-2018-07"])).toEqual([
      "catalog/sites/sohae.yaml:44: error: sohae-2018-07, id: found “sohae-2018-07”, which catalog/sites/sohae.yaml:34 has too, expected an id that was never used",
    ]);
  });

  it("are asked of reports, across files", () => {
    const lines = linesAfter(
      ["- id: paper-2019", "- id: north-2018"],
      ["[paper-2019]", "[north-2018]"],
    );
    expect(lines.join()).toContain("found “north-2018”, which catalog/reports/2018.yaml:1 has too");
  });

  it("are asked of structures within their site", () => {
    expect(linesAfter(["- id: test-stand", "- id: launch-pad"]).join()).toContain(
      "sites/sohae.yaml:30: error: sohae, structures.1.id: found “launch-pad”, which catalog/sites/sohae.yaml:22 has too",
    );
  });

  it("are not taken again when somebody had them formerly", () => {
    expect(linesAfter(["- id: sohae-2018-07", "- id: sohae-rebuilt"])).toEqual([
      "catalog/sites/sohae.yaml:45: error: sohae-2019-03, formerIds.0: found “sohae-rebuilt”, which catalog/sites/sohae.yaml:34 has too, expected an id that was never used",
    ]);
    expect(linesAfter(["formerIds: [dongchang]", "formerIds: [sohae]"]).join()).toContain(
      "sohae, formerIds.0: found “sohae”",
    );
  });
});

describe("ids of others", () => {
  it.each([
    ["report: atlas-2010", "report: atlas", "sohae, location.report", "a report"],
    ["  - atlas-2010", "  - atlas", "sohae, references.0", "a report"],
    [
      "[north-2019, csis-2019]",
      "[north-2019, csis-2019, x]",
      "sohae-2019-03, reports.2",
      "a report",
    ],
    ["report: csis-2019", "report: csis", "sohae-2019-03, assessments.1.report", "a report"],
    ["[paper-2019]", "[paper-2019, x]", "hanoi-summit, reports.1", "a report"],
    ["site: sohae", "site: suhae", "hanoi-summit, site", "a site"],
    ["[test-stand]", "[teststand]", "sohae-2018-07, structures.0", "a structure of this site"],
  ])("must be there: %s → %s", (from, to, where, what) => {
    const lines = linesAfter([from, to]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      new RegExp(`error: ${where}: found “.*”, expected the id of ${what}$`),
    );
  });

  it("must be the present ones", () => {
    expect(linesAfter(["site: sohae", "site: dongchang"])).toEqual([
      "catalog/events/2019.yaml:10: error: hanoi-summit, site: found “dongchang”, expected its present id “sohae”",
    ]);
    expect(linesAfter(["[test-stand]", "[old-pad]"]).join()).toContain(
      "expected its present id “launch-pad”",
    );
  });

  it("are still known when their own record is damaged", () => {
    const lines = linesAfter(
      ["lang: en", "lang: English"],
      ["kind: launch-site", "kind: spaceport"],
    );
    expect(lines).toHaveLength(2);
    expect(lines.join()).toContain("found “English”");
    expect(lines.join()).toContain("found “spaceport”");
  });

  it("are not doubted when the file that may have them cannot be read", () => {
    const lines = linesAfter(["  title: Title of north-2018", " title: Title of north-2018"]);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.includes("found broken YAML"))).toBe(true);
  });
});

it("doubts an id that a list has twice", () => {
  expect(linesAfter(["[launch-pad, test-stand]", "[launch-pad, launch-pad]"])).toEqual([
    "catalog/sites/sohae.yaml:51: doubt: sohae-2019-03, structures.1: found “launch-pad” again, expected it once",
  ]);
});

it("wants a site in the file of its name", () => {
  expect(
    linesAfter(["id: sohae\n", "id: tongchang\n"], ["site: sohae", "site: tongchang"]),
  ).toEqual([
    "catalog/sites/sohae.yaml:1: error: tongchang, id: found “tongchang” in sites/sohae.yaml, expected the file to be sites/tongchang.yaml",
  ]);
});
