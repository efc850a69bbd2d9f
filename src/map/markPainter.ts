// Rings, dots and their names on a canvas, looking as RingPicture, DotMark and the style sheet make
// them look as elements: for maps with more marks than a page can hold elements for.

import type { SiteId } from "../domain/site";
import { MARKS } from "../ui/marks";
import type { Colours } from "../ui/useColours";
import { DOT_RADIUS_PX, labelOf, type MarkLayout } from "./markLayout";
import type { Pixel } from "./mercator";
import { LABEL_GAP_PX, type LabelSide } from "./placeLabels";
import { RING_STROKE_PX, ringTurns } from "./ringArcs";
import type { RingGroup } from "./ringGroups";

export interface MarkStyle {
  readonly colours: Colours;
  /** As in CSS; a canvas cannot read its variables. */
  readonly fontFamily: string;
  readonly labelFontPx: number;
}

const COUNT_FONT_PX = 11.5;
const TWELVE_O_CLOCK = -Math.PI / 2;
const WHOLE_TURN = 2 * Math.PI;

/** `corner`: of the canvas in world pixels. The chosen site is an element; it is left out here. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  corner: Pixel,
  { rings, dots, labelSides }: MarkLayout,
  chosenId: SiteId | null,
  style: MarkStyle,
): void {
  const others = rings.filter(({ key }) => key !== chosenId);
  paintDots(
    context,
    dots.filter(({ key }) => key !== chosenId).map((dot) => onCanvas(dot, corner)),
    style.colours,
  );
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.font = `600 ${COUNT_FONT_PX}px ${style.fontFamily}`;
  for (const ring of others) paintRing(context, onCanvas(ring, corner), ring, style.colours);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.font = `600 ${style.labelFontPx}px ${style.fontFamily}`;
  context.strokeStyle = style.colours["--land"];
  context.fillStyle = style.colours["--ink"];
  for (const ring of others) {
    const side = labelSides.get(ring.key);
    if (side !== undefined) paintLabel(context, onCanvas(ring, corner), ring, side, style);
  }
}

function onCanvas({ x, y }: Pixel, corner: Pixel): Pixel {
  return { x: x - corner.x, y: y - corner.y };
}

// One dot is drawn and then copied, at whole pixels of the screen: they may be thousands.
function paintDots(
  context: CanvasRenderingContext2D,
  dots: readonly Pixel[],
  colours: Colours,
): void {
  const density = context.getTransform().a;
  const reach = DOT_RADIUS_PX;
  const stamp = document.createElement("canvas");
  stamp.width = stamp.height = Math.ceil(2 * reach * density);
  const stampContext = stamp.getContext("2d");
  if (stampContext === null) return;
  stampContext.scale(density, density);
  stampContext.fillStyle = colours["--panel"];
  stampContext.strokeStyle = colours["--quiet"];
  stampContext.lineWidth = 1.5;
  stampContext.arc(reach, reach, DOT_RADIUS_PX - 1, 0, WHOLE_TURN);
  stampContext.fill();
  stampContext.stroke();
  const snapped = (value: number) => Math.round((value - reach) * density) / density;
  const size = stamp.width / density;
  for (const { x, y } of dots) context.drawImage(stamp, snapped(x), snapped(y), size, size);
}

function paintRing(
  context: CanvasRenderingContext2D,
  { x, y }: Pixel,
  { counts, count, radius, reach }: RingGroup,
  colours: Colours,
): void {
  context.fillStyle = colours["--panel"];
  context.beginPath();
  context.arc(x, y, radius + 1, 0, WHOLE_TURN);
  context.fill();
  context.lineWidth = RING_STROKE_PX;
  for (const { direction, from, to } of ringTurns(counts, radius)) {
    const { token, hollow } = MARKS[direction];
    context.strokeStyle = colours[token];
    const start = TWELVE_O_CLOCK + from * WHOLE_TURN;
    const end = TWELVE_O_CLOCK + to * WHOLE_TURN;
    context.beginPath();
    context.arc(x, y, radius - RING_STROKE_PX / 2, start, end);
    if (hollow) context.setLineDash([2, 2]);
    context.stroke();
    if (hollow) context.setLineDash([]);
  }
  if (reach > radius) {
    context.strokeStyle = colours["--muted"];
    context.lineWidth = 1.5;
    context.beginPath();
    context.arc(x, y, reach, 0, WHOLE_TURN);
    context.stroke();
  }
  context.fillStyle = colours["--ink"];
  context.fillText(String(count), x, y + 0.36 * COUNT_FONT_PX);
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { x, y }: Pixel,
  { members, radius }: RingGroup,
  side: LabelSide,
  { labelFontPx }: MarkStyle,
): void {
  const text = labelOf(members);
  const aside = radius + LABEL_GAP_PX;
  const away = aside + (1.3 * labelFontPx) / 2;
  const left = { right: x + aside, left: x - aside, below: x, above: x }[side];
  const top = { right: y, left: y, below: y + away, above: y - away }[side];
  context.textAlign = side === "right" ? "left" : side === "left" ? "right" : "center";
  context.strokeText(text, left, top);
  context.fillText(text, left, top);
}
