import { describe, expect, it } from "vitest";
import { changed, linesAfter, SOURCES } from "./catalog.fixture";
import { checkCatalog } from "./checkCatalog";
import { CATALOG_FOLDER, readSourceFiles } from "./readSourceFiles";

describe("checkCatalog", () => {
  it("finds nothing in a good catalog and gives it back whole", () => {
    const { findings, catalog } = checkCatalog(SOURCES);
    expect(findings).toEqual([]);
    expect(catalog?.sites.map(({ id }) => id)).toEqual(["sohae"]);
    expect(catalog?.sites[0]).not.toHaveProperty("observations");
    expect(catalog?.observations.map(({ id, site }) => [id, site])).toEqual([
      ["sohae-2018-07", "sohae"],
      ["sohae-2019-03", "sohae"],
    ]);
    expect(catalog?.reports).toHaveLength(5);
    expect(catalog?.events).toHaveLength(1);
  });

  it("gives back no catalog with an error, and one with a doubt", () => {
    expect(checkCatalog(changed(["country: KP", "country: Korea"])).catalog).toBeNull();
    expect(checkCatalog(changed(["country: KP", "country: IS"])).catalog).not.toBeNull();
  });

  it("reports every problem of a record and of its neighbours in one run", () => {
    const lines = linesAfter(
      ["kind: summit", "kind: sumit"],
      ["site: sohae", "site: suhae"],
      [`date: "2019-02-27/2019-02-28"`, `date: "2019-02-30"\n  colour: red`],
      ["activity: rebuilding", "activity: painting"],
      ["[north-2019, csis-2019]", "[north-2019, csis-9102]"],
      [`comparedWith: "2019-02~"`, `comparedWith: "2019-04"`],
    );
    expect(lines).toEqual([
      expect.stringMatching(
        /^catalog\/events\/2019\.yaml:3: error: hanoi-summit, kind: found “sumit”, expected one of summit, talks/,
      ),
      expect.stringMatching(
        /:4: error: hanoi-summit, date: found “2019-02-30”, expected an EDTF date/,
      ),
      expect.stringMatching(
        /:5: error: hanoi-summit, colour: found the field “colour”, expected only id,/,
      ),
      expect.stringMatching(
        /:11: error: hanoi-summit, site: found “suhae”, expected the id of a site/,
      ),
      expect.stringMatching(
        /:47: error: sohae-2019-03, comparedWith: found 2019-04, expected a date before/,
      ),
      expect.stringMatching(
        /:52: error: sohae-2019-03, activity: found “painting”, expected one of construction/,
      ),
      expect.stringMatching(/:56: error: sohae-2019-03, reports\.1: found “csis-9102”/),
    ]);
  });

  it.each([
    [`observed: "2018-07-20/2018-07-22"`, "observed: 2018", "found 2018, expected a date"],
    ["    headline: Test stand taken down\n", "", "headline: found nothing, expected text"],
    ["aliases:\n  - Tongchang-ri\n  - 동창리\n", "aliases: Tongchang-ri\n", "expected a list"],
    ["place:\n", "place: Hanoi\n  was:\n", "place: found “Hanoi”, expected a record"],
    [
      "  - id: test-stand",
      "  - stand\n  - id: test-stand",
      "structures.1: found “stand”, expected a record",
    ],
    ["structures:\n", "structures: 5\nwere:\n", "structures: found 5, expected a list"],
  ])("says what was found and what was expected: %s", (from, to, words) => {
    expect(linesAfter([from, to]).join("\n")).toContain(words);
  });

  it("names a record without an id by its place", () => {
    expect(linesAfter(["- id: paper-2019", "- ident: paper-2019"]).join("\n")).toContain(
      "catalog/reports/2019.yaml:19: error: number 3, ident: found the field “ident”",
    );
  });

  it("wants a list in reports and events, and lets a file be empty", () => {
    const withFile = (text: string) =>
      checkCatalog([...SOURCES, { path: "events/2020.yaml", text }]);
    expect(withFile("id: x").findings.map(({ message }) => message)).toEqual([
      "found no list, expected a list of records that begin with “- id:”",
    ]);
    expect(withFile("# nothing yet\n").findings).toEqual([]);
  });

  it("notices a file in the wrong folder", () => {
    const { findings } = checkCatalog([...SOURCES, { path: "site/x.yaml", text: "id: x" }]);
    expect(findings).toEqual([
      expect.objectContaining({
        severity: "error",
        file: "site/x.yaml",
        message: expect.stringContaining("sites/"),
      }),
    ]);
  });
});

describe("the real catalog", () => {
  it("has no error", { timeout: 60_000 }, () => {
    const { findings, catalog } = checkCatalog(readSourceFiles(CATALOG_FOLDER));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(catalog?.sites.some(({ id }) => id === "sohae")).toBe(true);
  });
});
