// The whole real catalog as files, judged by programs of others.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "../../src/export/exportFormats";
import type { ExportSet } from "../../src/export/exportSet";
import { RECORD_WORDS } from "../../src/i18n/recordWords";
import { look } from "../imagery/programs";
import { readAuthoredCatalog } from "../parquet/authoredCatalog";
import { wholeCatalogOf } from "../publish/wholeCatalog";

const run = promisify(execFile);
const found = look(process.env.PATH ?? "");
const SOHAE = "sohae-2019-03-02-rebuilding";
const OFFICE = "/usr/bin/soffice";

let folder = "";
let set: ExportSet;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nadir-exports-"));
  const places = { home: "https://example.org/nadir/", made: "2026-11-22T08:30:00Z" };
  set = wholeCatalogOf(readAuthoredCatalog(), places);
  for (const { id, make } of EXPORT_FORMATS) {
    const { name, body } = make(set, RECORD_WORDS);
    writeFileSync(join(folder, id === "csv-bom" ? "excel.csv" : name), body);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What GDAL reads of the observation after Hanoi, or how many rows there are. */
async function ask(file: string, sql: string, dialect = "SQLite"): Promise<string> {
  const options = ["-ro", "-q", "-dialect", dialect, "-sql", sql];
  const { stdout } = await run("ogrinfo", [...options, join(folder, file)], { timeout: 60_000 });
  return stdout;
}

describe.skipIf("missing" in found)("GDAL", () => {
  it("reads all observations of the GeoJSON where and when they were", async () => {
    const layer = "observations";
    expect(await ask("observations.geojson", `SELECT count(*) AS n FROM ${layer}`)).toContain(
      `n (Integer) = ${set.observations.length}`,
    );
    const row = await ask("observations.geojson", `SELECT * FROM ${layer} WHERE id = '${SOHAE}'`);
    expect(row).toContain("POINT (124.7 39.66)");
    expect(row).toMatch(/observed_from \(Date\) = 2019\/03\/02/);
    expect(row).toContain("서해위성발사장");
  });

  it("reads the CSV as a table with all its columns", async () => {
    expect(await ask("observations.csv", "SELECT count(*) AS n FROM observations")).toContain(
      `n (Integer) = ${set.observations.length}`,
    );
    const row = await ask("observations.csv", `SELECT * FROM observations WHERE id = '${SOHAE}'`);
    expect(row).toContain("observed_from (String) = 2019-03-02");
    expect(row).toContain("longitude (String) = 124.7");
    expect(row).toContain("서해위성발사장");
  });

  it("reads the KML and the KMZ with a folder for each site and the spans of time", async () => {
    for (const file of ["observations.kml", "observations.kmz"]) {
      const { stdout } = await run("ogrinfo", ["-ro", "-q", join(folder, file)]);
      expect(stdout.trim().split("\n")).toHaveLength(set.sites.length + 1);
    }
    const sites = set.sites.map(({ record }) => record.name);
    const name = sites.find((each) => each.startsWith("Sohae"));
    const row = await ask(
      "observations.kml",
      `SELECT * FROM "${name}" WHERE id = 'observation-${SOHAE}' OR "id" = '${SOHAE}'`,
      "OGRSQL",
    );
    expect(row).toMatch(/begin \(DateTime\) = 2019\/03\/02/);
    expect(row).toMatch(/end \(DateTime\) = 2019\/03\/02/);
    expect(row).toContain("POINT (124.7");
  });
});

describe("the calendar", () => {
  it("has an entry for each event and no line over 75 bytes", () => {
    const text = readFileSync(join(folder, "events.ics"), "utf8");
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(set.events.length);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const hanoi = text.slice(text.indexOf("DTSTART;VALUE=DATE:20190227"));
    expect(hanoi).toContain("DTEND;VALUE=DATE:20190301");
  });
});

// Half a gigabyte, so it is asked where it is installed.
const officeWorks = await run(OFFICE, ["--version"]).then(
  () => true,
  () => false,
);
if (!officeWorks) console.log("LibreOffice is not installed: the CSV is not opened with it here.");

describe.skipIf(!officeWorks)("LibreOffice", () => {
  it("opens the CSV for Excel with its hangul and runs no formula", async () => {
    const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
    // Comma, quote, UTF-8, from the first line: what its dialog offers for this file.
    const input = "--infilter=Text - txt - csv (StarCalc):44,34,76,1";
    const options = ["--headless", profile, input, "--convert-to", "fods", "--outdir", folder];
    await run(OFFICE, [...options, join(folder, "excel.csv")], { timeout: 120_000 });
    const sheet = readFileSync(join(folder, "excel.fods"), "utf8");
    expect(sheet).toContain("서해위성발사장");
    expect(sheet).toContain(SOHAE);
    expect(sheet).not.toContain("table:formula");
  });
});
