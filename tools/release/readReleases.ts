// The released versions of the catalog, from catalog/releases.json.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOG_FOLDER } from "../catalog/readSourceFiles";
import { NO_RELEASES, type Releases, releasesSchema } from "./catalogRelease";

export const RELEASES_FILE = "releases.json";

/** None where there is no such file. Throws a sentence that names file and field. */
export function readReleases(folder = CATALOG_FOLDER): Releases {
  const file = join(folder, RELEASES_FILE);
  if (!existsSync(file)) return NO_RELEASES;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: found damaged JSON (${String(error)}).`);
  }
  const read = releasesSchema.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}.`);
}
