// Build and dev server. BASE_PATH is the path the page is served below: "/" or "/nadir/".

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogPlugin } from "./tools/catalog/vitePlugin";
import { woff2Only } from "./tools/fonts/woff2Only";
import { noticePlugin } from "./tools/notice/vitePlugin";
import { pagesPlugin } from "./tools/pages/vitePlugin";

const catalog = catalogPlugin();

export default defineConfig({
  base: process.env.BASE_PATH ?? "/",
  plugins: [react(), catalog.plugin, pagesPlugin(catalog.sitesOf), noticePlugin()],
  css: { postcss: { plugins: [woff2Only] } },
  worker: { format: "es" },
  build: { target: "es2022", sourcemap: true },
});
