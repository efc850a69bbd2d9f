// Puts the list of the packages that a built page contains beside it, as sbom.cdx.json.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import * as z from "zod/mini";
import { readPackages } from "./readPackages";
import { readSbom, toPageSbom } from "./sbom";

export const SBOM_FILE = "sbom.cdx.json";

const packageSchema = z.object({ name: z.string() });

export function sbomPlugin(): Plugin {
  let root = ".";
  return {
    name: "nadir-sbom",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const text = readFileSync(join(root, "package.json"), "utf8");
      const { name } = packageSchema.parse(JSON.parse(text));
      const sbom = toPageSbom(await readSbom(root), name, readPackages(root));
      const source = `${JSON.stringify(sbom, null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: SBOM_FILE, source });
    },
  };
}
