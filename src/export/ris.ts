// Sources as RIS, which every reference manager reads: one field to a line, lines end with CRLF,
// every record ends with ER. RIS cannot say "about", so a note does.

import { isoDateOf } from "./cslDate";
import type { CslItem, CslType } from "./cslItem";
import type { CslName } from "./cslName";

const TYPES: Readonly<Record<CslType, string>> = {
  webpage: "ELEC",
  post: "BLOG",
  "article-newspaper": "NEWS",
};

type Field = readonly [tag: string, text: string];

export function toRis(items: readonly CslItem[]): string {
  return items
    .flatMap((item) => [...fieldsOf(item), ["ER", ""] as const])
    .map(([tag, text]) => `${tag}  - ${lineOf(text)}\r\n`)
    .join("");
}

function fieldsOf(item: CslItem): readonly Field[] {
  const { issued, accessed, author = [] } = item;
  const container = item["container-title"];
  const notes = [
    item.version,
    item.note,
    issued && "circa" in issued ? "The date is approximate." : undefined,
    issued && "literal" in issued ? `Date: ${issued.literal}` : undefined,
    item.archive_location && `Archived: ${item.archive_location}`,
  ];
  return [
    ["TY", TYPES[item.type]],
    ["ID", item.id],
    ["TI", item.title],
    ...author.map((name): Field => ["AU", nameOf(name)]),
    ...(issued ? dateFieldsOf(issued) : []),
    ...(container === undefined ? [] : [["T2", container] as const]),
    ...(item.publisher === undefined ? [] : [["PB", item.publisher] as const]),
    ["LA", item.language],
    ...(item.URL === undefined ? [] : [["UR", item.URL] as const]),
    ...(accessed === undefined ? [] : [["Y2", slashedOf(accessed)] as const]),
    ...notes.flatMap((note): Field[] => (note === undefined ? [] : [["N1", note]])),
  ];
}

function dateFieldsOf(issued: NonNullable<CslItem["issued"]>): readonly Field[] {
  if ("literal" in issued) return [];
  const year = String(issued["date-parts"][0][0]).padStart(4, "0");
  return [
    ["PY", year],
    ["DA", slashedOf(issued)],
    ...(issued["date-parts"].length > 1
      ? [["N1", `Date: ${isoDateOf(issued) ?? ""}`] as const]
      : []),
  ];
}

/** "2018/04/06/", "2017/09//", "2012///": year, month, day and nothing else. */
function slashedOf(date: NonNullable<CslItem["issued"]>): string {
  const [first = ""] = isoDateOf(date)?.split("/") ?? [];
  const [year = "", month = "", day = ""] = first.split("-");
  return `${year}/${month}/${day}/`;
}

function nameOf(name: CslName): string {
  if ("literal" in name) return name.literal;
  const { family, given, suffix } = name;
  return [family, given, ...(suffix === undefined ? [] : [suffix])].join(", ");
}

// A line break in a text would begin a field of its own.
function lineOf(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
