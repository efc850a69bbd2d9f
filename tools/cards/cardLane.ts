// The lane of a card as SVG: what is counted and what the marks mean, the summits with their names,
// the marks at their windows, and the years. The chosen observation stands out, large and ringed.

import { DIRECTIONS } from "../../src/domain/activity";
import { type ContextEvent, isSummit } from "../../src/domain/contextEvent";
import { windowOf } from "../../src/domain/dayWindow";
import type { ExportWords } from "../../src/export/exportSet";
import { eventLabelOf, isMainSummit, placeLabelOf } from "../../src/timeline/eventLabels";
import { type Scale, xOf } from "../../src/timeline/scale";
import { ticksOf } from "../../src/timeline/ticks";
import { CARD_COLOURS } from "./cardColours";
import type { CardLane } from "./cardContent";
import type { WidthOf } from "./cardFonts";
import { layLane, middleOf } from "./laneLayout";
import { placeSummitLabels } from "./summitLabels";
import { colourOf, svgMark } from "./svgMark";
import { round, svgText } from "./svgText";

export interface LaneBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LaneMaterial {
  readonly events: readonly ContextEvent[];
  readonly words: ExportWords;
  readonly widthOf: WidthOf;
}

const TYPE_PX = 22;
/** Type of the timeline on the page is 12 px. */
const TYPE_UNIT = TYPE_PX / 12;
const CHOSEN_PX = 38;
const LEGEND_GAP_PX = 22;

export function laneSvgOf(lane: CardLane, box: LaneBox, material: LaneMaterial): string {
  const axis = box.bottom - 38;
  const top = box.top + 84;
  const legend = legendOf(lane, box, material);
  if (lane.span === null) return legend;
  const scale: Scale = { span: lane.span, left: box.left, right: box.right };
  const middle = (top + axis) / 2;
  const { markPx, marks, bars, columns } = layLane(lane.items, scale, axis - top - 6);
  const isQuiet = lane.chosen !== null;
  const parts = [
    legend,
    ticksSvgOf(scale, axis),
    summitsSvgOf(lane, scale, { top: box.top + 46, bottom: axis }, material),
    `<g${isQuiet ? ` opacity="0.6"` : ""}>`,
    ...bars.map(
      ({ left, right, y, direction }) =>
        `<rect x="${round(left)}" y="${round(middle + y - 3)}" width="${round(right - left)}" height="6" rx="3" fill="${colourOf(direction)}" opacity="0.22"/>`,
    ),
    ...marks.map(({ x, y, direction }) => svgMark(direction, x, middle + y, markPx)),
    ...columns.map(
      ({ left, right, from, to, direction }) =>
        `<rect x="${round(left)}" y="${round(axis - to)}" width="${round(right - left)}" height="${round(to - from)}" fill="${colourOf(direction)}"/>`,
    ),
    "</g>",
    chosenSvgOf(lane, scale, middle),
  ];
  return parts.join("");
}

function chosenSvgOf({ chosen }: CardLane, scale: Scale, y: number): string {
  if (chosen === null) return "";
  const x = Math.min(
    scale.right - CHOSEN_PX / 2,
    Math.max(scale.left + CHOSEN_PX / 2, middleOf(chosen.window, scale)),
  );
  const left = Math.max(scale.left, xOf(scale, chosen.window.first));
  const right = Math.min(scale.right, xOf(scale, chosen.window.last + 1));
  const bar =
    right - left < CHOSEN_PX
      ? ""
      : `<rect x="${round(left)}" y="${round(y - 6)}" width="${round(right - left)}" height="12" rx="6" fill="${colourOf(chosen.direction)}" opacity="0.45"/>`;
  const ring = `<circle cx="${round(x)}" cy="${round(y)}" r="${CHOSEN_PX * 0.72}" fill="${CARD_COLOURS.panel}" stroke="${CARD_COLOURS.ink}" stroke-width="3.5"/>`;
  return bar + ring + svgMark(chosen.direction, x, y, CHOSEN_PX * 0.9);
}

function ticksSvgOf(scale: Scale, y: number): string {
  const line = `<path d="M${scale.left} ${y}H${scale.right}" stroke="${CARD_COLOURS.rule}" stroke-width="2"/>`;
  const ticks = ticksOf(scale, TYPE_UNIT).map(({ x, label }) => {
    const tick = `<path d="M${round(x)} ${y}v8" stroke="${CARD_COLOURS.muted}" stroke-width="1.6"/>`;
    const style = { sizePx: TYPE_PX, weight: 400, colour: CARD_COLOURS.muted } as const;
    return label === "" ? tick : tick + svgText(x + 5, y + 25, label, style);
  });
  return line + ticks.join("");
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The card's own event in any case, and the summits; without one those of the US and the DPRK. */
function summitsSvgOf(lane: CardLane, scale: Scale, rows: Rows, material: LaneMaterial): string {
  const { start, end } = scale.span;
  const own = lane.event?.id;
  const shown = material.events
    .filter((event) => event.id === own || isSummit(event))
    .map((event) => ({ event, window: windowOf(event.date) }))
    .filter(({ window }) => window.first < end && window.last >= start)
    .map(({ event, window }) => {
      const left = Math.max(scale.left, xOf(scale, window.first));
      const right = Math.min(scale.right, xOf(scale, window.last + 1));
      const isOwn = event.id === own;
      const isStrong = isOwn || (own === undefined && isMainSummit(event));
      const weight = isOwn ? 3 : Number(isMainSummit(event)) + 1;
      const forms = [...new Set([eventLabelOf(event), placeLabelOf(event)])];
      return { key: event.id, left, right: Math.max(left + 2.5, right), isStrong, weight, forms };
    });
  const weightOf = (isStrong: boolean) => (isStrong ? 600 : 400);
  const strong = new Set<string>(shown.filter(({ isStrong }) => isStrong).map(({ key }) => key));
  const labels = placeSummitLabels(shown, {
    ...{ left: scale.left, right: scale.right },
    widthOf: (text, { key }) => material.widthOf(text, TYPE_PX, weightOf(strong.has(key))),
  });
  const named = new Set(labels.map(({ key }) => key));
  const bands = shown.map(({ key, left, right, isStrong }) => {
    const top = named.has(key) ? rows.top + 2 : rows.top + 28;
    const paint = isStrong ? CARD_COLOURS.accent : CARD_COLOURS.summit;
    return `<rect x="${round(left)}" y="${top}" width="${round(right - left)}" height="${rows.bottom - top}" fill="${paint}"/>`;
  });
  const words = labels.map(({ key, text, left }) => {
    const isStrong = strong.has(key);
    const colour = isStrong ? CARD_COLOURS.accent : CARD_COLOURS.muted;
    const style = { sizePx: TYPE_PX, weight: weightOf(isStrong), colour } as const;
    return svgText(left, rows.top + 21, text, style);
  });
  return bands.join("") + words.join("");
}

/** What is counted, to the left; what the marks mean, to the right; the first only if it has room. */
function legendOf(lane: CardLane, box: LaneBox, { words, widthOf }: LaneMaterial): string {
  const present = new Set(
    [...lane.items, ...(lane.chosen ? [lane.chosen] : [])].map((each) => each.direction),
  );
  const y = box.top + 34;
  const svg: string[] = [];
  let x = box.right;
  for (const direction of DIRECTIONS.filter((each) => present.has(each)).reverse()) {
    const name = words.directionOf(direction);
    x -= widthOf(name, TYPE_PX, 400);
    svg.push(svgText(x, y, name, { sizePx: TYPE_PX, weight: 400, colour: CARD_COLOURS.ink }));
    x -= TYPE_PX * 0.75;
    svg.push(svgMark(direction, x, y - TYPE_PX * 0.34, TYPE_PX * 0.95));
    x -= TYPE_PX * 0.5 + LEGEND_GAP_PX;
  }
  const caption = lane.captions.find((form) => box.left + widthOf(form, TYPE_PX, 400) <= x);
  if (caption !== undefined) {
    const style = { sizePx: TYPE_PX, weight: 400, colour: CARD_COLOURS.muted } as const;
    svg.push(svgText(box.left, y, caption, style));
  }
  return svg.join("");
}
