// The type of the cards: IBM Plex Sans, with IBM Plex Sans KR for hangul. The packages cut each
// weight into files by range of characters; only those that the catalog's text needs are unpacked,
// once, into the cache, because the renderer reads TrueType files from the disk.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { glyphAdvancesOf } from "./glyphAdvances";
import { toTrueType } from "./woffFont";

export type Weight = 400 | 600;

export interface CardFonts {
  /** TrueType files, those of the first choice first. */
  readonly files: readonly string[];
  /** Hash of the files' bytes. */
  readonly version: string;
  readonly widthOf: WidthOf;
  /** Whether any of the files has the character. */
  readonly has: (character: string) => boolean;
}

/** Pixels. */
export type WidthOf = (text: string, sizePx: number, weight: Weight) => number;

interface Face {
  readonly name: string;
  readonly fileWeight: number;
  readonly subsets: RegExp;
  /** The weights of text that it is for, before the faces below it. */
  readonly weights: readonly Weight[];
}

const PACKAGES = "node_modules/@fontsource";
// The renderer finds one file by the name of a family, and what that lacks in the first file that
// has it. So the headlines' weight is one file, and all that is rare comes in the regular weight.
const FACES: readonly Face[] = [
  { name: "ibm-plex-sans", fileWeight: 600, subsets: /^latin$/, weights: [600] },
  { name: "ibm-plex-sans", fileWeight: 400, subsets: /./, weights: [400, 600] },
  { name: "ibm-plex-sans-kr", fileWeight: 400, subsets: /^\[\d+\]$/, weights: [400, 600] },
];
/** Of what no font has; the renderer draws a box of about this width. */
const UNKNOWN_ADVANCE = 0.6;

/** The fonts for every character of the texts; unpacked into `folder`. */
export function loadCardFonts(texts: Iterable<string>, folder: string): CardFonts {
  const wanted = new Set<number>();
  for (const text of texts) {
    for (const character of text) wanted.add(character.codePointAt(0) ?? 0);
  }
  const files = new Set<string>();
  const hash = createHash("sha256");
  const advances: Record<Weight, Map<number, number>> = { 400: new Map(), 600: new Map() };
  mkdirSync(folder, { recursive: true });
  for (const { name, fileWeight, subsets, weights } of FACES) {
    for (const subset of subsetsOf(name, wanted).filter((each) => subsets.test(each))) {
      const stem = `${name}-${subset.replace(/[[\]]/g, "")}-${fileWeight}-normal`;
      const font = toTrueType(readFileSync(`${PACKAGES}/${name}/files/${stem}.woff`), stem);
      const widths = glyphAdvancesOf(font);
      for (const weight of weights) {
        for (const [codePoint, advance] of widths) {
          if (!advances[weight].has(codePoint)) advances[weight].set(codePoint, advance);
        }
      }
      hash.update(font);
      files.add(writeOnce(join(folder, `${stem}-${font.length}.ttf`), font));
    }
  }
  return {
    files: [...files],
    version: hash.digest("hex"),
    has: (character) => advances[400].has(character.codePointAt(0) ?? 0),
    widthOf: (words, sizePx, weight) => {
      let width = 0;
      for (const character of words) {
        width += advances[weight].get(character.codePointAt(0) ?? 0) ?? UNKNOWN_ADVANCE;
      }
      return width * sizePx;
    },
  };
}

/** Builds run side by side: none may see half a file of another. */
function writeOnce(file: string, body: Buffer): string {
  if (existsSync(file)) return file;
  const part = `${file}.${process.pid}`;
  writeFileSync(part, body);
  renameSync(part, file);
  return file;
}

/** The package's names of the files that hold any of the characters; "latin" always, and first. */
function subsetsOf(name: string, wanted: ReadonlySet<number>): string[] {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(`${PACKAGES}/${name}/unicode.json`, "utf8"),
  );
  const held = Object.entries(ranges).filter(
    ([subset, range]) => subset !== "latin" && holdsAny(range, wanted),
  );
  return ["latin", ...held.map(([subset]) => subset)];
}

/** `range` as CSS writes it: "U+d723-d728,U+d72a". */
function holdsAny(range: string, wanted: ReadonlySet<number>): boolean {
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.replace("U+", "").split("-");
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return [...wanted].some((codePoint) => codePoint >= from && codePoint <= to);
  });
}
