// Paints the plot from its layout: ground, bands of the summits, events, lanes. Decides nothing
// about where things stand.

import type { Colours } from "../ui/useColours";
import { isMainSummit } from "./eventLabels";
import { glyphCopierOf } from "./glyphSprites";
import { yOf } from "./hitTest";
import type { PlacedMark } from "./marksLayout";
import { type Context, paintBar, paintBox, paintColumn, paintRing } from "./paintMark";
import type { PlotLayout, PlotRow } from "./plotLayout";
import { type Scale, xOf } from "./scale";
import type { Tick } from "./ticks";

export interface PlotScene {
  readonly width: number;
  readonly unit: number;
  readonly colours: Colours;
  readonly scale: Scale;
  readonly ticks: readonly Tick[];
  readonly layout: PlotLayout;
  /** Key of the lane of the chosen site. */
  readonly chosenLane: string | null;
  /** Days on which scenes of the chosen site were taken, once somebody has looked. */
  readonly sceneDays: readonly number[];
  /** Keys of the chosen observation and event. */
  readonly chosenMarks: ReadonlySet<string>;
  /** Key of the mark the keys stand on, while the plot has the focus. */
  readonly activeMark: string | null;
}

const LEAST_BAND_PIXELS = 2;
/** A wider band is fainter, so that marks on it stay clear. */
const WIDE_BAND_PIXELS = 24;
const TICK_PIXELS = { width: 2, height: 11 } as const;
const SCENE_PIXELS = { width: 1.5, height: 5 } as const;
const TRIANGLE_PIXELS = { half: 5, height: 9 } as const;

export function paintPlot(context: Context, scene: PlotScene): void {
  const { layout } = scene;
  paintGround(context, scene);
  paintBands(context, scene);
  const [summits, events, pinned] = layout.heads;
  if (summits) paintSummits(context, summits, scene);
  if (events) paintEvents(context, events, scene);
  if (pinned) paintScenes(context, pinned, scene);
  if (pinned) paintLane(context, pinned, scene);
  context.save();
  context.beginPath();
  context.rect(0, layout.lanesTop, scene.width, layout.lanesBottom - layout.lanesTop);
  context.clip();
  for (const lane of layout.lanes) paintLane(context, lane, scene);
  paintRings(context, layout.lanes, scene);
  context.restore();
  // A ring is higher than its lane: where the whole lane is in sight, so is the ring.
  paintRings(context, layout.lanes.filter(isWhollyIn(layout)), scene);
  paintRings(context, layout.heads, scene);
}

function paintGround(
  context: Context,
  { layout, width, colours, chosenLane, ...scene }: PlotScene,
) {
  const [summits] = layout.heads;
  const pinned = layout.heads.find(({ key }) => key === chosenLane);
  if (pinned) {
    context.fillStyle = colours["--chosen"];
    context.fillRect(0, pinned.top, width, pinned.height);
  }
  context.fillStyle = colours["--rule"];
  const top = summits ? summits.height : 0;
  for (const { x } of scene.ticks) {
    context.fillRect(Math.round(x), top, 1, layout.lanesBottom - top);
  }
  for (const row of layout.heads.slice(1)) {
    context.fillRect(0, Math.round(row.top + row.height) - 1, width, 1);
  }
  for (const lane of layout.lanes) {
    const line = Math.round(lane.top + lane.height) - 1;
    if (line >= layout.lanesTop && line < layout.lanesBottom) context.fillRect(0, line, width, 1);
  }
  context.fillRect(0, Math.round(layout.lanesBottom) - 1, width, 1);
}

/** From its summit down through all lanes: before and after. */
function paintBands(context: Context, { layout, scale, colours }: PlotScene) {
  const [summits] = layout.heads;
  if (!summits) return;
  const top = summits.top + summits.height;
  for (const { subject, bar, x } of summits.marks) {
    const isMain = subject.kind === "event" && isMainSummit(subject.event);
    const dayWidth = xOf(scale, scale.span.start + 1) - scale.left;
    const width = Math.max(LEAST_BAND_PIXELS, bar ? bar.right - bar.left : dayWidth);
    const strength = isMain ? 0.3 : 0.2;
    context.globalAlpha = width > WIDE_BAND_PIXELS ? strength / 2 : strength;
    context.fillStyle = isMain ? colours["--accent"] : colours["--muted"];
    context.fillRect(x - width / 2, top, width, layout.lanesBottom - top);
  }
  context.globalAlpha = 1;
}

function paintSummits(context: Context, row: PlotRow, { colours, unit }: PlotScene) {
  const { half, height } = TRIANGLE_PIXELS;
  const base = row.middle + (height * unit) / 2;
  for (const { x, subject } of byWeight(row.marks)) {
    const isMain = subject.kind === "event" && isMainSummit(subject.event);
    context.fillStyle = isMain ? colours["--accent"] : colours["--muted"];
    context.beginPath();
    context.moveTo(x, base - height * unit);
    context.lineTo(x + half * unit, base);
    context.lineTo(x - half * unit, base);
    context.fill();
  }
}

/** The main summits last, so that they lie on top. */
function byWeight(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const isMain = ({ subject }: PlacedMark) =>
    subject.kind === "event" && isMainSummit(subject.event);
  return [...marks.filter((mark) => !isMain(mark)), ...marks.filter(isMain)];
}

function paintEvents(context: Context, row: PlotRow, { colours, unit }: PlotScene) {
  const { middle } = row;
  const { width, height } = TICK_PIXELS;
  context.fillStyle = colours["--muted"];
  for (const { x, bar } of row.marks) {
    if (bar) context.fillRect(bar.left, middle - 1, bar.right - bar.left, 2);
    context.fillRect(x - width / 2, middle - (height * unit) / 2, width, height * unit);
  }
}

/** Ticks at the lane's foot, under the glyphs: on these days a satellite passed. */
function paintScenes(context: Context, row: PlotRow, scene: PlotScene) {
  const { scale, sceneDays, colours, unit, width: plotWidth } = scene;
  const { width, height } = SCENE_PIXELS;
  context.fillStyle = colours["--accent"];
  for (const day of sceneDays) {
    const x = xOf(scale, day + 0.5);
    if (x < scale.left || x > plotWidth) continue;
    const foot = row.top + row.height - 1;
    context.fillRect(x - width / 2, foot - height * unit, width, height * unit);
  }
}

function paintLane(context: Context, row: PlotRow, scene: PlotScene) {
  const { colours, unit, chosenLane, chosenMarks } = scene;
  const ground = row.key === chosenLane ? "--chosen" : "--panel";
  const copyGlyph = glyphCopierOf(context, colours, unit, ground);
  for (const mark of row.marks) {
    const { subject, bar } = mark;
    if (subject.kind !== "observation" || bar === null) continue;
    paintBar(context, bar, yOf(row, mark), subject.direction, !subject.certain, colours);
  }
  for (const { subject, block } of row.marks) {
    if (subject.kind !== "column" || block === null) continue;
    paintColumn(context, block, row.middle, subject.column, colours);
  }
  for (const mark of chosenLast(row.marks, chosenMarks)) {
    if (mark.subject.kind !== "observation") continue;
    copyGlyph(mark.x, yOf(row, mark), mark.subject.direction, !mark.subject.certain);
  }
}

function chosenLast(marks: readonly PlacedMark[], chosen: ReadonlySet<string>) {
  const isChosen = ({ key }: PlacedMark) => chosen.has(key);
  return [...marks.filter((mark) => !isChosen(mark)), ...marks.filter(isChosen)];
}

function isWhollyIn({ lanesTop, lanesBottom }: PlotLayout) {
  return ({ top, height }: PlotRow) => top >= lanesTop && top + height <= lanesBottom + 1;
}

function paintRings(context: Context, rows: readonly PlotRow[], scene: PlotScene) {
  const { colours, unit, chosenMarks, activeMark } = scene;
  for (const row of rows) {
    for (const mark of row.marks) {
      const y = yOf(row, mark);
      if (chosenMarks.has(mark.key)) paintRing(context, mark.x, y, unit, colours["--ink"]);
      if (mark.key === activeMark) paintBox(context, mark.x, y, unit, colours["--accent"]);
    }
  }
}
