// The files of the catalog's folder, in a fixed order.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  /** Path below catalog/, with forward slashes: "sites/sohae.yaml". */
  readonly path: string;
  readonly text: string;
}

export const CATALOG_FOLDER = "catalog";
const FOLDERS = ["sites", "reports", "events"];

/** Every YAML file of sites/, reports/ and events/. */
export function readSourceFiles(catalogFolder: string): SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(catalogFolder, folder))
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => ({
        path: `${folder}/${name}`,
        text: readFileSync(join(catalogFolder, folder, name), "utf8"),
      })),
  );
}
