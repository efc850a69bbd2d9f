// The files of the catalog's folder, in a fixed order.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  /** Path below catalog/, with forward slashes: "sites/sohae.yaml". */
  readonly path: string;
  readonly text: string;
}

export const CATALOG_FOLDER = "catalog";

/** Every YAML file below the folder: one in the wrong place must not go unnoticed. */
export function readSourceFiles(catalogFolder: string): SourceFile[] {
  return readdirSync(catalogFolder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(catalogFolder, path), "utf8") }));
}
