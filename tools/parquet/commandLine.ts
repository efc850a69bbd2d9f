// What the two commands are asked for. Whatever is wrong with it is one sentence.

import { parseArgs } from "node:util";
import type { CatalogSize } from "./generatedSites";

const MOST_OBSERVATIONS = 100_000_000;
const MOST_SITES = 100_000;
const LARGEST_SEED = 4_294_967_295;

export interface GenerateRequest {
  readonly size: CatalogSize;
  readonly folder: string;
}

/** Throws a sentence that says what was got and what was expected. */
export function readGenerateRequest(args: readonly string[]): GenerateRequest {
  const values = readOptions(args, ["observations", "sites", "seed", "out"]);
  return {
    size: {
      observations: readCount(values, "observations", 1, MOST_OBSERVATIONS),
      sites: readCount(values, "sites", 1, MOST_SITES),
      seed: readCount(values, "seed", 0, LARGEST_SEED),
    },
    folder: readText(values, "out", "a folder"),
  };
}

/** The folder to write into; throws a sentence. */
export function readFolder(args: readonly string[]): string {
  return readText(readOptions(args, ["out"]), "out", "a folder");
}

type Options = ReadonlyMap<string, string>;

function readOptions(args: readonly string[], names: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    strict: false,
  });
  const found = [...Object.keys(values).map((name) => `--${name}`), ...positionals];
  const known = names.map((name) => `--${name}`);
  const unknown = found.find((each) => !known.includes(each));
  if (unknown !== undefined) throw new Error(`Got ${unknown}; expected ${known.join(", ")}.`);
  return new Map(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? value : ""]),
  );
}

function readText(options: Options, name: string, expected: string): string {
  const value = options.get(name);
  if (value === undefined) throw new Error(`Got no --${name}; expected --${name} and ${expected}.`);
  if (value === "") throw new Error(`Got --${name} without a value; expected ${expected}.`);
  return value;
}

function readCount(options: Options, name: string, least: number, most: number): number {
  const expected = `a whole number from ${least} to ${most}`;
  const text = readText(options, name, expected);
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`Got --${name} ${text}; expected ${expected}.`);
}
