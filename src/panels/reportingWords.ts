// "reported 3 days after the image": the lag between what was seen and its report, in words no
// more exact than the two dates.

import type { DayGap } from "../domain/dayGap";
import { windowOf } from "../domain/dayWindow";
import type { Observation, ObservationDetail } from "../domain/observation";
import type { Report } from "../domain/report";
import { reportingLagOf } from "../domain/reportingLag";
import { type LagStart, storyWords } from "../i18n/english/story";

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
    return lag && lagWordsOf(lag, "observed");
  }
  const lag = reportingLagOf(last, reported);
  return lag && lagWordsOf(lag, images.length === 1 ? "image" : "last-image");
}

export function lagWordsOf({ least, most }: DayGap, start: LagStart): string {
  const words = storyWords().lag;
  if (most === 0) return words.sameDay(start);
  if (least === most) return words.days(least, start);
  if (!Number.isFinite(most)) return words.orMore(least, start);
  return words.range(least, most, start);
}
