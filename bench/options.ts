// What `npm run bench` is asked for. Whatever is wrong with it is one sentence.

import { parseArgs } from "node:util";
import { PARTS, type Part, SIZE_NAMES, type SizeName } from "./measures";

export const PAGE_SYSTEMS = ["own", "markercluster", "supercluster", "vis-timeline"] as const;
export type PageSystem = (typeof PAGE_SYSTEMS)[number];
export const ENGINE_SYSTEMS = ["own", "crossfilter2", "arrays"] as const;
export type EngineSystem = (typeof ENGINE_SYSTEMS)[number];
const SYSTEMS = [...PAGE_SYSTEMS, ...ENGINE_SYSTEMS.slice(1)];

export interface BenchRequest {
  readonly parts: readonly Part[];
  readonly sizes: readonly SizeName[];
  readonly systems: readonly string[];
  readonly runs: number;
  /** Whether docs/performance.md is written. */
  readonly writes: boolean;
}

const DEFAULT_RUNS = 5;
const MOST_RUNS = 99;

/** Throws a sentence that says what was got and what was expected. */
export function readBenchRequest(args: readonly string[]): BenchRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      sizes: { type: "string" },
      systems: { type: "string" },
      runs: { type: "string" },
      write: { type: "boolean" },
    },
  });
  return {
    parts: readNames("only", values.only, PARTS),
    sizes: readNames("sizes", values.sizes, SIZE_NAMES),
    systems: readNames("systems", values.systems, SYSTEMS),
    runs: readRuns(values.runs),
    writes: values.write ?? false,
  };
}

/** The names in their own order; all of them when none is given. */
function readNames<Name extends string>(
  option: string,
  text: string | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (text === undefined) return known;
  const asked = text.split(",");
  const isKnown = (name: string) => known.some((each) => each === name);
  const unknown = asked.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    throw new Error(`Got --${option} ${unknown}; expected some of ${known.join(",")}.`);
  }
  return known.filter((name) => asked.includes(name));
}

function readRuns(text: string | undefined): number {
  if (text === undefined) return DEFAULT_RUNS;
  const runs = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (runs >= 1 && runs <= MOST_RUNS) return runs;
  throw new Error(`Got --runs ${text}; expected a whole number from 1 to ${MOST_RUNS}.`);
}
