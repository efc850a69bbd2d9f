import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { contextEventSchema, isSummit } from "../../src/domain/contextEvent";
import { observationDetailSchema, observationSchema } from "../../src/domain/observation";
import { reportSchema } from "../../src/domain/report";
import { siteSchema } from "../../src/domain/site";
import { readAuthoredCatalog } from "./authoredCatalog";
import { generateCatalog } from "./generateCatalog";
import { generatedObservationsOf } from "./generatedObservations";
import { generatedSitesOf } from "./generatedSites";
import { likenessOf } from "./likeness";
import { metadataOf, rowsIn } from "./parquetRows.fixture";
import { randomOf } from "./random";

const FILES = ["details.parquet", "events.json", "index.json", "observations.parquet"];
const SIZE = { observations: 6000, sites: 40, seed: 7 };
const likeness = likenessOf(readAuthoredCatalog());
const root = mkdtempSync(join(tmpdir(), "nadir-generated-"));
const folder = join(root, "first");
generateCatalog(SIZE, likeness, folder);

afterAll(() => rmSync(root, { recursive: true }));

describe("a generated catalog", () => {
  it("has the same bytes for the same request, others for another seed", () => {
    generateCatalog(SIZE, likeness, join(root, "second"));
    generateCatalog({ ...SIZE, seed: 8 }, likeness, join(root, "third"));
    expect(readdirSync(folder).sort()).toEqual(FILES);
    for (const name of FILES) {
      const [first, second, third] = ["first", "second", "third"].map((each) =>
        readFileSync(join(root, each, name)),
      );
      expect(second?.equals(first ?? Buffer.of())).toBe(true);
      expect(third?.equals(first ?? Buffer.of())).toBe(false);
    }
  });

  it("has the index that the page expects, and nothing but test names", () => {
    const text = readFileSync(join(folder, "index.json"), "utf8");
    const index = JSON.parse(text);
    expect(index).toMatchObject({ format: 1, version: "test-6000-40-7" });
    expect(index.observations).toBeUndefined();
    const sites = z.array(siteSchema).parse(index.sites);
    const events = z.array(contextEventSchema).parse(index.events);
    expect([sites.length, events.length]).toEqual([40, 200]);
    expect(events.filter(isSummit).length).toBeGreaterThan(10);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(40);
    for (const { name } of [...sites, ...events]) expect(name).toMatch(/^Test /);
    for (const name of Object.values(index.publishers))
      expect(name).toMatch(/^Test publisher \d+$/);
  });

  it("has rows that are whole observations and details, the same in both files", async () => {
    const rows = await rowsIn(join(folder, "observations.parquet"));
    const details = await rowsIn(join(folder, "details.parquet"));
    expect([rows.length, details.length]).toEqual([6000, 6000]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(6000);
    for (const [place, row] of rows.entries()) {
      const detail = details[place] ?? {};
      expect(detail.id).toBe(row.id);
      observationSchema.parse({
        ...{ ...row, ...detail, reportCount: detail.report_count },
        assessmentsDiffer: row.assessments_differ,
      });
      const reports = z.array(reportSchema).parse(detail.reports);
      const { assessments } = observationDetailSchema.parse({
        ...{ ...detail, reports: reports.map(({ id }) => id) },
        ...{ imagery: detail.imagery ?? [], assessments: detail.assessments ?? [] },
        comparedWith: detail.compared_with,
      });
      const named = reports.map(({ id }) => id);
      for (const { report } of assessments) expect(named).toContain(report);
      expect(row.reported).toBe(reports[0]?.published);
    }
    const groups = (name: string) =>
      metadataOf(join(folder, name)).row_groups.map(({ num_rows }) => Number(num_rows));
    expect([groups("observations.parquet"), groups("details.parquet")]).toEqual([
      [6000],
      [5000, 1000],
    ]);
  });

  it("reads back as what was made", async () => {
    const [site] = generatedSitesOf(SIZE.sites, likeness, randomOf(SIZE.seed, 0));
    if (!site) throw new Error("Got no site.");
    const inFile = await rowsIn(join(folder, "observations.parquet"));
    const own = inFile.filter((row) => row.site === site.id);
    const made = [...generatedObservationsOf(site, own.length, likeness, randomOf(SIZE.seed, 3))];
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(
      made.map(({ observation }) => ({
        ...{ id: observation.id, site: site.id, observed: observation.observed },
        ...{ imaged: observation.imaged, reported: observation.reported },
        ...{ activity: observation.activity, confidence: observation.confidence },
        ...{ publishers: observation.publishers, former_ids: [] },
        assessments_differ: observation.assessmentsDiffer,
        geometry: { type: "Point", coordinates: [site.location.lon, site.location.lat] },
      })),
    );
  });
});
