// One glyph, bar or ring on a canvas.

import { DIRECTIONS } from "../domain/activity";
import { MARKS, type MarkName } from "../ui/marks";
import type { Colours } from "../ui/useColours";
import type { Bar, Block, Column } from "./marksLayout";

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Marks are drawn in a box of 16 by 16; in a lane they are smaller. */
const GLYPH_SCALE = 0.74;
const HALO_PIXELS = 1.4;
const BAR_HEIGHT = 4;
const FADE_PIXELS = 28;
const RING_RADIUS = 10.5;

const paths = new Map<MarkName, Path2D>();

function pathOf(mark: MarkName): Path2D {
  let path = paths.get(mark);
  if (path === undefined) {
    path = new Path2D(MARKS[mark].path);
    paths.set(mark, path);
  }
  return path;
}

interface GlyphLook {
  readonly mark: MarkName;
  /** Only perhaps in the period: paler inside, its outline as clear as ever. */
  readonly isPale: boolean;
  /** What it stands on. */
  readonly ground: string;
  readonly unit: number;
}

export function paintGlyph(
  context: Context,
  x: number,
  y: number,
  { mark, isPale, ground, unit }: GlyphLook,
  colours: Colours,
): void {
  const { token, hollow } = MARKS[mark];
  const path = pathOf(mark);
  const scale = GLYPH_SCALE * unit;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.lineJoin = "round";
  // A halo of the ground keeps marks apart that touch.
  context.strokeStyle = ground;
  context.lineWidth = (2 * HALO_PIXELS) / GLYPH_SCALE + (hollow || isPale ? 2 : 0);
  context.stroke(path);
  context.fillStyle = ground;
  context.fill(path);
  context.fillStyle = colours[token];
  context.strokeStyle = colours[token];
  context.lineWidth = 2;
  if (!hollow) {
    context.globalAlpha = isPale ? 0.3 : 1;
    context.fill(path);
  }
  context.globalAlpha = hollow && isPale ? 0.8 : 1;
  if (hollow && isPale) context.setLineDash([3, 2.2]);
  if (hollow || isPale) context.stroke(path);
  context.restore();
}

/** A soft stretch; it fades where its window has no end. */
export function paintBar(
  context: Context,
  bar: Bar,
  y: number,
  mark: MarkName,
  isPale: boolean,
  colours: Colours,
): void {
  const colour = colours[MARKS[mark].token];
  const width = bar.right - bar.left;
  context.globalAlpha = isPale ? 0.26 : 0.4;
  context.fillStyle = colour;
  if ((bar.isOpenLeft || bar.isOpenRight) && width > 0) {
    const fade = Math.min(FADE_PIXELS / width, 0.5);
    const soft = context.createLinearGradient(bar.left, 0, bar.right, 0);
    const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
    soft.addColorStop(0, bar.isOpenLeft ? clear : colour);
    soft.addColorStop(fade, colour);
    soft.addColorStop(1 - fade, colour);
    soft.addColorStop(1, bar.isOpenRight ? clear : colour);
    context.fillStyle = soft;
  }
  context.fillRect(bar.left, y - BAR_HEIGHT / 2, width, BAR_HEIGHT);
  context.globalAlpha = 1;
}

/** A column, stacked by direction in the order of the marks. */
export function paintColumn(
  context: Context,
  { left, right, top, bottom }: Block,
  middle: number,
  { count, countByDirection }: Column,
  colours: Colours,
): void {
  let foot = middle + bottom;
  for (const [place, direction] of DIRECTIONS.entries()) {
    const height = ((bottom - top) * (countByDirection[place] ?? 0)) / count;
    if (height === 0) continue;
    context.fillStyle = colours[MARKS[direction].token];
    context.fillRect(left, foot - height, right - left, height);
    foot -= height;
  }
}

/** The chosen mark: a circle around it. */
export function paintRing(context: Context, x: number, y: number, unit: number, colour: string) {
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.beginPath();
  context.arc(x, y, RING_RADIUS * unit, 0, 2 * Math.PI);
  context.stroke();
}

/** The mark the keys stand on: a box around it. */
export function paintBox(context: Context, x: number, y: number, unit: number, colour: string) {
  const half = (RING_RADIUS + 1) * unit;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.strokeRect(x - half, y - half, 2 * half, 2 * half);
}
