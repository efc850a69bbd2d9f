// "+2 days · Hanoi": how far the nearest summit lies from an observation, in few words.

import type { ContextEvent } from "../domain/contextEvent";
import type { DayWindow } from "../domain/dayWindow";
import { windowOf } from "../domain/dayWindow";
import type { NearestSummit } from "../domain/nearestSummit";
import { gapWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import { properNameOf } from "../i18n/properName";
import type { NameInLanguage } from "../i18n/siteName";

/** The town alone: "Hanoi, Vietnam" is "Hanoi"; the whole name when no place is known. */
export function shortEventNameOf({ place, name }: ContextEvent): NameInLanguage {
  return properNameOf(place?.name.split(",")[0] ?? name);
}

/** "+2 days", "same days", or that an uncertain date leaves it open. */
export function summitGapWordsOf(summit: NearestSummit, window: DayWindow): string {
  const { gap, event, others } = summit;
  const words = storyWords().dates;
  if (gap.least !== 0 || gap.most !== 0) return gapWordsOf(gap);
  if (others > 0) return words.spansSeveral(others + 1);
  const { first, last } = windowOf(event.date);
  return window.first >= first && window.last <= last ? gapWordsOf(gap) : words.spans;
}
