// Text as outlines: the fonts of the page, laid out here, so that a card looks the same on every
// machine and needs no font installed.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const { resolve } = createRequire(import.meta.url);

export type Weight = 400 | 600;

export interface TextStyle {
  /** Pixels of the card. */
  readonly size: number;
  readonly weight: Weight;
}

const FILES: Readonly<Record<Weight, readonly string[]>> = {
  400: [
    "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2",
    "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2",
    "@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-korean-400-normal.woff2",
  ],
  600: [
    "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2",
    "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2",
    "@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-korean-600-normal.woff2",
  ],
};
const ELLIPSIS = "…";

interface Glyph {
  readonly path: string;
  /** Of the size of the text. */
  readonly advance: number;
  readonly scale: number;
}

const fonts = new Map<Weight, readonly Font[]>();
const glyphs = new Map<string, Glyph>();

function fontsOf(weight: Weight): readonly Font[] {
  const known = fonts.get(weight);
  if (known) return known;
  const opened = FILES[weight].map((name) => {
    const font = create(readFileSync(resolve(name)));
    if (!("unitsPerEm" in font)) throw new Error(`Got a collection in ${name}; expected one font.`);
    return font;
  });
  fonts.set(weight, opened);
  return opened;
}

/** A character that no font has is left out. */
function glyphOf(character: string, weight: Weight): Glyph | null {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known) return known;
  const code = character.codePointAt(0) ?? 0;
  const font = fontsOf(weight).find((each) => each.hasGlyphForCodePoint(code));
  if (!font) return null;
  const glyph = font.glyphForCodePoint(code);
  const scale = 1 / font.unitsPerEm;
  const made = { path: glyph.path.toSVG(), advance: glyph.advanceWidth * scale, scale };
  glyphs.set(key, made);
  return made;
}

export function widthOf(text: string, { size, weight }: TextStyle): number {
  return [...text].reduce((sum, each) => sum + (glyphOf(each, weight)?.advance ?? 0) * size, 0);
}

/** SVG of a line whose baseline begins at x, y. */
export function textAt(text: string, x: number, y: number, style: TextStyle, fill: string): string {
  let at = x;
  const parts = [...text].map((character) => {
    const glyph = glyphOf(character, style.weight);
    if (!glyph) return "";
    const scale = (glyph.scale * style.size).toFixed(5);
    const place = `translate(${at.toFixed(1)} ${y}) scale(${scale} -${scale})`;
    at += glyph.advance * style.size;
    return glyph.path === "" ? "" : `<path transform="${place}" d="${glyph.path}"/>`;
  });
  return `<g fill="${fill}">${parts.join("")}</g>`;
}

/** Lines of at most this width, broken at spaces; what is left over ends in an ellipsis. */
export function linesOf(text: string, width: number, style: TextStyle, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer, style) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  const shown = lines.slice(0, most);
  const last = shown.length - 1;
  const rest = lines.length > most;
  return shown.map((each, place) => fitted(each, width, style, rest && place === last));
}

/** The line, cut where it is too long for the width or where more would follow. */
export function fitted(line: string, width: number, style: TextStyle, goesOn = false): string {
  const whole = goesOn ? `${line}${ELLIPSIS}` : line;
  if (widthOf(whole, style) <= width) return whole;
  let cut = line;
  while (cut !== "" && widthOf(`${cut}${ELLIPSIS}`, style) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}${ELLIPSIS}`;
}
