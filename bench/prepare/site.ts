// Everything that is measured in a browser, as one folder of static files: the page and the peers'
// pages, built alike by Vite, and the catalogs.

import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { SizeName } from "../measures";
import { catalogFolderOf, readCatalog } from "./catalogs";
import { PROBE_FOLDER, SITE_FOLDER } from "./folders";
import { encodePeerColumns } from "./peerColumns";
import { runProgram } from "./runProgram";

const BENCH_FOLDER = "bench";
const PEERS_FOLDER = `${BENCH_FOLDER}/peers`;

/** Installs what Nadir is measured beside, from bench/package-lock.json. */
export async function installPeers(): Promise<void> {
  if (existsSync(`${BENCH_FOLDER}/node_modules`)) return;
  await runProgram("npm", ["ci"], { folder: BENCH_FOLDER });
}

export async function buildSite(sizes: readonly SizeName[]): Promise<void> {
  await build({ build: { outDir: SITE_FOLDER, emptyOutDir: true }, logLevel: "error" });
  await buildPeers();
  await buildProbe();
  // A first visit that nobody measures starts what a browser starts only once.
  writeFileSync(join(SITE_FOLDER, "blank.html"), "<!doctype html><title>blank</title>");
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
