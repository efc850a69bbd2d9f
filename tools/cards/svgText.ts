// One line of text as SVG. The families are a list so that hangul falls back to the Korean files.

import { escapeXml } from "../../src/export/xmlText";
import type { Weight } from "./cardFonts";

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Drawn around the letters, so that they stand out of what lies below. */
  readonly halo?: string;
}

// Each weight of the files is a family of its own.
const FAMILIES: Readonly<Record<Weight, string>> = {
  400: "IBM Plex Sans, IBM Plex Sans KR",
  600: "IBM Plex Sans SemiBold, IBM Plex Sans KR",
};

/** `y` is the baseline. */
export function svgText(x: number, y: number, text: string, style: TextStyle): string {
  const { sizePx, weight, colour, anchor = "start", halo } = style;
  const common = `x="${round(x)}" y="${round(y)}" font-family="${FAMILIES[weight]}" font-size="${sizePx}" font-weight="${weight}" text-anchor="${anchor}"`;
  const words = escapeXml(text);
  const around =
    halo === undefined
      ? ""
      : `<text ${common} fill="none" stroke="${halo}" stroke-width="6" stroke-linejoin="round">${words}</text>`;
  return `${around}<text ${common} fill="${colour}">${words}</text>`;
}

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
