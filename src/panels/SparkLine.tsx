// A site's period on one line, as small marks. Decorative: the count beside it is in words.
//
// On a canvas: while the period is dragged every line in sight changes at every frame, and hundreds
// of elements would be styled and laid out anew.

import { memo, useLayoutEffect, useRef } from "react";
import { MARKS, type MarkName } from "../ui/marks";
import type { Colours } from "../ui/useColours";
import { sparkMarksOf } from "./sparkMarks";

interface SparkLineProps {
  /** As sparkOf writes it. */
  line: string;
  colours: Colours;
  /** Pixels of the screen in a CSS pixel. */
  density: number;
}

const WIDTH = 100;
const HEIGHT = 12;
const EDGE = 5;
/** The marks' paths lie in a box of 16. */
const SCALE = 0.56;
const SIZE = { width: WIDTH, height: HEIGHT };

export const SparkLine = memo(function SparkLine({ line, colours, density }: SparkLineProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context) paintLine(context, { line, colours, density });
  }, [line, colours, density]);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without tabIndex takes no focus.
  return <canvas ref={canvas} style={SIZE} aria-hidden="true" />;
});

function paintLine(context: CanvasRenderingContext2D, props: SparkLineProps): void {
  const { line, colours, density } = props;
  const { canvas } = context;
  const [across, down] = [Math.round(WIDTH * density), Math.round(HEIGHT * density)];
  // Setting the size, even to the same value, makes a new picture buffer.
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  const scaleAt = (x: number, scale: number) =>
    context.setTransform(scale, 0, 0, scale, x * density, (HEIGHT / 2) * density);
  scaleAt(0, density);
  context.clearRect(0, -HEIGHT / 2, WIDTH, HEIGHT);
  context.fillStyle = colours["--rule"];
  context.fillRect(EDGE, -0.75, WIDTH - 2 * EDGE, 1.5);
  context.lineWidth = 2;
  for (const { place, direction } of sparkMarksOf(line)) {
    const { token, hollow } = MARKS[direction];
    scaleAt(EDGE + place * (WIDTH - 2 * EDGE), SCALE * density);
    context.fillStyle = colours[hollow ? "--panel" : token];
    context.fill(shapeOf(direction));
    if (!hollow) continue;
    context.strokeStyle = colours[token];
    context.stroke(shapeOf(direction));
  }
}

const shapes = new Map<MarkName, Path2D>();

function shapeOf(mark: MarkName): Path2D {
  const known = shapes.get(mark);
  if (known) return known;
  const shape = new Path2D(MARKS[mark].path);
  shapes.set(mark, shape);
  return shape;
}
