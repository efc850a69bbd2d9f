// Writes the pages of the build once its index.html is finished.

import type { Plugin } from "vite";
import { type PageSite, pagesOf } from "./sitePages";

/** `sitesOf` is asked at the end of the build. */
export function pagesPlugin(sitesOf: () => readonly PageSite[]): Plugin {
  let base = "/";
  return {
    name: "nadir-pages",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset")
          throw new Error("Got a build without index.html; expected one.");
        for (const [fileName, source] of pagesOf(String(index.source), sitesOf(), base)) {
          if (fileName === "index.html") index.source = source;
          else this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}
