// The period as two typed dates. What is half typed stays here; a finished date goes to the store,
// and what is chosen elsewhere appears here.

import { type KeyboardEvent, useId, useState } from "react";
import { encodeDay } from "../domain/day";
import { choosePeriod, useDashboard } from "../state/dashboardStore";
import styles from "./PeriodInputs.module.css";
import { type PeriodEnd, parseTypedDay } from "./typedDay";

export function PeriodInputs() {
  return (
    <div className={styles.period} role="group" aria-label="Period">
      <PeriodInput end="from" label="From" placeholder="any day" />
      <span aria-hidden="true">to</span>
      <PeriodInput end="to" label="To" placeholder="any day" />
    </div>
  );
}

interface PeriodInputProps {
  end: PeriodEnd;
  label: string;
  placeholder: string;
}

function PeriodInput({ end, label, placeholder }: PeriodInputProps) {
  const day = useDashboard((state) => state.view.period[end]);
  const shown = day === null ? "" : encodeDay(day);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  const commit = () => {
    if (draft === null) return;
    const typed = parseTypedDay(draft, end);
    if (typed.kind === "unreadable") {
      setProblem(typed.message);
      return;
    }
    setDraft(null);
    setProblem(null);
    const { period } = useDashboard.getState().view;
    choosePeriod({ ...period, [end]: typed.kind === "open" ? null : typed.day });
  };

  const giveUp = () => {
    setDraft(null);
    setProblem(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape") giveUp();
  };

  return (
    <span className={styles.end}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder={placeholder}
        value={draft ?? shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <span className={styles.problem} id={problemId} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
