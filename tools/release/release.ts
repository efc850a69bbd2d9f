// `npm run catalog:release`: notes the catalog as it is as a released version, with what has changed
// since the one before. Refuses a catalog with errors, one that has lost records, and no change.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkCatalog } from "../catalog/checkCatalog";
import { errorsOf, lineOfFinding } from "../catalog/finding";
import { CATALOG_FOLDER, readSourceFiles } from "../catalog/readSourceFiles";
import { missingRecordsOf, withRelease } from "./catalogRelease";
import { RELEASES_FILE, readReleases } from "./readReleases";

function release(): string {
  const { findings, catalog } = checkCatalog(readSourceFiles(CATALOG_FOLDER));
  if (!catalog) throw new Error(errorsOf(findings).map(lineOfFinding).join("\n"));
  const releases = readReleases();
  const missing = missingRecordsOf(catalog, releases);
  if (missing.length > 0) {
    const named = missing.map(({ kind, id }) => `${kind} ${id}`).join(", ");
    throw new Error(`Released records are gone: ${named}. Withdraw them with a reason instead.`);
  }
  const next = withRelease(catalog, releases);
  if (next === null) throw new Error("Nothing has changed since the last release.");
  writeFileSync(join(CATALOG_FOLDER, RELEASES_FILE), `${JSON.stringify(next, null, 1)}\n`);
  const [{ version, date, changes } = { version: "", date: "", changes: [] }] = next.releases;
  return `Released version ${version} of ${date}: ${changes.length} changes.`;
}

try {
  console.log(release());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
