// A preview card as SVG: names and date on the left, the place on the right, the years below. Sober,
// and legible when a page shows it 400 pixels wide.

import type { Position } from "../../src/domain/geo";
import { MARKS, type MarkName } from "../../src/ui/marks";
import { COLOURS, DIRECTION_COLOURS } from "./cardColours";
import { fitted, linesOf, type TextStyle, textAt, widthOf } from "./cardText";
import { type LaneParts, laneOf } from "./lane";
import { type Frame, locatorOf } from "./locator";

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export interface CardParts {
  /** Above the headline: the kind of place, or the site of an observation. */
  readonly kicker: string;
  readonly headline: string;
  /** Below it: hangul, a date in words. */
  readonly lines: readonly string[];
  readonly mark: MarkName | null;
  readonly places: readonly Position[];
  readonly lane: LaneParts | null;
}

const EDGE = 56;
const MAP: Frame = { x: 776, y: 0, width: 424, height: 440 };
const LANE: Frame = { x: EDGE, y: 490, width: CARD_WIDTH - 2 * EDGE, height: 70 };
const TEXT_WIDTH = MAP.x - 2 * EDGE + 16;
const BRAND: TextStyle = { size: 30, weight: 600 };
const KICKER: TextStyle = { size: 27, weight: 400 };
const HEADLINE: TextStyle = { size: 52, weight: 600 };
const LONG_HEADLINE: TextStyle = { size: 44, weight: 600 };
const LINE: TextStyle = { size: 31, weight: 400 };

export function cardSvgOf({ kicker, headline, lines, mark, places, lane }: CardParts): string {
  const isShort = linesOf(headline, TEXT_WIDTH, HEADLINE, 9).length <= 3;
  const style = isShort ? HEADLINE : LONG_HEADLINE;
  const rows = linesOf(headline, TEXT_WIDTH, style, isShort ? 3 : 4);
  const parts: string[] = [brand()];
  let y = 148;
  let x = EDGE;
  if (mark) {
    const { path, hollow } = MARKS[mark];
    const colour = DIRECTION_COLOURS[mark];
    const place = `translate(${EDGE + 13} ${y - 10}) scale(1.9)`;
    parts.push(
      `<path transform="${place}" d="M0 0${path}" fill="${hollow ? "none" : colour}" stroke="${colour}" stroke-width="${hollow ? 2 : 0}"/>`,
    );
    x += 40;
  }
  parts.push(textAt(fitted(kicker, TEXT_WIDTH - x + EDGE, KICKER), x, y, KICKER, COLOURS.muted));
  y += style.size + 12;
  for (const row of rows) {
    parts.push(textAt(row, EDGE, y, style, COLOURS.ink));
    y += Math.round(style.size * 1.18);
  }
  y += 2;
  for (const line of lines.slice(0, rows.length > 3 ? 1 : 2)) {
    parts.push(textAt(fitted(line, TEXT_WIDTH, LINE), EDGE, y, LINE, COLOURS.muted));
    y += 44;
  }
  if (places.length > 0) parts.push(locatorOf(places, MAP));
  parts.push(
    lane
      ? laneOf(lane, LANE)
      : `<path d="M${EDGE} ${LANE.y}H${CARD_WIDTH - EDGE}" stroke="${COLOURS.rule}" stroke-width="2"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${COLOURS.panel}"/>`,
    ...parts,
    "</svg>",
  ].join("");
}

function brand(): string {
  const scale = 1.25;
  const name = "Nadir";
  const x = EDGE + 32 * scale + 8;
  return [
    `<g transform="translate(${EDGE - 4} 48) scale(${scale})"><path d="M3.5 6h25L16 27Z" fill="none" stroke="${COLOURS.ink}" stroke-width="3.4" stroke-linejoin="round"/><circle cx="16" cy="13" r="3.4" fill="${COLOURS.ink}"/></g>`,
    textAt(name, x, 78, BRAND, COLOURS.ink),
    textAt("places watched from orbit", x + widthOf(name, BRAND) + 14, 78, KICKER, COLOURS.muted),
  ].join("");
}
