// The packages that package-lock.json names, each with the licence that it states. What is not
// installed here, such as the programs of other systems, states what the lock has copied from it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** A built page contains it, or could. */
  readonly isInPage: boolean;
  readonly licence: string | undefined;
  /** The lines of its licence files run together; empty where it has none or is not installed. */
  readonly licenceText: string;
  /** The bytes that npm accepts for it: "sha512-…". */
  readonly integrity: string | undefined;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.optional(z.string()),
      version: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      license: z.optional(z.string()),
      integrity: z.optional(z.string()),
    }),
  ),
});
const packageSchema = z.object({ license: z.optional(z.unknown()) });
const FOLDER = "node_modules/";

/** Throws a sentence when the lock cannot be read. */
export function readPackages(root: string): LockedPackage[] {
  const file = join(root, "package-lock.json");
  const read = lockSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file}: expected a lock of npm 7 or later.`);
  return Object.entries(read.data.packages)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => {
      const folder = join(root, path);
      const isInstalled = existsSync(join(folder, "package.json"));
      return {
        name: entry.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
        version: entry.version ?? "",
        isInPage: entry.dev !== true,
        licence: isInstalled ? statedIn(folder) : entry.license,
        licenceText: isInstalled ? licenceTextIn(folder) : "",
        integrity: entry.integrity,
      };
    });
}

/** The licence field; one of an old or unknown form is given as it stands, and so never allowed. */
function statedIn(folder: string): string | undefined {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  const { license } = packageSchema.parse(JSON.parse(text));
  return license === undefined || typeof license === "string" ? license : JSON.stringify(license);
}

function licenceTextIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^licen[cs]e/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll(/\s+/g, " "))
    .join(" ");
}
