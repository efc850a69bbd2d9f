// A list that belongs to a text box: the keys walk through it while the box keeps the focus.

import { type KeyboardEvent, useState } from "react";

export interface SuggestionKeys {
  /** Which of the list the keys have reached; null while the list is closed. */
  readonly active: number | null;
  readonly open: () => void;
  readonly close: () => void;
  /** Whether the list has used the key. */
  readonly takesKey: (event: KeyboardEvent) => boolean;
}

export function useSuggestionKeys<Value>(
  values: readonly Value[],
  onChoose: (value: Value) => void,
): SuggestionKeys {
  const [reached, setReached] = useState<number | null>(null);
  const last = values.length - 1;
  const active = reached === null || last < 0 ? null : Math.min(reached, last);

  const takesKey = (event: KeyboardEvent): boolean => {
    const value = active === null ? undefined : values[active];
    if (event.key === "ArrowDown" && last >= 0) {
      setReached(active === null || active === last ? 0 : active + 1);
    } else if (event.key === "ArrowUp" && last >= 0) {
      setReached(active === null || active === 0 ? last : active - 1);
    } else if (event.key === "Escape" && active !== null) {
      setReached(null);
    } else if (event.key === "Enter" && value !== undefined) {
      setReached(null);
      onChoose(value);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  };

  return { active, open: () => setReached(0), close: () => setReached(null), takesKey };
}
