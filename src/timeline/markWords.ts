// What a mark says in words: for the tooltip, the screen reader and the table.

import type { ContextEvent } from "../domain/contextEvent";
import type { Axis, Observation } from "../domain/observation";
import { compactDateWordsOf, dateWordsOf } from "../i18n/dateWords";
import { ACTIVITY_NAMES, capitalized, counted, EVENT_KIND_NAMES } from "../i18n/vocabulary";
import type { Match } from "../query/findings";
import { partiesOf } from "./eventLabels";
import type { Subject } from "./marksLayout";

export interface MarkWords {
  readonly title: string;
  readonly date: string;
  /** Site and activity, or kind and parties. */
  readonly about: string;
}

export function markWordsOf(subject: Subject, axis: Axis): MarkWords {
  return subject.kind === "observation"
    ? observationWordsOf(subject.match, axis)
    : eventWordsOf(subject.event);
}

/** One line: "Roof removed, 22 July 2018, Sohae, dismantlement". */
export function sentenceOf({ title, date, about }: MarkWords): string {
  return [title, date, about].filter((words) => words !== "").join(", ");
}

/** The date an observation has on the axis: "2 March 2019"; several images one after another. */
export function axisDateWordsOf(observation: Observation, axis: Axis): string {
  switch (axis) {
    case "observed":
      return dateWordsOf(observation.observed);
    case "imaged":
      return observation.imaged.length === 0
        ? "no image date"
        : observation.imaged.map((date) => dateWordsOf(date)).join(", ");
    case "reported":
      return dateWordsOf(observation.reported);
  }
}

function observationWordsOf({ observation, site, certain }: Match, axis: Axis): MarkWords {
  const activity = ACTIVITY_NAMES[observation.activity];
  return {
    title: observation.headline,
    date: axisDateWordsOf(observation, axis),
    about: `${site.label} · ${activity}${certain ? "" : " · may lie in the period"}`,
  };
}

function eventWordsOf(event: ContextEvent): MarkWords {
  const parties = partiesOf(event);
  const kind = capitalized(EVENT_KIND_NAMES[event.kind]);
  return {
    title: event.name,
    date: compactDateWordsOf(event.date),
    about: parties === "" ? kind : `${kind} · ${parties}`,
  };
}

const DATE_NAMES: Readonly<Record<Axis, string>> = {
  observed: "observation",
  imaged: "image",
  reported: "report",
};

/** "193 observations have no image date and are not drawn"; null when all have one. */
export function undatedNoteOf(count: number, axis: Axis): string | null {
  if (count === 0) return null;
  const [have, are] = count === 1 ? ["has", "is"] : ["have", "are"];
  return `${counted(count, "observation")} ${have} no ${DATE_NAMES[axis]} date and ${are} not drawn`;
}
