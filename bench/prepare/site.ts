// Everything that is measured in a browser, as one folder of static files: the page and the peers'
// pages, built alike by Vite, and the catalogs.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { SizeName } from "../measures";
import { catalogFolderOf, readCatalog } from "./catalogs";
import { PROBE_FOLDER, SITE_FOLDER } from "./folders";
import { encodePeerColumns } from "./peerColumns";
import { runProgram } from "./runProgram";

const BENCH_FOLDER = "bench";
const PEERS_FOLDER = `${BENCH_FOLDER}/peers`;
const IMAGERY_PAGES_FOLDER = `${BENCH_FOLDER}/imagery/pages`;
const BLANK = "<!doctype html><title>blank</title>";

/** Installs what Nadir is measured beside, from bench/package-lock.json. */
export async function installPeers(): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(`${BENCH_FOLDER}/package.json`, "utf8"));
  const isThere = (name: string) => existsSync(`${BENCH_FOLDER}/node_modules/${name}`);
  if (Object.keys(dependencies).every(isThere)) return;
  await runProgram("npm", ["ci"], { folder: BENCH_FOLDER });
}

export async function buildSite(sizes: readonly SizeName[]): Promise<void> {
  await build({ build: { outDir: SITE_FOLDER, emptyOutDir: true }, logLevel: "error" });
  await buildPeers();
  await buildProbe();
  // A first visit that nobody measures starts what a browser starts only once.
  writeFileSync(join(SITE_FOLDER, "blank.html"), BLANK);
  for (const size of sizes) {
    const folder = join(SITE_FOLDER, "catalogs", size);
    cpSync(catalogFolderOf(size), folder, { recursive: true });
    const { table, sites } = await readCatalog(size);
    writeFileSync(join(folder, "columns.bin"), encodePeerColumns(table, sites));
  }
}

async function buildPeers(): Promise<void> {
  const pages = readdirSync(PEERS_FOLDER).filter((name) => name.endsWith(".html"));
  await build({
    configFile: false,
    root: PEERS_FOLDER,
    base: "/peers/",
    logLevel: "error",
    build: {
      outDir: join(process.cwd(), SITE_FOLDER, "peers"),
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { input: pages.map((name) => join(PEERS_FOLDER, name)) },
    },
  });
}

/** The pages of imagery, below imagery/; one copy of Leaflet for our layer and the map it lies on. */
export async function buildImageryPages(): Promise<void> {
  const pages = readdirSync(IMAGERY_PAGES_FOLDER).filter((name) => name.endsWith(".html"));
  await build({
    configFile: false,
    root: IMAGERY_PAGES_FOLDER,
    base: "/imagery/",
    logLevel: "error",
    worker: { format: "es" },
    resolve: { alias: { leaflet: join(process.cwd(), "node_modules/leaflet") } },
    build: {
      outDir: join(process.cwd(), SITE_FOLDER, "imagery"),
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { input: pages.map((name) => join(IMAGERY_PAGES_FOLDER, name)) },
    },
  });
  await buildProbe();
  writeFileSync(join(SITE_FOLDER, "blank.html"), BLANK);
}

/** The probe is put into every page before its own scripts. */
async function buildProbe(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      outDir: PROBE_FOLDER,
      lib: {
        entry: `${BENCH_FOLDER}/page/probe.ts`,
        formats: ["iife"],
        name: "benchProbeFile",
        fileName: () => "probe.js",
      },
    },
  });
}
