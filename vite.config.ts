// Build and dev server. BASE_PATH is the path the page is served below: "/" or "/nadir/".

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogPlugin } from "./tools/catalog/vitePlugin";

export default defineConfig({
  base: process.env.BASE_PATH ?? "/",
  plugins: [react(), catalogPlugin()],
  build: { target: "es2022", sourcemap: true },
});
