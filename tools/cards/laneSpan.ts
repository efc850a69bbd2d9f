// Which days the lane of a card shows. A window of many years says little about when, so it does
// not stretch the lane: its bar runs to the edge instead.

import { type DayWindow, widthDaysOf } from "../../src/domain/dayWindow";
import type { Span } from "../../src/timeline/span";

const WIDEST_DAYS = 2 * 366;
const LEAST_DAYS = 2 * 365;
const PADDING_SHARE = 0.015;

/** Around the windows that are not too wide; `chosen` is always inside. null for none. */
export function spanOfWindows(
  windows: readonly DayWindow[],
  chosen: DayWindow | null,
): Span | null {
  const closed = windows.filter((each) => Number.isFinite(widthDaysOf(each)));
  const narrow = closed.filter((each) => widthDaysOf(each) <= WIDEST_DAYS);
  const meant = narrow.length > 0 ? narrow : closed;
  const first = leastOf([...meant, ...(chosen === null ? [] : [chosen])].map((each) => each.first));
  const last = -leastOf([...meant, ...(chosen === null ? [] : [chosen])].map((each) => -each.last));
  if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
  const missing = Math.max(0, LEAST_DAYS - (last + 1 - first)) / 2;
  const padding = (last + 1 - first) * PADDING_SHARE + missing;
  return { start: Math.floor(first - padding), end: Math.ceil(last + 1 + padding) };
}

// Not Math.min of all: a large catalog has more windows than a call has arguments.
function leastOf(numbers: readonly number[]): number {
  return numbers.reduce(
    (least, each) => (Number.isFinite(each) ? Math.min(least, each) : least),
    Number.POSITIVE_INFINITY,
  );
}
