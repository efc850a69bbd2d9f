// One field of a form: its name, a hint, what is wrong with it in words below. A problem is said
// only after somebody was there, and then until it is mended.

import { type ReactNode, useId, useState } from "react";
import styles from "./ContributeDialog.module.css";

/** What a control must take so that name, hint and problem belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
  readonly onBlur: () => void;
}

interface ContributeFieldProps {
  label: string;
  hint?: string;
  /** What the text means as it stands: "reads: about 31 October 2018". */
  reading?: string | null;
  problem: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

export function ContributeField({ label, hint, reading, problem, children }: ContributeFieldProps) {
  const [wasVisited, setWasVisited] = useState(false);
  const id = useId();
  const shown = wasVisited ? problem : undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby": `${id}-about`,
        "aria-invalid": shown !== undefined,
        onBlur: () => setWasVisited(true),
      })}
      <p id={`${id}-about`} className={styles.about}>
        {hint}
        <span aria-live="polite">
          {reading && <span className={styles.reading}> {reading}</span>}
          {shown !== undefined && (
            <span className={styles.problem}>
              <span aria-hidden="true"> ⚠ </span>
              {shown}
            </span>
          )}
        </span>
      </p>
    </div>
  );
}
