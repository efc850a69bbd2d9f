// `npm run bench`: measures Nadir beside its peers in one run, prints the tables and keeps the
// numbers in .cache/bench/results.json. `--write` puts the tables into docs/performance.md.
// `npm run bench -- imagery` is the bench of imagery/, with a section of its own.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { startStaticServer } from "../tools/serve/staticServer";
import { alternate, type Contestant } from "./alternate";
import { engineContestantsOf } from "./engine/engineContestants";
import { benchImagery, readImageryRequest } from "./imagery/imageryBench";
import { IMAGERY_TITLE, sectionIn, withSection } from "./imagery/imageryReport";
import { type Outcome, OWN_NAME, type Results, type Run, type SizeName } from "./measures";
import { type BenchRequest, readBenchRequest } from "./options";
import { browserVersion } from "./page/browser";
import { pageContestantsOf } from "./page/pageContestants";
import { makeCatalog, readCatalog } from "./prepare/catalogs";
import { DOCUMENT_FILE, RESULTS_FILE, SITE_FOLDER } from "./prepare/folders";
import { buildSite, installPeers } from "./prepare/site";
import { documentOf, reportOf, withOtherPart } from "./report";

async function bench(request: BenchRequest): Promise<void> {
  const { sizes } = request;
  console.log("Installing, building, making catalogs …");
  await installPeers();
  const observations: Partial<Record<SizeName, number>> = {};
  for (const size of sizes) {
    await makeCatalog(size);
    observations[size] = (await readCatalog(size)).table.count;
  }
  const measured: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: await machineWords(),
    observations,
    outcomes: [...(await measureEngines(request)), ...(await measurePages(request))],
  };
  const results = withOtherPart(measured, request.parts, latestResults());
  writeText(RESULTS_FILE, JSON.stringify(results, null, 1));
  console.log(`\n${reportOf(results)}`);
  if (request.writes) writeText(DOCUMENT_FILE, withImagery(documentOf(results)));
  const isBroken = ({ system, runs }: Outcome) =>
    system === OWN_NAME && runs.some(({ trouble }) => trouble !== null);
  process.exitCode = results.outcomes.some(isBroken) ? 1 : 0;
}

async function measureEngines({ parts, sizes, systems, runs }: BenchRequest): Promise<Outcome[]> {
  if (!parts.includes("engine")) return [];
  const outcomes: Outcome[] = [];
  for (const size of sizes) {
    outcomes.push(...(await alternate(engineContestantsOf(systems, size), runs, tell)));
  }
  return outcomes;
}

async function measurePages({ parts, sizes, systems, runs }: BenchRequest): Promise<Outcome[]> {
  if (!parts.includes("page")) return [];
  await buildSite(sizes);
  const server = await startStaticServer({ folder: SITE_FOLDER, port: 0 });
  const outcomes: Outcome[] = [];
  for (const size of sizes) {
    const contestants = pageContestantsOf(systems, size, server.url);
    outcomes.push(...(await alternate(contestants, runs, tell)));
  }
  await server.stop();
  return outcomes;
}

/** The bench of imagery writes a section of its own, which stays. */
function withImagery(document: string): string {
  const before = existsSync(DOCUMENT_FILE) ? readFileSync(DOCUMENT_FILE, "utf8") : "";
  const section = sectionIn(before, IMAGERY_TITLE);
  return section === null ? document : withSection(document, IMAGERY_TITLE, section);
}

function latestResults(): Results | null {
  return existsSync(RESULTS_FILE) ? JSON.parse(readFileSync(RESULTS_FILE, "utf8")) : null;
}

function tell({ part, system, size }: Contestant, { measures, trouble }: Run): void {
  const numbers = Object.entries(measures).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  console.log([`${part} ${size} ${system}:`, ...numbers, trouble ?? ""].join("  ").trimEnd());
}

async function machineWords(): Promise<string[]> {
  const processors = cpus();
  return [
    `${processors.length} cores (${processors[0]?.model ?? "unknown"})`,
    `Node ${process.versions.node}`,
    `Chromium ${await browserVersion()} without a screen and a graphics card`,
  ];
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

try {
  const [first, ...rest] = process.argv.slice(2);
  if (first === "imagery") {
    const isWell = await benchImagery(readImageryRequest(rest), await machineWords());
    process.exitCode = isWell ? 0 : 1;
  } else {
    await bench(readBenchRequest(process.argv.slice(2)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
