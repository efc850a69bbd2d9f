// The words of a date axis. Hidden from screen readers: every mark says its own date.

import styles from "./AxisLabels.module.css";
import type { Tick } from "./ticks";

interface AxisLabelsProps {
  ticks: readonly Tick[];
}

export function AxisLabels({ ticks }: AxisLabelsProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ day, x, label }) =>
        label === "" ? null : (
          <span key={day} style={{ left: x }}>
            {label}
          </span>
        ),
      )}
    </div>
  );
}
