// Makes sw.js for a built folder: the service worker's program with the names and hashes of the
// folder's files.

import { resolve } from "node:path";
import { build } from "vite";
import { keptFilesOf, versionOf } from "./keptFiles";

const PROGRAM = "src/offline/serviceWorker.ts";

/** `root`: the project's folder. Throws a sentence when the folder holds no page. */
export async function writeServiceWorker(folder: string, root: string): Promise<void> {
  const files = keptFilesOf(folder);
  await build({
    root,
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
        input: resolve(root, PROGRAM),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}
