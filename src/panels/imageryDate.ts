// The days that imagery of a site is looked up around.

import type { DayWindow } from "../domain/dayWindow";
import type { ObservationTable } from "../domain/observationTable";
import { windowAt } from "../domain/observationTable";
import type { Period } from "../domain/period";

/** Of an observation: when it was imaged, or else observed. null without a date. */
export function imageryWindowOf(table: ObservationTable, row: number): DayWindow | null {
  const window = windowAt(table, "imaged", row) ?? windowAt(table, "observed", row);
  return window && closed(window);
}

/** Of a site: its latest day within the period; null where it has none. */
export function latestWindowOf(span: DayWindow | null, { from, to }: Period): DayWindow | null {
  if (span === null) return null;
  const { last } = closed(span);
  const day = to !== null && to < last ? to : last;
  return from !== null && day < from ? { first: from, last: from } : { first: day, last: day };
}

/** An open end has no day to look around: its other end stands for it. */
function closed({ first, last }: DayWindow): DayWindow {
  if (!Number.isFinite(last)) return { first, last: first };
  return Number.isFinite(first) ? { first, last } : { first: last, last };
}
