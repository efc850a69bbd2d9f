// The product's writers, asked for every file that they make of hostile records. What leaves is read
// again by the strictest reader at hand; whatever it finds is told as lost.

import { csvParseRows } from "d3-dsv";
import { parse } from "yaml";
import { toCorrectionYaml } from "../../../src/export/authoredYaml";
import { BIBLIOGRAPHY_FORMATS } from "../../../src/export/bibliography";
import { toBriefMarkdown } from "../../../src/export/briefMarkdown";
import { EXPORT_FORMATS, fileNameOf } from "../../../src/export/exportFormats";
import type { ExportFile, ExportSet } from "../../../src/export/exportSet";
import { gapSentenceOf } from "../../../src/i18n/dateWords";
import { RECORD_WORDS } from "../../../src/i18n/recordWords";
import { parseXml } from "../../../src/imagery/xmlTree";
import { filesOf, publicationOf } from "../../dataFiles/publication.fixture";
import { publishFeeds } from "../../feeds/publishFeeds";
import { pagesOf, skeletonOf } from "../../pages/pages.fixture";
import { catalogSaying } from "../catalogSaying";
import { ADDRESS_MARK } from "../corpus/writtenTexts";
import { type Content, type Reading, textOf } from "../hostileInput";
import { taken } from "../reading";

function publicationFor(input: Content) {
  // A text of nothing is left out by every writer, as it should be.
  const text = textOf(input).trim() === "" ? "x" : textOf(input);
  const isAddress = text.startsWith(ADDRESS_MARK);
  const address = isAddress ? text.slice(ADDRESS_MARK.length) : null;
  return { text, publication: publicationOf(catalogSaying(isAddress ? "plain" : text, address)) };
}

type Judge = (text: string, plain: string) => readonly string[];

/** By what a file's name ends with. */
const JUDGES: Readonly<Record<string, Judge>> = {
  csv: badCells,
  geojson: badJson,
  json: badJson,
  kml: badXml,
  ics: badCalendar,
  bib: badBibTeX,
  ris: (text, plain) => (tagsOf(text) === tagsOf(plain) ? [] : ["RIS has other fields"]),
  md: badMarkdown,
};

const BRIEF_WORDS = { ...RECORD_WORDS, gapOf: gapSentenceOf };
const PLAIN = publicationOf(catalogSaying("plain"));
const PLAIN_FILES = new Map(filesFrom(PLAIN.set).map((file) => [file.name, bodyOf(file)]));

export function readExport(input: Content): Reading {
  const { text, publication } = publicationFor(input);
  const wrong = filesFrom({ ...publication.set, title: text }).flatMap((file) => {
    const judge = JUDGES[/[^.]*$/.exec(file.name)?.[0] ?? ""];
    const body = bodyOf(file);
    // A source without an address of the web has no field for it.
    const isOther = text.startsWith(ADDRESS_MARK) && file.name.endsWith(".ris");
    const plain = isOther ? body : (PLAIN_FILES.get(file.name) ?? "");
    const found = [...(judge?.(body, plain) ?? []), ...linksElsewhere(file)];
    return found.map((each) => `${file.name}: ${each}`);
  });
  const name = fileNameOf(text, "2026-11-22", "csv");
  const isPlainName = /^nadir-([a-z0-9-]+-)?2026-11-22\.csv$/.test(name) && name.length < 120;
  return taken([], { lost: () => [...wrong, ...badYaml(text), ...(isPlainName ? [] : [name])] });
}

function filesFrom(set: ExportSet): readonly ExportFile[] {
  return [
    ...EXPORT_FORMATS.filter(({ id }) => id !== "kmz").map(({ make }) => make(set, RECORD_WORDS)),
    ...BIBLIOGRAPHY_FORMATS.map(({ make }) => make(set, RECORD_WORDS, "2026-11-23")),
    toBriefMarkdown(set, BRIEF_WORDS),
  ];
}

function bodyOf({ body }: ExportFile): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

/** What programs make a link of, in each form of file; of Markdown see badMarkdown. */
const LINKS: Readonly<Record<string, RegExp>> = {
  bib: /^ *url = \{(.*)\},$/gm,
  geojson: /"(?:href|url)": ?"([^"]*)"/g,
  ics: /^(?:URL|ATTACH)[^:]*:(.*)$/gm,
  json: /"URL": ?"([^"]*)"/g,
  kml: /(?:href=&quot;|href="|<href>)(.*?)(?:&quot;|"|<)/g,
  ris: /^(?:UR|L[1-4]) {2}- (.*)$/gm,
};

function linksElsewhere(file: ExportFile): readonly string[] {
  const found = bodyOf(file).matchAll(LINKS[/[^.]*$/.exec(file.name)?.[0] ?? ""] ?? /(?!)/g);
  return [...found]
    .map(([, address = ""]) => address.trim())
    .filter((address) => !/^(https?:\/\/|\/|#)/i.test(address));
}

function badCells(csv: string, plain: string): readonly string[] {
  const rows = csvParseRows(csv.replace(/^\uFEFF/, ""));
  const isShaped = csvParseRows(plain).length === rows.length;
  const runs = rows.flat().filter((cell) => /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠|%]/u.test(cell));
  const formulas = runs.filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell));
  return [...(isShaped ? [] : ["another number of rows"]), ...formulas];
}

function badJson(json: string): readonly string[] {
  JSON.parse(json);
  return [];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const NOT_XML = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** No element that the same file of plain records does not have. */
function badXml(xml: string, plain: string): readonly string[] {
  const [root, expected] = [parseXml(xml), parseXml(plain)];
  if (root === null || expected === null || NOT_XML.test(xml)) return ["no well-formed XML"];
  const known = new Set([...everyChild(expected)]);
  return [...everyChild(root)].filter((name) => !known.has(name));
}

function everyChild(root: NonNullable<ReturnType<typeof parseXml>>): Iterable<string> {
  const inner = root.children.flatMap((child) => [...everyChild(child)]);
  return [root.name, ...root.attributes.keys(), ...inner];
}

function badCalendar(calendar: string, plain: string): readonly string[] {
  const names = (text: string) => [...text.matchAll(/^(?! )[A-Z-]+/gmu)].join();
  const lines = calendar.split("\r\n");
  const long = lines.filter((line) => new TextEncoder().encode(line).length > 75);
  const broken = lines.filter((line) => /[\p{Cc}]/u.test(line));
  const other = names(calendar) === names(plain) ? [] : ["other properties"];
  return [...other, ...long.map(() => "a line too long"), ...broken.map(() => "a broken line")];
}

function badBibTeX(text: string, plain: string): readonly string[] {
  const entries = (each: string) => each.match(/^@/gmu)?.length ?? 0;
  let depth = 0;
  for (const [sign] of text.matchAll(/[{}]/gu)) depth += sign === "{" ? 1 : -1;
  const isShaped = entries(text) === entries(plain);
  return [...(isShaped ? [] : ["other entries"]), ...(depth === 0 ? [] : ["braces left open"])];
}

function tagsOf(ris: string): string {
  return ris
    .split("\r\n")
    .map((line) => line.slice(0, 6))
    .join();
}

function badMarkdown(markdown: string): readonly string[] {
  const tags = markdown.match(/(?<!\\)<(?!https?:)[a-z!/]/giu) ?? [];
  const links = markdown.match(/(?<!\\)\]\((?!<?https?:|\/)[^)]*/gu) ?? [];
  return [...tags, ...links, ...(markdown.match(/(?<!\\)!\[/gu) ?? [])];
}

/** What an author would paste into the catalog gives the same text back. */
function badYaml(text: string): readonly string[] {
  const fields = { record: "a-b", field: "name", present: text, proposed: text, why: text };
  const read: unknown = parse(toCorrectionYaml({ ...fields, source: null }));
  return JSON.stringify(read) === JSON.stringify(fields) ? [] : ["YAML gives another text"];
}

const plainPages = pagesOf(PLAIN);
/** A name in hangul stands beside the other and says its language. */
const hangulPages = pagesOf(publicationOf(catalogSaying("서해")));
const HANGUL = /\p{Script=Hangul}/u;

/** Pages have the same tags in the same order as those of plain records, and no link that runs. */
export async function readPage(input: Content): Promise<Reading> {
  const { text, publication } = publicationFor(input);
  const pages = await pagesOf(publication);
  const expected = await (HANGUL.test(text) ? hangulPages : plainPages);
  const feeds = await filesOf(publishFeeds, publication);
  const lost = [...pages].flatMap(([name, page]) => {
    if (!name.endsWith(".html")) return [];
    const same = isSame(skeletonOf(page), skeletonOf(expected.get(name) ?? ""));
    // A source without an address of the web has no link.
    const isShaped = text.startsWith(ADDRESS_MARK) || same;
    return [...(isShaped ? [] : [`tags of ${name}`]), ...linksThatRun(page)];
  });
  const broken = [...feeds].filter(([name, body]) =>
    name.endsWith(".json")
      ? badJson(String(body)).length > 0
      : parseXml(String(body)) === null || NOT_XML.test(String(body)),
  );
  return taken([], { lost: () => [...lost, ...broken.map(([name]) => `feed ${name}`)] });
}

function linksThatRun(page: string): readonly string[] {
  const attributes = (page.match(/<[^>]*>/g) ?? []).flatMap((tag) => [
    ...tag.matchAll(/\s(?:href|src|action|formaction|srcdoc|on\w+)="([^"]*)"/gi),
  ]);
  return attributes
    .map(([whole, value = ""]) => ({ whole, value: value.replace(/[\s\p{Cc}]/gu, "") }))
    .filter(
      ({ whole, value }) => /^\s(?:on|srcdoc)/i.test(whole) || /^(?!https?:)[a-z]+:/i.test(value),
    )
    .map(({ whole }) => whole);
}

function isSame(tags: readonly string[], others: readonly string[]): boolean {
  return tags.join() === others.join();
}
