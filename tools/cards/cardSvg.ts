// A card as SVG, 1200 by 630: words to the left, the map to the right, the lane below. Seen at a
// third of its size more often than whole, so nothing is smaller than 22 pixels.

import { CARD_COLOURS } from "./cardColours";
import type { CardContent, CardNote } from "./cardContent";
import type { WidthOf } from "./cardFonts";
import { type LaneMaterial, laneSvgOf } from "./cardLane";
import type { MapOf } from "./cardMap";
import { svgMark } from "./svgMark";
import { svgText } from "./svgText";
import { cutText, type Fitted, fitText, isCut } from "./wrapText";

export const CARD_SIZE = { widthPx: 1200, heightPx: 630 } as const;
export const CARD_MAP_SIZE = { widthPx: 400, heightPx: 404 } as const;

const LEFT = 52;
const MAP_LEFT = CARD_SIZE.widthPx - CARD_MAP_SIZE.widthPx;
const TEXT_WIDTH = MAP_LEFT - LEFT - 36;
const LANE_TOP = CARD_MAP_SIZE.heightPx;
const TWO_LINES_PX = [60, 56] as const;
const THREE_LINES_PX = [52, 48, 44] as const;
const HEADLINE_LEADING = 1.14;
const EYEBROW_SIZES_PX = [27, 25, 23, 22] as const;
const EYEBROW_BASELINE = 138;
const NOTHING: Fitted = { sizePx: 22, lines: [] };
const NOTES_BOTTOM = 390;
const NOTE_LEADING = 1.42;

/** The words of a card where they stand; what is cut ends in an ellipsis. */
export interface CardWords {
  readonly eyebrow: Fitted;
  readonly headline: Fitted;
  readonly notes: readonly { readonly text: string; readonly sizePx: number }[];
}

export function layWords(content: CardContent, widthOf: WidthOf): CardWords {
  const markPx = content.eyebrow.mark === null ? 0 : 34;
  const strong = (text: string, sizePx: number) => widthOf(text, sizePx, 600);
  const plain = (text: string, sizePx: number) => widthOf(text, sizePx, 400);
  const eyebrowRoom = { widthPx: TEXT_WIDTH - markPx, maxLines: 1 };
  const eyebrows = content.eyebrow.forms.map((form) =>
    fitText(form, eyebrowRoom, EYEBROW_SIZES_PX, plain),
  );
  return {
    eyebrow: eyebrows.find(({ lines }) => !lines.some(isCut)) ?? eyebrows[0] ?? NOTHING,
    headline: fitHeadline(content.headline, strong),
    notes: content.notes.map((note) => fitNote(note, (text, px) => widthOf(text, px, 400))),
  };
}

export function cardSvgOf(content: CardContent, mapOf: MapOf, material: LaneMaterial): string {
  const { eyebrow, headline, notes } = layWords(content, material.widthOf);
  const { widthPx, heightPx } = CARD_SIZE;
  const { mark } = content.eyebrow;
  const { ink, muted, panel, paper, rule } = CARD_COLOURS;
  const lines = headline.lines.map((line, place) =>
    svgText(LEFT, headlineBaselineOf(headline.sizePx, place), line, {
      ...{ sizePx: headline.sizePx, weight: 600, colour: ink },
    }),
  );
  for (const { text, sizePx, baseline: at } of placeNotes(notes, headline)) {
    lines.push(svgText(LEFT, at, text, { sizePx, weight: 400, colour: muted }));
  }
  const lane = { left: LEFT, right: widthPx - LEFT, top: LANE_TOP, bottom: heightPx };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<rect width="${widthPx}" height="${heightPx}" fill="${paper}"/>`,
    `<g transform="translate(${MAP_LEFT} 0)">${mapOf(content.place)}</g>`,
    `<rect y="${LANE_TOP}" width="${widthPx}" height="${heightPx - LANE_TOP}" fill="${panel}"/>`,
    `<path d="M0 ${LANE_TOP}H${widthPx}M${MAP_LEFT} 0V${LANE_TOP}" stroke="${rule}" stroke-width="2"/>`,
    brandSvg(),
    mark === null ? "" : svgMark(mark, LEFT + 13, EYEBROW_BASELINE - 9, 26),
    ...eyebrow.lines.map((line) =>
      svgText(LEFT + (mark === null ? 0 : 34), EYEBROW_BASELINE, line, {
        ...{ sizePx: eyebrow.sizePx, weight: 400, colour: muted },
      }),
    ),
    ...lines,
    laneSvgOf(content.lane, lane, material),
    "</svg>",
  ].join("");
}

/** Large in two lines, or smaller in three: both leave room for a note below. */
function fitHeadline(text: string, widthOf: (text: string, sizePx: number) => number): Fitted {
  const large = fitText(text, { widthPx: TEXT_WIDTH, maxLines: 2 }, TWO_LINES_PX, widthOf);
  if (!large.lines.some(isCut)) return large;
  return fitText(text, { widthPx: TEXT_WIDTH, maxLines: 3 }, THREE_LINES_PX, widthOf);
}

/** As many as have room, from the headline down. */
export function placeNotes(notes: CardWords["notes"], headline: Fitted) {
  const { sizePx: headlinePx, lines } = headline;
  const last = headlineBaselineOf(headlinePx, lines.length - 1);
  let bottom = last + headlinePx * 0.35;
  return notes
    .map((note, place) => {
      const baseline = bottom + note.sizePx * (place === 0 ? 1.05 : NOTE_LEADING);
      bottom = baseline;
      return { ...note, baseline };
    })
    .filter(({ baseline }) => baseline <= NOTES_BOTTOM);
}

function headlineBaselineOf(sizePx: number, line: number): number {
  return EYEBROW_BASELINE + 14 + sizePx + line * sizePx * HEADLINE_LEADING;
}

/** Nadir's mark, in its box of 32, and name. */
function brandSvg(): string {
  const { ink } = CARD_COLOURS;
  const mark = `<g transform="translate(${LEFT - 4} 40) scale(1.3)"><path d="M3.5 6h25L16 27Z" fill="none" stroke="${ink}" stroke-width="3.4" stroke-linejoin="round"/><circle cx="16" cy="13" r="3.4" fill="${ink}"/></g>`;
  return mark + svgText(LEFT + 48, 73, "Nadir", { sizePx: 32, weight: 600, colour: ink });
}

function fitNote({ forms, isLarge }: CardNote, widthOf: (text: string, px: number) => number) {
  const sizePx = isLarge ? 38 : 27;
  const widthAt = (text: string) => widthOf(text, sizePx);
  const whole = forms.find((form) => widthAt(form) <= TEXT_WIDTH);
  return { sizePx, text: whole ?? cutText(forms.at(-1) ?? "", TEXT_WIDTH, widthAt) };
}
