// Before all tests: serves dist/ as any static host would, and a second build below a sub-path, with
// large catalogs beside it: a made-up one, the real one in the same form, and damaged ones. The tests
// learn the addresses from the environment, which workers inherit.

import { cpSync, existsSync } from "node:fs";
import { build } from "vite";
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

  const [generated] = await Promise.all([generatedCatalog(), buildBelowSubPath()]);
  cpSync(generated, `${SUB_PATH_FOLDER}/large`, { recursive: true });

  const servers = [
    await startStaticServer({ folder: "dist", port: 0 }),
    await startStaticServer({ folder: SUB_PATH_FOLDER, basePath: SUB_PATH, port: 0 }),
  ] as const;
  process.env.NADIR_URL = servers[0].url;
  process.env.NADIR_SUB_PATH_URL = servers[1].url;

  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
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
