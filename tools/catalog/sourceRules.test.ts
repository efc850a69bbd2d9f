import { describe, expect, it } from "vitest";
import { linesAfter } from "./catalog.fixture";

it("doubts a report that nobody uses", () => {
  expect(linesAfter(["reports: [paper-2019]", "reports: [csis-2019]"])).toEqual([
    "catalog/reports/2019.yaml:19: doubt: paper-2019, id: found a report that no record names, expected it to be somebody's source",
  ]);
});

it("does not doubt a report that an unreadable file may use", () => {
  const lines = linesAfter(["kind: summit", "kind: [summit"]);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join()).not.toContain("no record names");
});

describe("addresses", () => {
  it.each([
    "javascript:alert(1)",
    "ftp://example.org/x",
    "example.org/x",
    "https://",
    "https://a:b@c.org",
  ])("are not %s", (address) => {
    expect(linesAfter(["https://example.org/north-2018/", address])).toEqual([
      `catalog/reports/2018.yaml:6: error: north-2018, url: found “${address}”, expected an http or https address`,
    ]);
  });

  it("lead to one page each", () => {
    expect(
      linesAfter(["https://example.org/csis-2019/", "http://www.example.org/north-2019#top"]),
    ).toEqual([
      "catalog/reports/2019.yaml:15: doubt: csis-2019, url: found the address of north-2019 again, expected one report for one page",
    ]);
  });
});

describe("publishers", () => {
  it("have one spelling, and the rarer one is named", () => {
    expect(linesAfter(["publisher: CSIS", "publisher: 38 NORTH"])).toEqual([
      "catalog/reports/2019.yaml:12: doubt: csis-2019, publisher: found “38 NORTH”, expected one spelling: others write “38 North”",
    ]);
  });

  it("have a name that a link can hold", () => {
    expect(linesAfter(["publisher: CSIS", `publisher: "!!!"`])).toEqual([
      "catalog/reports/2019.yaml:12: error: csis-2019, publisher: found “!!!”, expected a name with letters or digits",
    ]);
  });
});

it("doubts records outside of their year's file", () => {
  expect(linesAfter([`published: "2018-07-23"`, `published: "2019-01"`])).toEqual([
    "catalog/reports/2018.yaml:5: doubt: north-2018, published: found 2019-01 in reports/2018.yaml, expected it in 2019.yaml",
  ]);
});
