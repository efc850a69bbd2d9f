// The index of a catalog as an adversary would serve it. Begins from an index that is in order.

import { indexFile } from "../../../src/data/index.fixture";
import { type HostileInput, inputsOf } from "../hostileInput";
import { EDGES, IDS, LETTERS, MARKUP, nested, TEN_MEGABYTES } from "../hostileTexts";
import { jsonWith, withFields, withValueAt } from "../spoilt";

const TEXT_FIELDS = [
  "name",
  "label",
  "aliases",
  "region",
  "headline",
  "participants",
  "publishers",
];
const text = (value: unknown) => JSON.stringify(value);
const good = indexFile();
const [site, second] = good.sites;
const [observation] = good.observations;

function named(
  prefix: string,
  values: Readonly<Record<string, unknown>>,
  make: (value: unknown) => string,
) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}: ${name}`, () => make(value)]),
  );
}

/** Cut off after each so many hundredths of the file. */
const CUTS = Object.fromEntries(
  [1, 9, 23, 38, 51, 64, 77, 88, 99].map((share) => [
    `cut off after ${share} %`,
    () => text(good).slice(0, Math.floor((text(good).length * share) / 100)),
  ]),
);

export const CATALOG_INDEX: readonly HostileInput[] = inputsOf("catalog index", {
  ...named("in every text", { ...MARKUP, ...LETTERS }, (value) =>
    text(withFields(good, TEXT_FIELDS, value)),
  ),
  ...named("id of a site", IDS, (value) => text(withValueAt(good, ["sites", 0, "id"], value))),
  ...named("site of an observation", IDS, (value) =>
    text(withValueAt(good, ["observations", 0, "site"], value)),
  ),
  ...named("name of a file", IDS, (value) => text(withValueAt(good, ["files", "events"], value))),
  ...named("in place of all sites", EDGES, (value) => text({ ...good, sites: value })),
  ...named("in place of every field of a site", EDGES, (value) =>
    text(
      withValueAt(
        good,
        ["sites", 0],
        Object.fromEntries(Object.keys(site ?? {}).map((field) => [field, value])),
      ),
    ),
  ),
  ...named("in place of every field of an observation", EDGES, (value) =>
    text(
      withValueAt(
        good,
        ["observations", 0],
        Object.fromEntries(Object.keys(observation ?? {}).map((field) => [field, value])),
      ),
    ),
  ),
  "keys of the prototype": jsonWith(good, ["sites", 0, "x"], '{"__proto__":{"hacked":1}}').replace(
    /^\{/,
    '{"__proto__":{"hacked":1,"sites":[]},"constructor":{"prototype":{"hacked":1}},',
  ),
  "prototype as a publisher": jsonWith(good, ["publishers"], '{"__proto__":"x","constructor":"y"}'),
  "prototype as a site's file": jsonWith(
    good,
    ["files", "sites"],
    '{"__proto__":"a.json","x":"../b.json"}',
  ),
  "prototype as recent changes": jsonWith(
    good,
    ["recent"],
    '{"__proto__":"2019-03-02","a":"soon"}',
  ),
  "the same key twice": text(good).replace('"sites":[', '"sites":1,"sites":['),
  "1e309 degrees": jsonWith(good, ["sites", 0, "location", "lat"], "1e309"),
  "minus zero degrees": jsonWith(good, ["sites", 0, "location", "lat"], "-0"),
  "a precision of 5e-324 m": jsonWith(good, ["sites", 0, "location", "precisionM"], "5e-324"),
  "a precision of 1e308 m": jsonWith(good, ["sites", 0, "location", "precisionM"], "1e308"),
  "a number of 100,000 digits": () =>
    jsonWith(good, ["observations", 0, "reportCount"], "9".repeat(100_000)),
  "a count beyond safe numbers": jsonWith(good, ["observations", 0, "reportCount"], "1e300"),
  "NaN as JSON": jsonWith(good, ["sites", 0, "location", "lat"], "NaN"),
  "ten megabytes of letters": () =>
    text(withValueAt(good, ["sites", 0, "name"], "a".repeat(TEN_MEGABYTES))),
  "ten megabytes of spaces": () =>
    text(withValueAt(good, ["sites", 0, "name"], " ".repeat(TEN_MEGABYTES))),
  "ten megabytes of spaces in an id": () =>
    text(withValueAt(good, ["sites", 0, "id"], `a${" ".repeat(TEN_MEGABYTES)}b`)),
  "ten megabytes of line ends": () =>
    text(withValueAt(good, ["events", 0, "name"], "\n".repeat(TEN_MEGABYTES / 2))),
  "ten megabytes of hyphens in an id": () =>
    text(withValueAt(good, ["observations", 0, "id"], "a-".repeat(TEN_MEGABYTES / 2))),
  "ten megabytes of a date": () =>
    text(withValueAt(good, ["observations", 0, "observed"], "2019/".repeat(TEN_MEGABYTES / 5))),
  "ten megabytes of emoji": () =>
    text(withValueAt(good, ["observations", 0, "headline"], "🛰".repeat(TEN_MEGABYTES / 4))),
  "a key of ten megabytes": () =>
    jsonWith(good, ["publishers"], `{"${"k".repeat(TEN_MEGABYTES)}":1}`),
  "sites nested 100,000 deep": () => jsonWith(good, ["sites"], nested(100_000)),
  "a site nested 100,000 deep": () =>
    jsonWith(good, ["sites", 0], nested(100_000, '{"a":', "}").replace(":}", ":1}")),
  "details inside nested 100,000 deep": () =>
    jsonWith(
      good,
      ["inside"],
      `{"sites":{"sohae":${nested(100_000)}},"events":${nested(100_000)}}`,
    ),
  "a million numbers for sites": () => jsonWith(good, ["sites"], `[${"0,".repeat(999_999)}0]`),
  "signs that hide in each of 570,000 aliases": () => {
    const aliases = `[${'"a\\u202e",'.repeat(1899)}"a"]`;
    const [site] = good.sites;
    const sites = Array.from({ length: 300 }, (_, at) =>
      JSON.stringify({ ...site, id: `site-${at}`, aliases: 0 }).replace(
        '"aliases":0',
        `"aliases":${aliases}`,
      ),
    );
    return jsonWith(good, ["sites"], `[${sites.join()}]`);
  },
  "a million empty records": () => jsonWith(good, ["observations"], `[${"{},".repeat(999_999)}{}]`),
  "a million aliases": () =>
    jsonWith(good, ["sites", 0, "aliases"], `[${'"a",'.repeat(999_999)}"a"]`),
  "a million wrong aliases": () =>
    jsonWith(good, ["sites", 0, "aliases"], `[${"0,".repeat(999_999)}0]`),
  "a million unknown structures": () =>
    jsonWith(good, ["observations", 0, "structures"], `[${'"x",'.repeat(999_999)}"x"]`),
  "twenty thousand times the same site": () =>
    text({ ...good, sites: Array.from({ length: 20_000 }, () => second) }),
  "the same id twice": text({ ...good, sites: [site, site, second] }),
  "former id of another record": text(withValueAt(good, ["sites", 0, "formerIds"], ["sohae"])),
  "publishers of one letter of ten megabytes": () =>
    text(withValueAt(good, ["observations", 0, "publishers"], ["p".repeat(TEN_MEGABYTES)])),
  "format of the next version": text({ ...good, format: 2 }),
  "format as text": text({ ...good, format: "1" }),
  "unknown fields": text({ ...good, onload: "alert(1)", script: MARKUP.script }),
  "file on another host": text(
    withValueAt(good, ["files", "events"], "https://evil.example/e.json"),
  ),
  "file with a query": text(withValueAt(good, ["files", "events"], "events.json?x=.json")),
  "observations of another host": text(
    withValueAt(good, ["files", "observations"], "//evil.example/o.parquet"),
  ),
  "byte-order mark": () => `\uFEFF${text(good)}`,
  "byte-order mark in bytes": () => new TextEncoder().encode(`\uFEFF${text(good)}`),
  "UTF-16": () => new Uint8Array(Buffer.from(text(good), "utf16le")),
  "Latin-1 bytes": () => new Uint8Array(Buffer.from(text(good).replace("Site", "Sité"), "latin1")),
  "overlong UTF-8": () =>
    new Uint8Array(
      Buffer.concat([Buffer.from(text(good).slice(0, 40)), Buffer.from([0xc0, 0xaf])]),
    ),
  ...CUTS,
  empty: "",
  "only spaces": () => " ".repeat(TEN_MEGABYTES),
  "a web page": "<!doctype html><title>404</title>",
  "a web page after a mark": "\uFEFF <html></html>",
  "not JSON": "version: 1\nsites: []",
  "JSON with comments": `/* x */ ${text(good)}`,
  "JSON with a comma too many": text(good).replace(/\]\}$/, "],}"),
  "two JSON values": `${text(good)}${text(good)}`,
  JavaScript: "globalThis.hacked = 1; ({})",
  "only null": "null",
  "only a list": "[]",
  "nothing but brackets": () => nested(1_000_000),
  "brackets left open": () => "[".repeat(1_000_000),
});
