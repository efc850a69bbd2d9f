// Writes everything that is published beside the page, once the build has its index.html. Files
// go to the disk one by one and not through the bundle, which would keep them all in memory.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { RECORD_WORDS } from "../../src/i18n/recordWords";
import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { releaseOf } from "../release/catalogRelease";
import { readReleases } from "../release/readReleases";
import { absoluteTemplateOf, PORTABLE_BASE, portablePageOf } from "./portablePage";
import type { Publication } from "./publication";
import { PUBLISHERS } from "./publishers";
import { readDeployment } from "./readDeployment";
import { wholeCatalogOf } from "./wholeCatalog";

/** `catalogOf` is asked at the end of the build. */
export function publishPlugin(catalogOf: () => AuthoredCatalog): Plugin {
  let config: ResolvedConfig;
  return {
    name: "nadir-publish",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle(_options, bundle) {
      const index = bundle["index.html"];
      if (index?.type !== "asset") throw new Error("Got a build without index.html; expected one.");
      const isPortable = config.base === PORTABLE_BASE;
      const publication = isPortable
        ? publicationOf(catalogOf(), "/", absoluteTemplateOf(String(index.source)))
        : publicationOf(catalogOf(), config.base, String(index.source));
      if (publication.deployment.address === null) {
        config.logger.warn(
          "publish: the page's address is not known (public/deployment.json, NADIR_ADDRESS); " +
            "canonical addresses, cards and the sitemap are left out.",
        );
      }
      const folder = resolve(config.root, config.build.outDir);
      for (const publisher of PUBLISHERS) {
        for await (const { name, body } of publisher(publication)) {
          const file = join(folder, name);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, isPortable ? portablePageOf(name, body) : body);
        }
      }
    },
  };
}

function publicationOf(authored: AuthoredCatalog, base: string, template: string): Publication {
  const deployment = readDeployment();
  const made = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  const set = wholeCatalogOf(authored, { home: deployment.address ?? base, made });
  const release = releaseOf(authored, readReleases());
  return { set, words: RECORD_WORDS, authored, release, deployment, base, template };
}
