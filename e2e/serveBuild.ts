// Before all tests: serves dist/ as any static host would, and a second build below a sub-path.
// The tests learn the addresses from the environment, which workers inherit.

import { existsSync } from "node:fs";
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
