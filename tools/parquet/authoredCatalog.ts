// The authored catalog for a program that can do nothing with a broken one.

import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { checkCatalog } from "../catalog/checkCatalog";
import { CATALOG_FOLDER, readSourceFiles } from "../catalog/readSourceFiles";

/** Throws a sentence when there is any error in it. */
export function readAuthoredCatalog(): AuthoredCatalog {
  const { catalog } = checkCatalog(readSourceFiles(CATALOG_FOLDER));
  if (!catalog) throw new Error(`The catalog has errors; "npm run catalog:check" names them.`);
  return catalog;
}
