// The period as two typed dates. What is half typed stays here; a finished date goes to the store,
// and what is chosen elsewhere appears here.

import { type FocusEvent, type KeyboardEvent, useId, useState } from "react";
import { encodeDay } from "../domain/day";
import { pageWords } from "../i18n/english/page";
import { choosePeriod } from "../state/dashboardStore";
import { selectView } from "../state/selectors";
import { useInTurn } from "../state/turns";
import styles from "./PeriodInputs.module.css";
import type { PeriodEnd } from "./typedDay";
import {
  isReversed,
  keptInStep,
  type TypedPeriod,
  takenOver,
  untyped,
  withText,
} from "./typedPeriod";

export function PeriodInputs() {
  const { period: chosen } = useInTurn("texts", selectView);
  const [latest, setTyped] = useState<TypedPeriod>(() => untyped(chosen));
  const typed = keptInStep(latest, chosen);

  const takeOver = () => {
    const taken = takenOver(typed);
    setTyped(taken);
    choosePeriod(taken.over);
  };

  const takeOverWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget) && isReversed(typed)) return;
    takeOver();
  };

  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") takeOver();
    if (key === "Escape") setTyped(untyped(chosen));
  };

  const inputOf = (end: PeriodEnd) => (
    <PeriodInput end={end} typed={typed} onType={(text) => setTyped(withText(typed, end, text))} />
  );

  const words = pageWords().period;
  return (
    <div
      className={styles.period}
      role="group"
      aria-label={words.label}
      onBlur={takeOverWhenLeft}
      onKeyDown={onKeyDown}
    >
      {inputOf("from")}
      <span aria-hidden="true">{words.between}</span>
      {inputOf("to")}
    </div>
  );
}

interface PeriodInputProps {
  end: PeriodEnd;
  typed: TypedPeriod;
  onType: (text: string) => void;
}

function PeriodInput({ end, typed, onType }: PeriodInputProps) {
  const day = typed.over[end];
  const { text, problem } = typed[end] ?? {
    text: day === null ? "" : encodeDay(day),
    problem: null,
  };
  const problemId = useId();
  const words = pageWords().period;
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        aria-label={words[end]}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder={words.any}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
      {problem !== null && (
        <span className={styles.problem} id={problemId} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
