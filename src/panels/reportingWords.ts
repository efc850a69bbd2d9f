// "reported 3 days after the image": the lag between what was seen and its report, in words no
// more exact than the two dates.

import type { DayGap } from "../domain/dayGap";
import { windowOf } from "../domain/dayWindow";
import type { Observation, ObservationDetail } from "../domain/observation";
import type { Report } from "../domain/report";
import { reportingLagOf } from "../domain/reportingLag";

/** Counted from the last image; from the observed days when the source names no image. */
export function reportingWordsOf(
  observation: Observation,
  detail: ObservationDetail | null,
  primary: Report | null,
): string | null {
  const reported = windowOf(primary?.published ?? observation.reported);
  const acquired = detail?.imagery.map((image) => image.acquired) ?? observation.imaged;
  const images = acquired.map(windowOf).sort((a, b) => (a.last < b.last ? -1 : 1));
  const last = images.at(-1);
  if (last === undefined) {
    const lag = reportingLagOf(windowOf(observation.observed), reported);
    return lag && lagWordsOf(lag, "the observed date");
  }
  const lag = reportingLagOf(last, reported);
  return lag && lagWordsOf(lag, images.length === 1 ? "the image" : "the last image");
}

export function lagWordsOf({ least, most }: DayGap, what: string): string {
  if (most === 0) return `reported on the day of ${what}`;
  if (least === most) return `reported ${least} ${least === 1 ? "day" : "days"} after ${what}`;
  if (!Number.isFinite(most)) return `reported ${least} days or more after ${what}`;
  return `reported ${least} to ${most} days after ${what}`;
}
