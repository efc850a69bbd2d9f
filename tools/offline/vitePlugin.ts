// Writes sw.js, the service worker, once everything else of the build is written: it names each file
// with the hash of its bytes.

import { resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { keptFilesOf, versionOf } from "./keptFiles";

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
    // After all other plugins have written their files.
    async closeBundle() {
      if (!isWritten) return;
      const folder = resolve(config.root, config.build.outDir);
      const files = keptFilesOf(folder);
      await build({
        root: config.root,
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: {
          NADIR_FILES: JSON.stringify(files),
          NADIR_VERSION: JSON.stringify(versionOf(files)),
          "process.env.NODE_ENV": JSON.stringify("production"),
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: "es2022",
          rolldownOptions: {
            input: resolve(config.root, "src/offline/serviceWorker.ts"),
            output: { format: "iife", entryFileNames: "sw.js" },
          },
        },
      });
    },
  };
}
