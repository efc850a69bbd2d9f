// Citations as Chicago, APA and MLA print them, in plain text, by citeproc-js. Load it lazily: the
// processor and the styles are large.
//
// Each citation stands on its own, so neither "---" for the same author again nor "2018a" occurs.

import citeproc from "citeproc";
import apa from "./apa.style.json";
import chicago from "./chicago.style.json";
import type { CslItem } from "./cslItem";
import type { CslName } from "./cslName";
import english from "./english.style.json";
import mla from "./mla.style.json";

export type CiteStyleId = "chicago" | "apa" | "mla";

export interface CiteStyle {
  readonly id: CiteStyleId;
  readonly name: string;
  readonly edition: string;
}

export const CITE_STYLES: readonly CiteStyle[] = [
  { id: "chicago", name: "Chicago", edition: "17th edition, bibliography" },
  { id: "apa", name: "APA", edition: "7th edition" },
  { id: "mla", name: "MLA", edition: "9th edition" },
];

const CSL: Readonly<Record<CiteStyleId, string>> = {
  chicago: chicago.csl,
  apa: apa.csl,
  mla: mla.csl,
};

// The processor reads <i> and the like as markup: in the text of a source they are only signs.
const LESS = "\uE000";
const GREATER = "\uE001";

/** One text for each item, in their order. */
export function citationsOf(items: readonly CslItem[], style: CiteStyleId): readonly string[] {
  const cited = new Map<string, object>();
  const engine = new citeproc.Engine(
    { retrieveLocale: () => JSON.parse(english.csl), retrieveItem: (id) => cited.get(id) },
    JSON.parse(CSL[style]),
    "en-US",
    true,
  );
  engine.setOutputFormat("text");
  return items.map((item, index) => {
    const id = String(index);
    cited.set(id, { ...printedOf(item, style), id });
    engine.updateItems([id]);
    const made = engine.makeBibliography();
    if (made === false) throw new Error(`The style ${style} has no bibliography.`);
    return plainOf(made[1].join(""));
  });
}

// What the styles print of an item: the way it came stands with its publisher, and the archived
// copy, which they would print for the archive of a library, stays out.
function printedOf(item: CslItem, style: CiteStyleId): object {
  const { archive, archive_location, note, title, via, ...printed } = item;
  const container = printed["container-title"];
  const throughOf = (publisher: string) => (via ? `${publisher}, via ${via}` : publisher);
  return {
    ...printed,
    title: titleMarkupOf(title),
    ...(container === undefined ? {} : { "container-title": asWritten(throughOf(container)) }),
    ...(printed.publisher === undefined ? {} : { publisher: throughOf(printed.publisher) }),
    ...(printed.author === undefined
      ? {}
      : { author: printed.author.map((name) => printedNameOf(name, style)) }),
    ...(printed.URL === undefined ? {} : { URL: hidden(printed.URL) }),
  };
}

// Chicago and MLA put English titles in capitals. Not descriptions in brackets, and not the second
// half of a name such as Punggye-ri.
function titleMarkupOf(title: string): string {
  if (isDescription(title)) return asWritten(title);
  return hidden(title)
    .replace(/(\d)'(\d+)"(?=[NSEW])/gu, "$1′$2″")
    .replace(/\p{Lu}\p{Ll}+(?:-\p{Ll}+)+/gu, NOCASE);
}

const NOCASE = '<span class="nocase">$&</span>';

function asWritten(text: string): string {
  return hidden(text).replace(/^.*$/su, NOCASE);
}

function isDescription(title: string): boolean {
  return title.startsWith("[") && title.endsWith("]");
}

// APA turns every family name around and takes the first letters of the rest.
function printedNameOf(name: CslName, style: CiteStyleId): CslName {
  if ("literal" in name) return { literal: hidden(name.literal) };
  const { "static-ordering": isStatic, ...parts } = name;
  return {
    ...parts,
    family: hidden(parts.family),
    given: hidden(parts.given),
    ...(isStatic && style !== "apa" ? { "static-ordering": isStatic } : {}),
  };
}

function hidden(text: string): string {
  return text.replaceAll("<", LESS).replaceAll(">", GREATER);
}

// A description is no title, so it has no quotation marks.
function plainOf(text: string): string {
  return text
    .replace(/“(\[[^“”]*\])([.,]?)”/gu, "$1$2")
    .replaceAll(LESS, "<")
    .replaceAll(GREATER, ">")
    .trim();
}
