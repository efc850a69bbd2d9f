import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMAT as FORMAT_OF_PAGE } from "../../src/data/readFile";
import type { AuthoredCatalog } from "./authoredSchemas";
import { changed, SOURCES } from "./catalog.fixture";
import { checkCatalog } from "./checkCatalog";
import { compileCatalog, FORMAT } from "./compile";
import { CATALOG_FOLDER, readSourceFiles, type SourceFile } from "./readSourceFiles";

function authoredOf(sources: readonly SourceFile[]): AuthoredCatalog {
  const { catalog, findings } = checkCatalog(sources);
  if (!catalog) throw new Error(`Got ${findings.length} findings; expected none.`);
  return catalog;
}

const small = authoredOf(SOURCES);
const compiled = compileCatalog(small);

/** The content of the file whose name begins like this. */
function contentOf(start: string, { files } = compiled): Record<string, unknown> {
  const [, text] = [...files].find(([name]) => name.startsWith(`catalog/${start}`)) ?? [];
  if (text === undefined) throw new Error(`Got no file ${start}.`);
  return JSON.parse(text) as Record<string, unknown>;
}

describe("the index", () => {
  const index = contentOf("index.");

  it("names the other files relative to itself", () => {
    expect(index).toMatchObject({
      format: 1,
      version: expect.stringMatching(/^[0-9a-f]{10}$/),
      date: "2026-11-22",
      files: {
        sites: { sohae: expect.stringMatching(/^sites\/sohae\.[0-9a-f]{10}\.json$/) },
        events: expect.stringMatching(/^events\.[0-9a-f]{10}\.json$/),
        text: expect.stringMatching(/^text\.[0-9a-f]{10}\.json$/),
      },
    });
    expect(FORMAT).toBe(FORMAT_OF_PAGE);
  });

  it("holds of an observation what map, timeline, list and filters need", () => {
    expect(index.observations).toEqual([
      {
        ...{ id: "sohae-2018-07", site: "sohae", structures: ["test-stand"] },
        ...{
          observed: "2018-07-20/2018-07-22",
          activity: "dismantlement",
          confidence: "confirmed",
        },
        ...{ headline: "Test stand taken down", reported: "2018-07-23" },
        ...{ publishers: ["38-north"], reportCount: 1 },
      },
      {
        ...{ id: "sohae-2019-03", formerIds: ["sohae-rebuilt"], site: "sohae" },
        ...{ structures: ["launch-pad", "test-stand"], observed: "2019-03-02" },
        ...{ activity: "rebuilding", confidence: "probable" },
        ...{ headline: "Stand and transfer building rebuilt", imaged: ["2019-03-02"] },
        ...{ reported: "2019-03-05", publishers: ["38-north", "csis"], reportCount: 2 },
        ...{ assessmentsDiffer: true },
      },
    ]);
  });

  it("leaves summaries and sources to the details", () => {
    expect(JSON.stringify(index)).not.toMatch(/"summary"|"assessments"|"references"|"recorded"/);
    expect(index.events).toEqual([
      {
        ...{ id: "hanoi-summit", name: "Hanoi summit", kind: "summit" },
        ...{
          date: "2019-02-27/2019-02-28",
          participants: ["United States", "DPRK"],
          site: "sohae",
        },
        place: { name: "Hanoi, Vietnam", lat: 21.03, lon: 105.85 },
      },
    ]);
  });

  it("names the publishers of observations only", () => {
    expect(index.publishers).toEqual({ "38-north": "38 North", csis: "CSIS" });
  });

  it("knows one publisher of several spellings by the one most reports use", () => {
    const sources = changed(["publisher: CSIS", "publisher: 38 NORTH"]);
    const { publishers, observations } = contentOf("index.", compileCatalog(authoredOf(sources)));
    expect(publishers).toEqual({ "38-north": "38 North" });
    expect((observations as { publishers: string[] }[])[1]?.publishers).toEqual(["38-north"]);
  });
});

describe("the details", () => {
  const idsOf = (records: unknown) => (records as { id: string }[]).map(({ id }) => id);

  it("of a site hold everything that waits, and every report that it names", () => {
    const detail = contentOf("sites/sohae.");
    expect(detail).toMatchObject({ id: "sohae", summary: "A launch site on the coast." });
    expect(detail.references).toEqual(["atlas-2010"]);
    expect(idsOf(detail.reports)).toEqual(["atlas-2010", "csis-2019", "north-2018", "north-2019"]);
    expect(detail.observations).toMatchObject([
      { id: "sohae-2018-07", reports: ["north-2018"], recorded: "2026-11-22" },
      {
        comparedWith: "2019-02~",
        imagery: [{ acquired: "2019-03-02", provider: "Airbus" }],
        assessments: [
          { by: "Joel Wit", stance: "cautions" },
          { by: "CSIS", stance: "supports" },
        ],
      },
    ]);
  });

  it("of events hold their summaries and reports", () => {
    const detail = contentOf("events.");
    expect(idsOf(detail.events)).toEqual(["hanoi-summit"]);
    expect(idsOf(detail.reports)).toEqual(["paper-2019"]);
  });

  it("of the search hold the folded words of an observation, its site and its sources", () => {
    const { observations } = contentOf("text.") as { observations: Record<string, string> };
    const words = observations["sohae-2019-03"] ?? "";
    for (const word of [
      "transfer",
      "launch",
      "tongchangri",
      "tongchang",
      "동창리",
      "csis",
      "jack",
      "wit",
      "pad",
    ]) {
      expect(words).toContain(` ${word} `);
    }
    expect(observations["sohae-2018-07"]).not.toContain(" pad ");
    expect(words.match(/ building /g)).toHaveLength(1);
  });
});

describe("compiling", () => {
  it("gives the same bytes whatever the order of files and records", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...small.reports], { minLength: small.reports.length }),
        fc.shuffledSubarray([...small.observations], { minLength: 2 }),
        (reports, observations) => {
          const again = compileCatalog({ ...small, reports, observations });
          expect(again.indexName).toBe(compiled.indexName);
          expect([...again.files]).toEqual([...compiled.files]);
        },
      ),
    );
  });

  it("changes the names of the files whose content changes, and of the index", () => {
    const sources = changed(["The leaders parted", "They parted"]);
    const other = compileCatalog(authoredOf(sources));
    const kept = [...other.files.keys()].filter((name) => compiled.files.has(name));
    expect(kept.map((name) => name.replace(/\..*/, ""))).toEqual([
      "catalog/sites/sohae",
      "catalog/text",
    ]);
    expect(other.indexName).not.toBe(compiled.indexName);
  });
});

describe("the real catalog", () => {
  it("comes to less than 60 kB at once", { timeout: 60_000 }, () => {
    const authored = authoredOf(readSourceFiles(CATALOG_FOLDER));
    const real = compileCatalog(authored);
    const index = real.files.get(real.indexName) ?? "";
    expect(gzipSync(index, { level: 9 }).length).toBeLessThan(60_000);
    expect(real.files.size).toBe(authored.sites.length + 3);
  });
});
