// The made-up catalog of a million observations. Making it takes the better part of a minute, so it
// is kept, and made again only when something has changed that it is made of.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const REQUEST = ["--observations", "1000000", "--sites", "5000", "--seed", "7"];
/** The generator, what it learns from, and the packages it uses. */
const SOURCES = ["catalog", "src/domain", "tools/catalog", "tools/parquet"];
const PACKAGES = "package-lock.json";
const KEPT_IN = ".cache/e2e";

/** Its folder. */
export async function generatedCatalog(): Promise<string> {
  const folder = join(KEPT_IN, hashOfSources());
  if (existsSync(folder)) return folder;
  rmSync(KEPT_IN, { recursive: true, force: true });
  // Only a whole one gets its name.
  const making = join(KEPT_IN, "making");
  const args = ["run", "--silent", "catalog:generate", "--", ...REQUEST, "--out", making];
  await promisify(execFile)("npm", args);
  renameSync(making, folder);
  return folder;
}

function hashOfSources(): string {
  const hash = createHash("sha256").update(REQUEST.join(" ")).update(readFileSync(PACKAGES));
  for (const folder of SOURCES) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => /(?<!\.test)\.(ts|yaml)$/.test(each)).sort()) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
