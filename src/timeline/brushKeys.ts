// What a key does on a handle of the overview: arrows a day, with Shift 30 days, page keys a year,
// Home and End to the ends of the overview.

import { lengthOf, type Span } from "./span";

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

const LONG_STEP_DAYS = 30;
const YEAR_DAYS = 365;

/** How many days the handle moves; null for keys that are not its. */
export function brushStepOf({ key, shiftKey }: Key, extent: Span): number | null {
  const days = shiftKey ? LONG_STEP_DAYS : 1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -days;
    case "ArrowRight":
    case "ArrowUp":
      return days;
    case "PageDown":
      return -YEAR_DAYS;
    case "PageUp":
      return YEAR_DAYS;
    case "Home":
      return -lengthOf(extent);
    case "End":
      return lengthOf(extent);
    default:
      return null;
  }
}
