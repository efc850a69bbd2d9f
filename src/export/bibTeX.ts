// Sources as BibTeX, for LaTeX and reference managers: UTF-8, the source's capitals kept by braces,
// the address whole. `date` is for biblatex, which knows EDTF; year and month for the older styles.

import { type CslDate, isoDateOf } from "./cslDate";
import type { CslItem, CslType } from "./cslItem";
import type { CslName } from "./cslName";

const ENTRY_OF_TYPE: Readonly<Record<CslType, string>> = {
  webpage: "misc",
  post: "misc",
  "article-newspaper": "article",
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts a brace even behind a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** One entry for each item, its key the item's id. */
export function toBibTeX(items: readonly CslItem[]): string {
  return items.map(entryOf).join("\n");
}

function entryOf(item: CslItem): string {
  const publisher = item["container-title"] ?? item.publisher;
  const isArticle = item.type === "article-newspaper";
  const notes = [
    item.version,
    item.note,
    item.archive_location && `Archived: ${item.archive_location}`,
  ];
  const note = notes.flatMap((each) => each?.replace(/\.$/u, "") ?? []).join(". ");
  const accessed = item.accessed && isoDateOf(item.accessed);
  const fields = [
    ...(item.author ? [["author", braced(item.author.map(nameOf).join(" and "))]] : []),
    ["title", `{{${escapedOf(item.title)}}}`],
    ...(publisher ? [[isArticle ? "journal" : "howpublished", textOf(publisher)]] : []),
    ...(item.issued ? dateFieldsOf(item.issued) : []),
    ...(item.URL === undefined ? [] : [["url", braced(addressOf(item.URL))]]),
    ...(accessed ? [["urldate", braced(accessed)]] : []),
    ["language", textOf(item.language)],
    ...(note === "" ? [] : [["note", textOf(note)]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${ENTRY_OF_TYPE[item.type]}{${keyOf(item.id)},\n${lines.join("")}}\n`;
}

// Ids of records are letters, digits and hyphens already; other catalogs may have other letters.
function keyOf(id: string): string {
  return id.replace(/[\s"#%'(),={}~\\]/gu, "-");
}

function nameOf(name: CslName): string {
  if ("literal" in name) return `{${escapedOf(name.literal)}}`;
  const { family, suffix, given } = name;
  const parts = suffix === undefined ? [family, given] : [family, suffix, given];
  return parts.map(escapedOf).join(", ");
}

function dateFieldsOf(issued: CslDate): string[][] {
  const date = isoDateOf(issued);
  if (date === null || "literal" in issued) return [];
  const [first] = issued["date-parts"];
  const [year, month] = first;
  const monthName = issued["date-parts"].length === 1 ? MONTHS[(month ?? 0) - 1] : undefined;
  return [
    ["date", braced(date.replace(/[^/]+/gu, (each) => (issued.circa ? `${each}~` : each)))],
    ["year", braced(String(year))],
    ...(monthName ? [["month", monthName]] : []),
  ];
}

function textOf(text: string): string {
  return braced(escapedOf(text));
}

function braced(text: string): string {
  return `{${text}}`;
}

function escapedOf(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\\{}~^%#&_$]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

// An address is read letter by letter; only what would end the field or the link must go.
function addressOf(url: string): string {
  return url.replace(/[{}\\\s]/gu, encodeURIComponent);
}
