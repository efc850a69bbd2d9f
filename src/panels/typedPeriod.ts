// The period while it is typed: what stands in the two boxes and is not in the store yet.
//
// Both ends are read together, so that a period after the old one can be typed end by end: a day
// that has passed the other end waits until the pair is left.

import { isSamePeriod, type Period, toOrderedPeriod } from "../domain/period";
import { type PeriodEnd, parseTypedDay } from "./typedDay";

export interface TypedEnd {
  readonly text: string;
  /** Why the text could not be read; null while it is typed. */
  readonly problem: string | null;
}

export interface TypedPeriod {
  /** The chosen period that was typed over. */
  readonly over: Period;
  /** null: nothing is typed here, the box shows the chosen day. */
  readonly from: TypedEnd | null;
  readonly to: TypedEnd | null;
}

export function untyped(over: Period): TypedPeriod {
  return { over, from: null, to: null };
}

/** The same, or nothing typed when the period has meanwhile been chosen elsewhere. */
export function keptInStep(typed: TypedPeriod, chosen: Period): TypedPeriod {
  return isSamePeriod(typed.over, chosen) ? typed : untyped(chosen);
}

export function withText(typed: TypedPeriod, end: PeriodEnd, text: string): TypedPeriod {
  return { ...typed, [end]: { text, problem: null } };
}

/** Takes over what can be read, as `over`; what cannot stays as it was typed, with a sentence. */
export function takenOver({ over, from, to }: TypedPeriod): TypedPeriod {
  const first = takenOverEnd(from, "from", over);
  const last = takenOverEnd(to, "to", over);
  const period = toOrderedPeriod({ from: first.day, to: last.day });
  return { over: period, from: first.left, to: last.left };
}

/** Whether the typed ends stand in the wrong order, perhaps because only one is new. */
export function isReversed({ over, from, to }: TypedPeriod): boolean {
  const first = takenOverEnd(from, "from", over).day;
  const last = takenOverEnd(to, "to", over).day;
  return first !== null && last !== null && first > last;
}

function takenOverEnd(typed: TypedEnd | null, end: PeriodEnd, over: Period) {
  if (typed === null) return { day: over[end], left: null };
  const read = parseTypedDay(typed.text, end);
  switch (read.kind) {
    case "open":
      return { day: null, left: null };
    case "day":
      return { day: read.day, left: null };
    case "unreadable":
      return { day: over[end], left: { text: typed.text, problem: read.message } };
  }
}
