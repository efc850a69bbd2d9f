// `npm run catalog:generate -- --observations 1000000 --sites 5000 --seed 7 --out DIR`: a made-up
// catalog that looks like the real one, for trying out a large one.

import { readAuthoredCatalog } from "./authoredCatalog";
import { readGenerateRequest } from "./commandLine";
import { generateCatalog } from "./generateCatalog";
import { likenessOf } from "./likeness";

try {
  const { size, folder } = readGenerateRequest(process.argv.slice(2));
  generateCatalog(size, likenessOf(readAuthoredCatalog()), folder);
  console.log(`${size.observations} observations at ${size.sites} sites in ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
