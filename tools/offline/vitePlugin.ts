// Writes the service worker once everything else of the build is written: it names each file with the
// hash of its bytes.

import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { writeServiceWorker } from "./writeServiceWorker";

export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  return {
    name: "nadir-offline",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle() {
      isWritten = true;
    },
    // After all other plugins have written their files; a failed build has none.
    async closeBundle() {
      if (isWritten)
        await writeServiceWorker(resolve(config.root, config.build.outDir), config.root);
    },
  };
}
