// Before all tests: serves dist/ as any static host would, and a second build below a sub-path, with
// large catalogs beside it: a made-up one, the real one in the same form, and damaged ones; and the
// servers of imagery. The tests learn the addresses from the environment, which workers inherit.

import { cpSync, existsSync } from "node:fs";
import { build } from "vite";
import { startImageryServers } from "../tools/imagery/startServers";
import { readAuthoredCatalog } from "../tools/parquet/authoredCatalog";
import { writeCatalog } from "../tools/parquet/writeCatalog";
import { startStaticServer } from "../tools/serve/staticServer";
import { writeDamagedCatalogs } from "./damagedCatalogs";
import { generatedCatalog } from "./generatedCatalog";

const SUB_PATH = "/nadir/";
const SUB_PATH_FOLDER = "dist-subpath";

/** Returns the teardown. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("No dist/index.html: run `npm run build`.");

  const [generated, , imagery] = await Promise.all([
    generatedCatalog(),
    buildBelowSubPath(),
    startImageryServers(),
  ]);
  cpSync(generated, `${SUB_PATH_FOLDER}/large`, { recursive: true });

  const servers = [
    await startStaticServer({ folder: "dist", port: 0 }),
    await startStaticServer({ folder: SUB_PATH_FOLDER, basePath: SUB_PATH, port: 0 }),
  ] as const;
  process.env.NADIR_URL = servers[0].url;
  process.env.NADIR_SUB_PATH_URL = servers[1].url;

  if ("missing" in imagery) {
    console.log(`The imagery tests are skipped: ${imagery.missing}.`);
    process.env.NADIR_IMAGERY_MISSING = imagery.missing;
  } else {
    process.env.NADIR_IMAGERY_FILES = imagery.files;
    process.env.NADIR_IMAGERY_SERVICES = imagery.services.url;
  }

  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
    if (!("missing" in imagery)) await imagery.stop();
  };
}

async function buildBelowSubPath(): Promise<void> {
  process.env.BASE_PATH = SUB_PATH;
  await build({ build: { outDir: SUB_PATH_FOLDER }, logLevel: "error" });
  delete process.env.BASE_PATH;
  const real = `${SUB_PATH_FOLDER}/real`;
  writeCatalog(readAuthoredCatalog(), real);
  await writeDamagedCatalogs(real, SUB_PATH_FOLDER);
}
