// Paints the overview: bars for all years, stacked by direction, stronger where the period is.

import { DIRECTIONS } from "../domain/activity";
import { MARKS } from "../ui/marks";
import type { Colours } from "../ui/useColours";
import type { Bin } from "./histogram";
import type { Context } from "./paintMark";
import { type Scale, xOf } from "./scale";

interface OverviewScene {
  readonly bins: readonly Bin[];
  readonly scale: Scale;
  /** Of the bars at most. */
  readonly height: number;
  /** Pixels of the period. */
  readonly left: number;
  readonly right: number;
  readonly colours: Colours;
}

const HEADROOM_PIXELS = 4;
const GAP_PIXELS = 1;
const LEAST_BAR_PIXELS = 1;

export function paintOverview(context: Context, scene: OverviewScene): void {
  const { scale, height, left, right, colours } = scene;
  context.globalAlpha = 0.1;
  context.fillStyle = colours["--accent"];
  context.fillRect(left, 0, right - left, height);

  context.globalAlpha = 0.3;
  paintBars(context, scene);
  context.save();
  context.beginPath();
  context.rect(left, 0, right - left, height);
  context.clip();
  context.globalAlpha = 0.75;
  paintBars(context, scene);
  context.restore();

  context.globalAlpha = 1;
  context.fillStyle = colours["--rule"];
  context.fillRect(scale.left, Math.round(height) - 1, scale.right - scale.left, 1);
}

function paintBars(context: Context, { bins, scale, height, colours }: OverviewScene): void {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  for (const { start, end, count, countByDirection } of bins) {
    if (count === 0) continue;
    const left = Math.max(scale.left, xOf(scale, start));
    const width = Math.min(scale.right, xOf(scale, end)) - left - GAP_PIXELS;
    const tall = Math.max(LEAST_BAR_PIXELS, (count / most) * (height - HEADROOM_PIXELS));
    let foot = height;
    for (const [place, direction] of DIRECTIONS.entries()) {
      const own = (tall * (countByDirection[place] ?? 0)) / count;
      context.fillStyle = colours[MARKS[direction].token];
      context.fillRect(left, foot - own, Math.max(width, LEAST_BAR_PIXELS), own);
      foot -= own;
    }
  }
}
