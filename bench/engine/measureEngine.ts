// One run of one engine in a process of its own: `tsx bench/engine/measureEngine.ts own 1m` prints
// its measures as JSON.

import type { ObservationTable } from "../../src/domain/observationTable";
import { type Measures, SIZE_NAMES } from "../measures";
import { ENGINE_SYSTEMS, type EngineSystem } from "../options";
import { type BenchCatalog, readCatalog } from "../prepare/catalogs";
import { medianOf } from "../statistics";
import { prepareCrossfilter } from "./crossfilter";
import type { Engine, PrepareEngine } from "./engine";
import { prepareOwn } from "./own";
import { preparePlainArrays } from "./plainArrays";
import {
  type ClosedPeriod,
  type EngineQuestion,
  FACET_QUESTIONS,
  JUMP_QUESTIONS,
  NUDGE_QUESTIONS,
  NUDGED_PERIOD,
  START_PERIOD,
} from "./questions";

const PREPARE: Readonly<Record<EngineSystem, PrepareEngine>> = {
  own: prepareOwn,
  crossfilter2: prepareCrossfilter,
  arrays: preparePlainArrays,
};

const WARM_UP = [
  ...NUDGE_QUESTIONS.slice(0, 10),
  ...JUMP_QUESTIONS.slice(0, 10),
  ...FACET_QUESTIONS.slice(0, 5),
];
const WARM_UP_MS = 1000;
const DENSITIES = 10;

const [system, size] = [
  ENGINE_SYSTEMS.find((name) => name === process.argv[2]),
  SIZE_NAMES.find((name) => name === process.argv[3]),
];
if (!system || !size) throw new Error("Expected a system and a size.");
console.log(JSON.stringify(measure(system, await readCatalog(size))));

function measure(name: EngineSystem, catalog: BenchCatalog): Measures {
  const build = PREPARE[name](catalog);
  let start = performance.now();
  const engine = build();
  const buildMs = performance.now() - start;

  warmUp(engine);
  const nudgeMs = nudgeMsOf(engine);
  const jumps = askAll(engine, JUMP_QUESTIONS);
  const facets = askAll(engine, FACET_QUESTIONS);
  const measures: Measures = {
    ...{ buildMs, nudgeMs, jumpMs: jumps.medianMs, facetMs: facets.medianMs },
    matches: jumps.matches + facets.matches,
  };
  if (engine.askDensity) {
    const times = Array.from({ length: DENSITIES }, () => {
      start = performance.now();
      engine.askDensity?.();
      return performance.now() - start;
    });
    measures.densityMs = medianOf(times);
  }
  if (name === "own") {
    const part = { ...catalog, table: rowsIn(catalog.table, NUDGED_PERIOD) };
    const alone = PREPARE.own(part)();
    warmUp(alone);
    measures.nudgeAloneMs = nudgeMsOf(alone);
  }
  return measures;
}

/** Every kind of question, again and again, until the compiler has done its work. */
function warmUp(engine: Engine): void {
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) askAll(engine, WARM_UP);
}

function nudgeMsOf(engine: Engine): number {
  const [first] = NUDGE_QUESTIONS;
  if (first) engine.ask({ ...first, period: START_PERIOD });
  return askAll(engine, NUDGE_QUESTIONS).medianMs;
}

function askAll(engine: Engine, questions: readonly EngineQuestion[]) {
  let matches = 0;
  const times = questions.map((question) => {
    const start = performance.now();
    matches += engine.ask(question);
    return performance.now() - start;
  });
  return { matches, medianMs: medianOf(times) };
}

/** A table of only the rows that may lie in the period. */
function rowsIn(table: ObservationTable, { from, to }: ClosedPeriod): ObservationTable {
  const { first, last } = table.windows.observed;
  const isIn = (_: number, row: number) => (first[row] ?? 0) <= to && (last[row] ?? 0) >= from;
  const observed = { first: first.filter(isIn), last: last.filter(isIn) };
  return {
    ...table,
    count: observed.first.length,
    sites: table.sites.filter(isIn),
    traits: table.traits.filter(isIn),
    publishers: table.publishers.filter(isIn),
    windows: { ...table.windows, observed },
  };
}
