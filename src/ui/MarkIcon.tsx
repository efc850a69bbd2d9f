// One of the six marks as an inline picture; decorative, its meaning stands beside it in words.

import { MARKS, type MarkName } from "./marks";

interface MarkIconProps {
  mark: MarkName;
  /** Edge length in CSS pixels. */
  size?: number;
}

export function MarkIcon({ mark, size = 14 }: MarkIconProps) {
  const { path, token, hollow } = MARKS[mark];
  const colour = `var(${token})`;
  return (
    <svg width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill={hollow ? "var(--panel)" : colour}
        stroke={hollow ? colour : "none"}
        strokeWidth={hollow ? 1.8 : 0}
      />
    </svg>
  );
}
