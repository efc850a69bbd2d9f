import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeDay, toDay } from "../../src/domain/day";
import { parseFuzzyDate } from "../../src/domain/fuzzyDate";
import { jsonSchemaFilesOf, SCHEMA_FOLDER } from "./jsonSchemas";
import { CATALOG_FOLDER, readSourceFiles } from "./readSourceFiles";

interface Part {
  readonly pattern: string;
  readonly properties: Record<string, Part>;
  readonly items: Part;
  readonly additionalProperties: boolean;
  readonly description: string;
  readonly enum: readonly string[];
  readonly required: readonly string[];
}

const files = jsonSchemaFilesOf();
const site = JSON.parse(files.get("site.schema.json") ?? "") as Part;
const observation = site.properties.observations?.items;
const folder = join(CATALOG_FOLDER, SCHEMA_FOLDER);

describe("the published JSON Schemas", () => {
  it("are the committed ones (npm run catalog:schema writes them)", () => {
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });

  it("are named by every file of the catalog", () => {
    for (const { path, text } of readSourceFiles(CATALOG_FOLDER)) {
      const [, name = ""] =
        /^# yaml-language-server: \$schema=\.\.\/schema\/(.+)\n/.exec(text) ?? [];
      expect([path, files.has(name)]).toEqual([path, true]);
    }
  });

  it("offer the vocabulary and allow nothing else", () => {
    expect(observation?.properties.activity?.enum).toContain("no-significant-activity");
    expect(observation?.additionalProperties).toBe(false);
    expect(site.additionalProperties).toBe(false);
    expect(observation?.required).toEqual(
      expect.arrayContaining(["id", "observed", "activity", "summary", "reports", "recorded"]),
    );
    expect(observation?.required).not.toContain("assessments");
  });

  it("explain every field", () => {
    expect(observation?.properties.structures?.description).toMatch(/^Ids/);
    expect(site.properties.structures?.description).toMatch(/^The named parts/);
    expect(JSON.stringify([...files.values()])).not.toContain("readOnly");
  });

  it("accept every date that the check accepts, and no unreadable text", () => {
    const pattern = new RegExp(observation?.properties.observed?.pattern ?? "");
    const days = fc
      .integer({ min: -100_000, max: 100_000 })
      .map((count) => encodeDay(toDay(count)));
    const part = fc
      .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~"))
      .map(([day, length, tilde]) => `${day.slice(0, length)}${tilde}`);
    const date = fc.oneof(
      part,
      fc.tuple(part, part).map((ends) => ends.join("/")),
      part.map((end) => `${end}/..`),
      part.map((end) => `../${end}`),
    );
    fc.assert(fc.property(date, (text) => parseFuzzyDate(text) === null || pattern.test(text)));
    for (const text of [
      "soon",
      "2019-3",
      "2019-13",
      "2019-03-32",
      "../..",
      "2019/",
      "2019-03-02T00:00",
    ]) {
      expect([text, pattern.test(text)]).toEqual([text, false]);
    }
  });
});
