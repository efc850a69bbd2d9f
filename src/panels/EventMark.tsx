// The triangle of a summit, and the small bar of any other event, as on the timeline.

import { MARKS } from "../ui/marks";

export function EventMark({ summit, size = 14 }: { summit: boolean; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path
        d={summit ? MARKS["build-up"].path : "M-1.5 -6H1.5V6H-1.5Z"}
        fill={summit ? "var(--accent)" : "var(--muted)"}
      />
    </svg>
  );
}
