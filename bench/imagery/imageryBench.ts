// `npm run bench -- imagery`: our layer of COGs beside MapServer's WMS of the same file, plain
// geotiff.js and georaster-layer-for-leaflet, in one run, in turns.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { findPrograms } from "../../tools/imagery/programs";
import { CACHE_FOLDER, DOCUMENT_FILE } from "../prepare/folders";
import { buildImageryPages, installPeers } from "../prepare/site";
import { timeSystem, wanderSystem } from "./imageryContestants";
import {
  IMAGERY_SYSTEMS,
  type ImageryResults,
  type ImageryRun,
  type ImagerySystem,
  SYSTEM_NAMES,
} from "./imageryMeasures";
import { IMAGERY_TITLE, imagerySectionOf, withSection } from "./imageryReport";
import { startBenchServers } from "./imageryServers";
import { makeScene } from "./sceneRaster";
import { swipeRuns } from "./swipe";

export interface ImageryRequest {
  readonly systems: readonly ImagerySystem[];
  readonly runs: number;
  /** Whether the minute of panning is measured too. */
  readonly wanders: boolean;
  /** Whether the section of docs/performance.md is written. */
  readonly writes: boolean;
}

const RESULTS_FILE = `${CACHE_FOLDER}/imagery.json`;
const DEFAULT_RUNS = 5;

/** Throws a sentence that says what was got and what was expected. */
export function readImageryRequest(args: readonly string[]): ImageryRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      systems: { type: "string" },
      runs: { type: "string" },
      "no-panning": { type: "boolean" },
      write: { type: "boolean" },
    },
  });
  const asked = values.systems?.split(",") ?? IMAGERY_SYSTEMS;
  const unknown = asked.find((name) => !IMAGERY_SYSTEMS.some((each) => each === name));
  if (unknown !== undefined) {
    throw new Error(`Got --systems ${unknown}; expected some of ${IMAGERY_SYSTEMS.join(",")}.`);
  }
  const runs = Number(values.runs ?? DEFAULT_RUNS);
  if (!Number.isInteger(runs) || runs < 1 || runs > 99) {
    throw new Error(`Got --runs ${values.runs}; expected a whole number from 1 to 99.`);
  }
  return {
    systems: IMAGERY_SYSTEMS.filter((each) => asked.includes(each)),
    runs,
    wanders: !(values["no-panning"] ?? false),
    writes: values.write ?? false,
  };
}

/** Gives whether our own layer went through without trouble. */
export async function benchImagery(
  { systems, runs, wanders, writes }: ImageryRequest,
  machine: readonly string[],
): Promise<boolean> {
  const found = findPrograms();
  if ("missing" in found) throw new Error(`The bench of imagery needs more: ${found.missing}.`);
  console.log("Installing, building, making the picture …");
  await installPeers();
  await buildImageryPages();
  await makeScene(found.programs.gdalTranslate);
  const servers = await startBenchServers(found.programs);
  const done = new Map<ImagerySystem, ImageryRun[]>(systems.map((system) => [system, []]));
  const take = async (measure: typeof timeSystem) => {
    for (const system of systems) {
      const before = done.get(system) ?? [];
      if (before.some(({ trouble }) => trouble !== null)) continue;
      const run = await measure(system, servers.url);
      before.push(run);
      tell(system, run);
    }
  };
  try {
    for (let turn = 0; turn < runs; turn += 1) await take(timeSystem);
    if (wanders) await take(wanderSystem);
  } finally {
    await servers.stop();
  }
  if (systems.includes("own")) {
    for (const run of await swipeRuns(runs)) {
      done.get("own")?.push(run);
      tell("own", run);
    }
  }
  const results: ImageryResults = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    outcomes: [...done].map(([system, all]) => ({ system, runs: all })),
  };
  mkdirSync(dirname(RESULTS_FILE), { recursive: true });
  writeFileSync(RESULTS_FILE, JSON.stringify(results, null, 1));
  const section = imagerySectionOf(results);
  console.log(`\n${section}`);
  if (writes) {
    const document = existsSync(DOCUMENT_FILE) ? readFileSync(DOCUMENT_FILE, "utf8") : "";
    writeFileSync(DOCUMENT_FILE, withSection(document, IMAGERY_TITLE, section));
  }
  return (done.get("own") ?? []).every(({ trouble }) => trouble === null);
}

function tell(system: ImagerySystem, { measures, trouble }: ImageryRun): void {
  const numbers = Object.entries(measures).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  console.log([`${SYSTEM_NAMES[system]}:`, ...numbers, trouble ?? ""].join("  ").trimEnd());
}
