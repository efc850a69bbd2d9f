// What is fuzzed: each target damages something real and asks the product's reader of it. The same
// promises are judged as for the corpus.

import fc from "fast-check";
import { compileCatalog } from "../catalog/compile";
import { CATALOG_FOLDER, readSourceFiles } from "../catalog/readSourceFiles";
import { realCatalog } from "../dataFiles/publication.fixture";
import { CORPUS } from "./everyInput";
import { READERS } from "./everyReader";
import { bytesOf, type Content, type HostileKind, textOf } from "./hostileInput";
import { ADDRESSES, EDGES, IDS, LETTERS, MARKUP } from "./hostileTexts";
import { brokenBy, LONGEST_MS, pollution, timedReading } from "./judged";
import { PLAIN_INPUTS } from "./plainInputs";

export interface FuzzTarget {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Content>;
  /** What is broken, in words; nothing where all promises hold. */
  readonly brokenIn: (input: Content) => Promise<readonly string[]>;
}

const LONGEST_SEED = 60_000;

/** Small inputs of the corpus are as good to begin with as the plain one. */
function seedsOf(kind: HostileKind): fc.Arbitrary<Content> {
  const small = CORPUS.filter((each) => each.kind === kind)
    .map(({ input }) => input())
    .filter((input) => input.length < LONGEST_SEED);
  const plain = fc.constant(PLAIN_INPUTS[kind]());
  return small.length === 0 ? plain : fc.oneof(plain, fc.constantFrom(...small));
}

const hostileText = fc.constantFrom(
  ...[MARKUP, LETTERS, ADDRESSES, IDS].flatMap((texts) => Object.values(texts)),
);
const shortText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  hostileText.map((text) => text.slice(0, 300)),
);

/** Parts are taken out, said again, moved, or have something else put between them. */
function damagedText(seeds: fc.Arbitrary<Content>): fc.Arbitrary<Content> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    how: fc.constantFrom("drop", "repeat", "put", "cut"),
    put: shortText,
    times: fc.constantFrom(1, 2, 50),
  });
  return fc.tuple(seeds, fc.array(change, { minLength: 1, maxLength: 6 })).map(([seed, changes]) =>
    changes.reduce((text, { at, length, how, put, times }) => {
      const from = Math.floor(at * text.length);
      const [before, part, after] = [
        text.slice(0, from),
        text.slice(from, from + length),
        text.slice(from + length),
      ];
      if (how === "drop") return before + after;
      if (how === "repeat") return before + part.repeat(times + 1) + after;
      return how === "put" ? before + put.repeat(times) + part + after : before;
    }, textOf(seed)),
  );
}

function damagedBytes(seeds: fc.Arbitrary<Content>): fc.Arbitrary<Content> {
  const change = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 127, 128, 255)),
    fc.constantFrom(1, 1, 2, 4, 8),
  );
  return fc
    .tuple(seeds, fc.array(change, { minLength: 1, maxLength: 8 }), fc.option(fc.nat(100)))
    .map(([seed, changes, cut]) => {
      const bytes = bytesOf(seed).slice();
      for (const [at, byte, length] of changes) {
        const from = Math.floor(at * bytes.length);
        bytes.fill(byte, from, from + length);
      }
      return cut === null ? bytes : bytes.slice(0, Math.floor((bytes.length * cut) / 100));
    });
}

/** JSON with other values in some places; keys are dropped and added, among them the prototype's. */
function damagedJson(seeds: fc.Arbitrary<string>): fc.Arbitrary<Content> {
  const value = fc.oneof(
    shortText,
    fc.constantFrom(...Object.values(EDGES)),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const change = fc.tuple(fc.nat(1_000_000), value, fc.constantFrom("value", "key", "drop"));
  return fc
    .tuple(
      seeds,
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...Object.keys(IDS)),
    )
    .map(([seed, changes, key]) => {
      const places = [...seed.matchAll(/"[^"\\]*"(?=:)|(?<=[:,[])(?:"[^"\\]*"|-?\d[\d.]*)/g)];
      const chosen = new Map(
        changes.map(([at, ...change]) => [places[at % Math.max(1, places.length)]?.index, change]),
      );
      let [text, end] = ["", 0];
      for (const { index, 0: old } of places) {
        const [put, how] = chosen.get(index) ?? [];
        if (how === undefined) continue;
        const isKey = seed[index + old.length] === ":";
        const written = isKey
          ? JSON.stringify(IDS[key]?.slice(0, 50))
          : (JSON.stringify(put) ?? "null");
        text += seed.slice(end, index) + (how === "drop" && !isKey ? "null" : written);
        end = index + old.length;
      }
      return text + seed.slice(end);
    });
}

function target(name: string, kind: HostileKind, inputs: fc.Arbitrary<Content>): FuzzTarget {
  const read = READERS[kind];
  const brokenIn = async (input: Content) => {
    const { reading, ms } = await timedReading(read, input);
    // Rubbish of earlier inputs may be collected once.
    const isSlow = ms > LONGEST_MS && (await timedReading(read, input)).ms > LONGEST_MS;
    return [...brokenBy(reading), ...pollution(), ...(isSlow ? [`took ${Math.round(ms)} ms`] : [])];
  };
  return { name, inputs, brokenIn };
}

/** A file of the published catalog whose name begins so. */
function realFile(name: string): fc.Arbitrary<string> {
  const files = [...compileCatalog(realCatalog()).files];
  return fc.constant(files.find(([each]) => each.startsWith(`catalog/${name}.`))?.[1] ?? "");
}

const yamlFiles = readSourceFiles(CATALOG_FOLDER).map(({ text }) => text.slice(0, LONGEST_SEED));
const stac = fc.constant(textOf(PLAIN_INPUTS.stac()));
const TEXT_KINDS: readonly HostileKind[] = [
  ...(["link", "date", "typed period", "place", "times", "wmts", "wms"] as const),
  ...(["imagery.json", "base-layers.json", "deployment.json", "export", "page"] as const),
];

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  target("catalog index", "catalog index", damagedJson(realFile("index"))),
  target("site details", "site details", damagedJson(realFile("sites/sohae"))),
  target("event details", "event details", damagedJson(realFile("events"))),
  target("search text", "search text", damagedJson(realFile("text"))),
  target("catalog JSON as text", "site details", damagedText(realFile("sites/sohae"))),
  target("catalog yaml", "catalog yaml", damagedText(fc.constantFrom(...yamlFiles))),
  target("stac", "stac", damagedJson(stac)),
  ...TEXT_KINDS.map((kind) => target(kind, kind, damagedText(seedsOf(kind)))),
  target("parquet", "parquet", damagedBytes(fc.constant(PLAIN_INPUTS.parquet()))),
  target("tiff", "tiff", damagedBytes(seedsOf("tiff"))),
];
