// A site's period on one line, as small marks. Decorative: the count beside it is in words.
//
// One path for each direction: while the period is dragged every line in sight changes, and an
// element for each mark would be styled and laid out anew, a canvas for each line put together with
// the page at every frame.

import { memo } from "react";
import { DIRECTIONS, type Direction } from "../domain/activity";
import { MARKS } from "../ui/marks";
import { type SparkMark, sparkMarksOf } from "./sparkMarks";

const WIDTH = 100;
const HEIGHT = 12;
/** A unit of the marks' paths, which lie in a box of 16, in pixels. */
const SCALE = 0.56;
const [ACROSS, DOWN] = [WIDTH / SCALE, HEIGHT / SCALE];
const EDGE = 5 / SCALE;
const RULE = 1.5 / SCALE;
const VIEW_BOX = `0 ${-DOWN / 2} ${ACROSS} ${DOWN}`;
/** What covers the others comes last. */
const LAYERS = DIRECTIONS.toReversed();

/** `line`: as sparkOf writes it. */
export const SparkLine = memo(function SparkLine({ line }: { line: string }) {
  const marks = sparkMarksOf(line);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={VIEW_BOX} aria-hidden="true" focusable="false">
      <rect x={EDGE} y={-RULE / 2} width={ACROSS - 2 * EDGE} height={RULE} fill="var(--rule)" />
      {LAYERS.map((direction) => (
        <Marks key={direction} direction={direction} marks={marks} />
      ))}
    </svg>
  );
});

function Marks({ direction, marks }: { direction: Direction; marks: readonly SparkMark[] }) {
  const { path, token, hollow } = MARKS[direction];
  const placed = marks
    .filter((mark) => mark.direction === direction)
    .map(({ place }) => `M${(EDGE + place * (ACROSS - 2 * EDGE)).toFixed(1)} 0${path}`);
  if (placed.length === 0) return null;
  const colour = `var(${token})`;
  return (
    <path
      d={placed.join("")}
      fill={hollow ? "var(--panel)" : colour}
      stroke={hollow ? colour : "none"}
      strokeWidth={hollow ? 2 : 0}
    />
  );
}
