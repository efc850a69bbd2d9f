// `npm run catalog:parquet -- --out DIR`: the authored catalog in the form for large ones.

import { readAuthoredCatalog } from "./authoredCatalog";
import { readFolder } from "./commandLine";
import { writeCatalog } from "./writeCatalog";

try {
  const folder = readFolder(process.argv.slice(2));
  const catalog = readAuthoredCatalog();
  writeCatalog(catalog, folder);
  console.log(`${catalog.observations.length} observations in ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
