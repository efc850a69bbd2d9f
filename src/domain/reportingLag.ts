// How long what was seen waited for its report, as a range when either date is uncertain.

import type { DayGap } from "./dayGap";
import type { DayWindow } from "./dayWindow";

/**
 * Days from what was seen (an image, or the observed days) to its report. A report cannot come
 * before what it reports, so an overlap starts at 0. null when it would have to be earlier, or
 * when no number of days can be given.
 */
export function reportingLagOf(seen: DayWindow, reported: DayWindow): DayGap | null {
  const least = Math.max(0, reported.first - seen.last);
  const most = reported.last - seen.first;
  return most < 0 || !Number.isFinite(least) ? null : { least, most };
}
