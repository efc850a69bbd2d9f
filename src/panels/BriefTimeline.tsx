// The timeline of a brief as a still picture. Decorative to a screen reader: all of it stands as
// text below.

import type { Brief } from "../export/briefContents";
import { MARKS } from "../ui/marks";
import styles from "./BriefTimeline.module.css";
import { briefTimelineOf, TIMELINE_WIDTH } from "./briefLayout";

export function BriefTimeline({ brief }: { brief: Brief }) {
  const layout = briefTimelineOf(brief);
  if (layout === null) return null;
  const { height, top, bottom, left, right, ticks, summits, strokes, lanes, marks } = layout;
  return (
    <svg
      className={styles.timeline}
      viewBox={`0 0 ${TIMELINE_WIDTH} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {lanes.map((lane, place) => (
        <g key={lane.name}>
          {place > 0 && <path className={styles.rule} d={`M0 ${lane.y}H${right}`} />}
          <text className={styles.name} x={0} y={lane.y + 11}>
            {lane.name}
          </text>
        </g>
      ))}
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <path className={styles.grid} d={`M${x} ${top}V${bottom}`} />
          <text className={styles.tick} x={x} y={bottom + 12}>
            {text}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${left} ${bottom}H${right}`} />
      {strokes.map(({ id, x }) => (
        <path key={id} className={styles.stroke} d={`M${x} ${top + 1}v6`} />
      ))}
      {summits.map(({ id, x, y }) => (
        <path key={id} className={styles.summit} d={`M${x} ${y - 7}V${bottom}`} />
      ))}
      {summits.map(({ id, labelX, y, anchor, text }) => (
        <text key={id} className={styles.label} x={labelX} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {marks.map(({ id, x, y, from, to, mark }) => {
        const { path, token, hollow } = MARKS[mark];
        return (
          <g key={id}>
            {to - from > 12 && (
              <path className={styles.window} d={`M${from} ${y}H${to}`} stroke={`var(${token})`} />
            )}
            <path
              className={styles.mark}
              transform={`translate(${x} ${y}) scale(0.68)`}
              d={`M0 0${path}`}
              fill={hollow ? "#fff" : `var(${token})`}
            />
          </g>
        );
      })}
    </svg>
  );
}
