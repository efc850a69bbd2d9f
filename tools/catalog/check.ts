// `npm run catalog:check`: every problem of the catalog in one run. Errors fail, doubts do not.

import { missingRecordsOf } from "../release/catalogRelease";
import { RELEASES_FILE, readReleases } from "../release/readReleases";
import { checkCatalog } from "./checkCatalog";
import { errorsOf, lineOfFinding, sumOfFindings } from "./finding";
import { CATALOG_FOLDER, readSourceFiles } from "./readSourceFiles";

const { findings, catalog } = checkCatalog(readSourceFiles(CATALOG_FOLDER));
const missing = catalog === null ? [] : missingRecordsOf(catalog, readReleases());
for (const finding of findings) console.log(lineOfFinding(finding));
for (const { kind, id } of missing) {
  console.log(
    `catalog/${RELEASES_FILE}: error: the released ${kind} ${id} is gone; withdraw it with a reason.`,
  );
}
console.log(sumOfFindings(findings));
process.exitCode = errorsOf(findings).length + missing.length > 0 ? 1 : 0;
