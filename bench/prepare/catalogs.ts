// The catalogs that everything is measured with, each an index with two Parquet files: the real one
// and made-up ones. They are kept in .cache/bench; delete that folder after a change of the form.

import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "../../src/data/parseCatalog";
import { readObservationTable } from "../../src/data/readObservationTable";
import type { ObservationTable } from "../../src/domain/observationTable";
import type { Site } from "../../src/domain/site";
import type { SizeName } from "../measures";
import { CACHE_FOLDER } from "./folders";
import { runProgram } from "./runProgram";

const SEED = 7;

/** null: the authored catalog. */
const MADE_UP: Readonly<Record<SizeName, { observations: number; sites: number } | null>> = {
  real: null,
  "10k": { observations: 10_000, sites: 500 },
  "100k": { observations: 100_000, sites: 2000 },
  "1m": { observations: 1_000_000, sites: 5000 },
};

export interface BenchCatalog {
  readonly table: ObservationTable;
  readonly sites: readonly Site[];
}

export function catalogFolderOf(size: SizeName): string {
  return join(CACHE_FOLDER, "catalogs", size);
}

/** Makes it unless it is there. */
export async function makeCatalog(size: SizeName): Promise<void> {
  const folder = catalogFolderOf(size);
  if (existsSync(folder)) return;
  // Only a whole one gets its name.
  const making = `${folder}-making`;
  rmSync(making, { recursive: true, force: true });
  const wanted = MADE_UP[size];
  const request =
    wanted === null
      ? ["catalog:parquet", "--"]
      : [
          ...["catalog:generate", "--", "--seed", String(SEED)],
          ...["--observations", String(wanted.observations), "--sites", String(wanted.sites)],
        ];
  await runProgram("npm", ["run", "--silent", ...request, "--out", making]);
  renameSync(making, folder);
}

/** As the page reads it. */
export async function readCatalog(size: SizeName): Promise<BenchCatalog> {
  const folder = catalogFolderOf(size);
  const index: unknown = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  const { sites } = parseCatalog(index, "http://127.0.0.1/index.json").catalog;
  const name = "observations.parquet";
  const bytes = readFileSync(join(folder, name));
  const source = {
    ...{ name, byteLength: bytes.length, notice: null },
    read: async (start: number, end: number) => bytes.subarray(start, end),
  };
  const { table } = await readObservationTable(source, sites, new AbortController().signal);
  return { table, sites };
}
