// `npm run catalog:check`: every problem of the catalog in one run. Errors fail, doubts do not.

import { checkCatalog } from "./checkCatalog";
import { errorsOf, lineOfFinding, sumOfFindings } from "./finding";
import { CATALOG_FOLDER, readSourceFiles } from "./readSourceFiles";

const { findings } = checkCatalog(readSourceFiles(CATALOG_FOLDER));
for (const finding of findings) console.log(lineOfFinding(finding));
console.log(sumOfFindings(findings));
process.exitCode = errorsOf(findings).length > 0 ? 1 : 0;
