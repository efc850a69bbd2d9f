// The picture of a ring: arcs of the directions around a number. A cluster has a second, thin
// outline; the chosen site a dark one.

import { MARKS } from "../ui/marks";
import styles from "./MapMarks.module.css";
import { type DirectionCounts, RING_STROKE_PX, ringArcs } from "./ringArcs";

interface RingPictureProps {
  counts: DirectionCounts;
  count: number;
  radius: number;
  outline: "none" | "cluster" | "chosen";
}

const OUTLINE_GAP_PX = 2;

export function RingPicture({ counts, count, radius, outline }: RingPictureProps) {
  const half = radius + OUTLINE_GAP_PX + 2;
  return (
    <>
      <svg
        className={styles.picture}
        width={2 * half}
        height={2 * half}
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        aria-hidden="true"
        focusable="false"
      >
        <circle className={styles.face} r={radius + 1} />
        {ringArcs(counts, radius).map(({ direction, path }) => (
          <path
            key={direction}
            d={path}
            className={styles.arc}
            style={{ stroke: `var(${MARKS[direction].token})` }}
            strokeWidth={RING_STROKE_PX}
            strokeDasharray={MARKS[direction].hollow ? "2 2" : undefined}
          />
        ))}
        {outline !== "none" && <circle className={styles[outline]} r={radius + OUTLINE_GAP_PX} />}
      </svg>
      {/* The mark's name says the number, with what it counts; it is no label of its own. */}
      <span className={styles.count} data-count={count} aria-hidden="true" />
    </>
  );
}
