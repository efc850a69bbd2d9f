// The programs that the imagery tests need beside Node: GDAL, MapServer, nginx. Found where Debian
// puts them, or installed when this is a Debian on which we may; otherwise the reason is said and the
// tests that need them are skipped with it.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface ImageryPrograms {
  readonly gdalTranslate: string;
  readonly ogr2ogr: string;
  readonly mapserv: string;
  readonly nginx: string;
}

type Found = { readonly programs: ImageryPrograms } | { readonly missing: string };

const PACKAGES = ["gdal-bin", "cgi-mapserver", "nginx-light"];
const FOLDERS = ["/usr/bin", "/usr/sbin", "/usr/lib/cgi-bin", "/usr/local/bin", "/usr/local/sbin"];

/** Finds the programs; installs them first where that is possible and they are missing. */
export function findPrograms(path = process.env.PATH ?? ""): Found {
  const found = look(path);
  if ("programs" in found) return found;
  const refusal = install();
  if (refusal !== null) return { missing: `${found.missing}; ${refusal}` };
  return look(path);
}

/** Without installing anything. */
export function look(path: string, folders: readonly string[] = FOLDERS): Found {
  const places = [...path.split(delimiter), ...folders].filter((each) => each !== "");
  const find = (name: string) =>
    places.map((place) => join(place, name)).find((file) => existsSync(file));
  const [gdalTranslate, ogr2ogr, mapserv, nginx] = [
    "gdal_translate",
    "ogr2ogr",
    "mapserv",
    "nginx",
  ].map(find);
  if (gdalTranslate && ogr2ogr && mapserv && nginx) {
    return { programs: { gdalTranslate, ogr2ogr, mapserv, nginx } };
  }
  const missing = Object.entries({ gdal_translate: gdalTranslate, ogr2ogr, mapserv, nginx })
    .filter(([, file]) => file === undefined)
    .map(([name]) => name);
  return { missing: `${missing.join(", ")} not found` };
}

/** null when the packages are installed, or why not. */
function install(): string | null {
  if (spawnSync("apt-get", ["--version"]).error) return "there is no apt-get to install them";
  const isRoot = process.getuid?.() === 0;
  const [command, ...before] = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  console.log(`Installing ${PACKAGES.join(", ")} for the imagery tests…`);
  try {
    const options = { env, stdio: "ignore", timeout: 240_000 } as const;
    execFileSync(command ?? "apt-get", [...before, "update"], options);
    const packages = ["install", "-y", "--no-install-recommends", ...PACKAGES];
    execFileSync(command ?? "apt-get", [...before, ...packages], options);
    return null;
  } catch {
    return isRoot ? "apt-get could not install them" : "only root may install them";
  }
}
