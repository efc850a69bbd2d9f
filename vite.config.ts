// Build and dev server. A build is portable: its addresses are relative, so that the folder works below
// any path. BASE_PATH ("/nadir/") makes them absolute, which the page for unknown addresses needs.

import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogPlugin } from "./tools/catalog/vitePlugin";
import { woff2Only } from "./tools/fonts/woff2Only";
import { languagesPlugin } from "./tools/languages/vitePlugin";
import { usedLeaflet } from "./tools/leaflet/usedLeaflet";
import { noticePlugin } from "./tools/notice/vitePlugin";
import { offlinePlugin } from "./tools/offline/vitePlugin";
import { publishPlugin } from "./tools/publish/vitePlugin";
import { sbomPlugin } from "./tools/supply/vitePlugin";

const catalog = catalogPlugin();

interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/**
 * All that the first page imports at once stands in one file: later parts share much of it, and would
 * otherwise break it into several, which weigh more.
 */
function firstPageChunk(id: string, graph: ModuleGraph): string | null {
  const seen = new Set<string>();
  const isAtOnce = (each: string): boolean => {
    if (seen.has(each)) return false;
    seen.add(each);
    const info = graph.getModuleInfo(each);
    return info !== null && (info.isEntry || info.importers.some(isAtOnce));
  };
  return isAtOnce(id) ? "page" : null;
}

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

export default defineConfig({
  define: { "import.meta.env.NADIR_VERSION": JSON.stringify(version) },
  base: process.env.BASE_PATH ?? "./",
  plugins: [
    languagesPlugin(),
    usedLeaflet(),
    react(),
    catalog.plugin,
    publishPlugin(catalog.catalogOf),
    noticePlugin(),
    sbomPlugin(),
    offlinePlugin(),
  ],
  css: { postcss: { plugins: [woff2Only] } },
  worker: { format: "es" },
  build: {
    target: "es2022",
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstPageChunk }] } } },
  },
});
