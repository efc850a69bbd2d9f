// A site's period on one line, as small marks. Decorative: the count beside it is in words.

import { memo } from "react";
import type { DayWindow } from "../domain/dayWindow";
import type { Match } from "../query/findings";
import { MARKS } from "../ui/marks";
import { sparkMarksOf } from "./sparkMarks";

interface SparkLineProps {
  matches: readonly Match[];
  span: DayWindow;
}

const WIDTH = 100;
const HEIGHT = 12;
const EDGE = 5;
/** The marks' paths lie in a box of 16. */
const SCALE = 0.56;

export const SparkLine = memo(function SparkLine({ matches, span }: SparkLineProps) {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <line
        x1={EDGE}
        x2={WIDTH - EDGE}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        stroke="var(--rule)"
        strokeWidth="1.5"
      />
      {sparkMarksOf(matches, span).map(({ place, direction }) => {
        const { path, token, hollow } = MARKS[direction];
        const x = EDGE + place * (WIDTH - 2 * EDGE);
        return (
          <path
            key={place}
            d={path}
            transform={`translate(${x.toFixed(1)} ${HEIGHT / 2}) scale(${SCALE})`}
            fill={hollow ? "var(--panel)" : `var(${token})`}
            stroke={hollow ? `var(${token})` : "none"}
            strokeWidth="2"
          />
        );
      })}
    </svg>
  );
});
