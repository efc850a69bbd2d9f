// The mark of a direction as SVG, the shape and colour of the page.

import type { Direction } from "../../src/domain/activity";
import { MARKS } from "../../src/ui/marks";
import { CARD_COLOURS, CARD_PALETTE } from "./cardColours";
import { round } from "./svgText";

/** The box in which marks.ts draws. */
const BOX_PX = 16;

export function colourOf(direction: Direction): string {
  return CARD_PALETTE[MARKS[direction].token];
}

/** With a thin line of panel around it, so that neighbours stay apart. */
export function svgMark(direction: Direction, x: number, y: number, sizePx: number): string {
  const { path, hollow } = MARKS[direction];
  const scale = sizePx / BOX_PX;
  const place = `transform="translate(${round(x)} ${round(y)}) scale(${scale})"`;
  const colour = colourOf(direction);
  const paint = hollow
    ? `fill="${CARD_COLOURS.panel}" stroke="${colour}" stroke-width="2.2"`
    : `fill="${colour}" stroke="${CARD_COLOURS.panel}" stroke-width="1.2" paint-order="stroke"`;
  return `<path d="M0 0${path}" ${place} ${paint}/>`;
}
