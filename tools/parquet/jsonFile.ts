// One JSON file of a catalog, as compile.ts would write it.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { textOfFile } from "../catalog/compile";

/** Gives back the name, which is relative to the folder. */
export function writeJson(folder: string, name: string, content: object): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, textOfFile(content));
  return name;
}
