import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareWindows, windowOf } from "../../src/domain/dayWindow";
import { compileCatalog, contentsOf } from "../catalog/compile";
import { withoutEmpty } from "../catalog/withoutEmpty";
import { readAuthoredCatalog } from "./authoredCatalog";
import { reportIdsOf } from "./catalogRows";
import { metadataOf, type ReadRow, rowsIn } from "./parquetRows.fixture";
import { writeCatalog } from "./writeCatalog";

const authored = readAuthoredCatalog();
const { files: compiled, indexName } = compileCatalog(authored);
const folder = mkdtempSync(join(tmpdir(), "nadir-parquet-"));
let rows: ReadRow[] = [];
let details: ReadRow[] = [];

beforeAll(async () => {
  writeCatalog(authored, folder);
  rows = await rowsIn(join(folder, "observations.parquet"));
  details = await rowsIn(join(folder, "details.parquet"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function jsonIn(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

describe("the authored catalog in the form for large ones", () => {
  it("has every observation of the index, field by field", () => {
    const expected = new Map(contentsOf(authored).observations.map((each) => [each.id, each]));
    expect(rows).toHaveLength(expected.size);
    const siteById = new Map(authored.sites.map((site) => [site.id as string, site]));
    for (const [place, row] of rows.entries()) {
      const { headline, structures, reportCount, ...observation } =
        expected.get(row.id as never) ?? {};
      const { lat, lon } = siteById.get(String(row.site))?.location ?? {};
      const { assessments_differ, former_ids, geometry, ...rest } = row;
      expect({
        ...{ ...rest, assessmentsDiffer: assessments_differ, formerIds: former_ids },
      }).toEqual(observation);
      expect(geometry).toEqual({ type: "Point", coordinates: [lon, lat] });
      expect(details[place]).toMatchObject({
        ...{ id: row.id, headline, structures, report_count: reportCount },
      });
    }
  });

  it("has every detail, with every report that is named", () => {
    const authoredById = new Map(authored.observations.map((each) => [each.id as string, each]));
    const reportById = new Map(authored.reports.map((each) => [each.id, each]));
    for (const { id, headline, structures, ...detail } of details) {
      const own = authoredById.get(String(id));
      if (!own) throw new Error(`Got ${id}; expected an authored id.`);
      const orNull = (list: readonly object[]) => (list.length > 0 ? withoutEmpty(list) : null);
      expect(detail).toEqual({
        ...{ summary: own.summary, compared_with: own.comparedWith },
        ...{ recorded: own.recorded, revised: own.revised, report_count: own.reports.length },
        imagery: orNull(own.imagery),
        assessments: orNull(own.assessments),
        reports: orNull(reportIdsOf(own).flatMap((each) => reportById.get(each) ?? [])),
      });
    }
  });

  it("stands in order of site, observed date and id", () => {
    const compared = rows.slice(1).map((row, place) => {
      const before = rows[place] ?? row;
      if (before.site !== row.site) return String(before.site) < String(row.site);
      const order = compareWindows(
        windowOf(before.observed as never),
        windowOf(row.observed as never),
      );
      return order < 0 || (order === 0 && String(before.id) < String(row.id));
    });
    expect(compared).not.toContain(false);
  });

  it("has the other files as the page's own catalog has them, under plain names", () => {
    const { observations, files, ...index } = jsonIn("index.json");
    const { files: _, observations: ownRows, ...own } = JSON.parse(compiled.get(indexName) ?? "");
    expect(index).toEqual(own);
    expect(observations).toBeUndefined();
    expect(ownRows).toHaveLength(rows.length);
    const sites = Object.fromEntries(authored.sites.map(({ id }) => [id, `sites/${id}.json`]));
    expect(files).toEqual({
      ...{ observations: "observations.parquet", details: "details.parquet" },
      ...{ events: "events.json", text: "text.json", sites },
    });
    for (const [name, text] of compiled) {
      const plain = name.replace(/^catalog\//, "").replace(/\.[0-9a-f]{10}\.json$/, ".json");
      if (plain !== "index.json") expect(readFileSync(join(folder, plain), "utf8")).toBe(text);
    }
    expect(readdirSync(folder)).toHaveLength(6);
  });

  it("says that it is GeoParquet", () => {
    const { key_value_metadata } = metadataOf(join(folder, "observations.parquet"));
    const geo = key_value_metadata?.find(({ key }) => key === "geo")?.value ?? "{}";
    expect(JSON.parse(geo)).toMatchObject({ version: "1.1.0", primary_column: "geometry" });
  });
});
