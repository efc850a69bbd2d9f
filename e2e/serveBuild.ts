// Before all tests: serves dist/ as any static host would, and a second build below a sub-path, with
// large catalogs beside it: a made-up one, the real one in the same form, and one that is cut off.
// The tests learn the addresses from the environment, which workers inherit.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, statSync, truncateSync } from "node:fs";
import { build } from "vite";
import { startStaticServer } from "../tools/serve/staticServer";

const SUB_PATH = "/nadir/";
const SUB_PATH_FOLDER = "dist-subpath";

/** Returns the teardown. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("No dist/index.html: run `npm run build`.");

  process.env.BASE_PATH = SUB_PATH;
  await build({ build: { outDir: SUB_PATH_FOLDER }, logLevel: "error" });
  delete process.env.BASE_PATH;
  writeCatalogs();

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

function writeCatalogs(): void {
  const write = (script: string, ...args: string[]) =>
    execFileSync("npm", ["run", "--silent", script, "--", ...args], { stdio: "inherit" });
  const size = ["--observations", "100000", "--sites", "2000", "--seed", "7"];
  write("catalog:generate", ...size, "--out", `${SUB_PATH_FOLDER}/large`);
  write("catalog:parquet", "--out", `${SUB_PATH_FOLDER}/real`);
  const cut = `${SUB_PATH_FOLDER}/cut`;
  cpSync(`${SUB_PATH_FOLDER}/real`, cut, { recursive: true });
  const { size: bytes } = statSync(`${cut}/observations.parquet`);
  truncateSync(`${cut}/observations.parquet`, Math.floor(bytes / 2));
}
