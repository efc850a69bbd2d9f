// Files that a deployment keeps beside the page, as somebody careless or hostile would write them,
// and the catalog's own files as a contribution might bring them.

import { type HostileInput, inputsOf } from "../hostileInput";
import { ADDRESSES, EDGES, IDS, LETTERS, MARKUP, nested, TEN_MEGABYTES } from "../hostileTexts";

const text = (value: unknown) => JSON.stringify(value);

type Make = (value: unknown) => string;

function named(prefix: string, values: Readonly<Record<string, unknown>>, make: Make) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}: ${name}`, () => make(value)]),
  );
}

const OWN = { id: "mine", name: "Mine", attribution: "Us" };
const XYZ = { ...OWN, kind: "xyz", address: "https://t.test/{z}/{x}/{y}.png", maxZoom: 12 };
const WMTS = { ...OWN, kind: "wmts", capabilities: "https://t.test/w.xml", layer: "pad" };
const providers = (...entries: readonly unknown[]) => text({ providers: entries });

const IMAGERY = inputsOf("imagery.json", {
  ...named("name of a service", { ...MARKUP, ...LETTERS }, (value) =>
    providers({ ...XYZ, name: value, attribution: value, about: value }),
  ),
  ...named("layer of a service", { ...MARKUP, ...LETTERS }, (value) =>
    providers({
      ...WMTS,
      layer: value,
      style: value,
      matrixSet: value,
      template: "https://t.test/{layer}/{style}/{z}/{x}/{y}",
    }),
  ),
  ...named("address of tiles", ADDRESSES, (value) =>
    providers({ ...XYZ, address: `${value}{z}/{x}/{y}` }),
  ),
  ...named("id", IDS, (value) => providers({ ...XYZ, id: value })),
  ...named("providers", EDGES, (value) => text({ providers: value })),
  ...named("an entry", EDGES, (value) => providers(value, XYZ)),
  ...named("kind", { ...EDGES, ...IDS }, (value) => providers({ ...XYZ, kind: value })),
  ...named("zoom", EDGES, (value) => providers({ ...XYZ, maxZoom: value })),
  "keys of the prototype": `{"__proto__":{"providers":[]},"providers":[{"__proto__":{"isOn":true},"kind":"xyz"}]}`,
  "a thousand services": () =>
    providers(...Array.from({ length: 1000 }, (_, at) => ({ ...XYZ, id: `mine-${at}` }))),
  "a million services": () => `{"providers":[${"{},".repeat(999_999)}{}]}`,
  "an address of ten megabytes": () =>
    providers({ ...XYZ, address: `https://t.test/${"a/".repeat(TEN_MEGABYTES / 2)}{z}/{x}/{y}` }),
  "a path of ten megabytes": () =>
    providers({ ...XYZ, address: `a${"%20".repeat(600)}/{z}/{x}/{y}` }),
  "nested 100,000 deep": () => `{"providers":${nested(100_000)}}`,
  "tiles above the page": providers({ ...XYZ, address: "../../{z}/{x}/{y}" }),
  "the same id twice": providers(XYZ, XYZ),
  "not JSON": "providers: []",
  "a web page": "<html></html>",
  empty: "",
});

const LAYER = {
  id: "mine",
  name: "Mine",
  url: "https://t.test/{z}/{x}/{y}.png",
  attribution: "Us",
  maxZoom: 12,
};

const BASE_LAYERS = inputsOf("base-layers.json", {
  ...named("name of a layer", { ...MARKUP, ...LETTERS }, (value) =>
    text([{ ...LAYER, name: value, attribution: value }]),
  ),
  ...named("address of tiles", ADDRESSES, (value) =>
    text([{ ...LAYER, url: `${value}{z}/{x}/{y}` }]),
  ),
  ...named("id", IDS, (value) => text([{ ...LAYER, id: value }])),
  ...named("the file", EDGES, text),
  ...named("a layer", EDGES, (value) => text([value, LAYER])),
  "tiles above the page": text([{ ...LAYER, url: "tiles/../../../{z}/{x}/{y}" }]),
  "a million layers": () => `[${"{},".repeat(999_999)}{}]`,
  "the same id twice": text([LAYER, LAYER]),
  "not JSON": "[",
  empty: "",
});

const DEPLOYMENT = inputsOf("deployment.json", {
  ...named("address", { ...ADDRESSES, ...EDGES, ...MARKUP }, (value) =>
    text({ address: value, repository: null }),
  ),
  ...named("repository", { ...ADDRESSES, ...EDGES, ...MARKUP }, (value) =>
    text({ address: null, repository: value }),
  ),
  ...named("the file", EDGES, text),
  "keys of the prototype": '{"__proto__":{"address":"https://evil.example/"},"address":null}',
  "a million fields": () => `{${Array.from({ length: 500_000 }, (_, at) => `"a${at}":1`).join()}}`,
  "address of ten megabytes": () =>
    text({ address: `https://a.test/${"a".repeat(TEN_MEGABYTES)}/` }),
  "not JSON": "{",
});

const laughs = ["a: &a [x,x,x,x,x,x,x,x,x,x]"]
  .concat(
    "bcdefghi"
      .split("")
      .map((name, at) => `${name}: &${name} [${`*${"abcdefghi"[at]},`.repeat(10)}]`),
  )
  .join("\n");

const YAML = inputsOf("catalog yaml", {
  ...named("a text", { ...MARKUP, ...LETTERS }, (value) => `name: ${text(value)}`),
  ...named("an id", IDS, (value) => `id: ${text(value)}`),
  "a billion laughs": laughs,
  "a quadrillion laughs by merging": laughs.replaceAll("[", "{<<: [").replaceAll("]", "]}"),
  "an alias of itself": "id: &a [*a]\nname: *a",
  "an alias of nothing": "id: *nothing",
  "ten thousand aliases": () => `a: &a x\nb: [${"*a,".repeat(10_000)}]`,
  "function tag": "name: !!js/function 'function () { alert(1) }'",
  "Python tag": "name: !!python/object/apply:os.system ['calc']",
  "binary tag": "name: !!binary aGFja2Vk",
  "tags of sets and maps": "name: !!set {a, b}\nregion: !!omap [a: 1]\nid: !!timestamp 2019-03-02",
  "tag of another host": "%TAG ! tag:evil.example,2026:\n---\nname: !x y",
  "keys of the prototype": "__proto__: {hacked: 1}\nconstructor: {prototype: {hacked: 1}}\n",
  "merge of the prototype": "a: &a {__proto__: {hacked: 1}}\n<<: *a",
  "lists as keys": "? [a, b]\n: c\n? {d: e}\n: f",
  "the same key twice": "id: a\nid: b",
  "brackets 100,000 deep": () => nested(100_000),
  "braces 100,000 deep": () => nested(100_000, "{a: ", "}"),
  "brackets left open": () => "[".repeat(100_000),
  "lists 5000 deep by dashes": () => "- ".repeat(5000),
  "indented 2000 deep": () =>
    Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
  "several documents": "id: a\n---\nid: b\n...\n%YAML 9.9\n---\n",
  "old keywords": "id: no\nname: yes\nregion: 0o17\nlabel: 12:30:45",
  "numbers for texts": "id: 1e309\nname: .nan\nregion: -.inf\nlabel: 0x1F",
  "tabs for spaces": "id: a\n\tname: b",
  "byte-order mark": "\ufeffid: a",
  NUL: "id: a\u0000b",
  "quotation left open": `id: "${"a".repeat(100_000)}`,
  "block text of five megabytes": () => `summary: |\n${"  a a a a\n".repeat(500_000)}`,
  "a hundred thousand records": () => "- id: a\n".repeat(20_000),
  "a comment of five megabytes": () => `# ${"x".repeat(5_000_000)}`,
  "a million anchors": () => "- &a x\n".repeat(30_000),
  JSON: '{"id": "a", "name": 1}',
  "a web page": "<!doctype html><html></html>",
  empty: "",
});

export const CONFIGURATION: readonly HostileInput[] = [
  ...IMAGERY,
  ...BASE_LAYERS,
  ...DEPLOYMENT,
  ...YAML,
];
