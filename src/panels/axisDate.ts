// The date of an observation on the chosen axis, in the few words of a row or a button.

import type { FuzzyDate } from "../domain/fuzzyDate";
import type { Axis, Observation } from "../domain/observation";
import { compactDateWordsOf, dayWordsOf, windowWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import type { Row } from "../query/findings";

type Dated = Pick<Observation, "observed" | "imaged" | "reported">;

/** "2 Mar 2019"; of several images the first and the last. */
export function axisDateWordsOf(observation: Dated, axis: Axis): string {
  if (axis !== "imaged") return compactDateWordsOf(observation[axis]);
  const [first, ...rest] = observation.imaged;
  const last = rest.at(-1);
  if (first === undefined) return storyWords().rows.noImageDate;
  return [first, ...(last === undefined ? [] : [last])].map(compactDateWordsOf).join(" … ");
}

/** The same of a row; until its record is here, the days that its date may mean. */
export function rowDateWordsOf(row: Pick<Row, "observation" | "window">, axis: Axis): string {
  const { observation, window } = row;
  if (observation !== null) return axisDateWordsOf(observation, axis);
  if (window === null) return storyWords().rows.noImageDate;
  return window.first === window.last ? dayWordsOf(window.first, "short") : windowWordsOf(window);
}

/** Without the year where that is the year of `here`, if that is known: "16 Feb". */
export function stepDateWordsOf(words: string, here: FuzzyDate | null): string {
  return here === null ? words : storyWords().steps.dateBeside(words, compactDateWordsOf(here));
}
