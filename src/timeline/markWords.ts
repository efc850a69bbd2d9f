// What a mark says in words: for the tooltip, the screen reader and the table.

import { DIRECTIONS } from "../domain/activity";
import type { ContextEvent } from "../domain/contextEvent";
import type { Axis } from "../domain/observation";
import type { Site } from "../domain/site";
import { compactDateWordsOf, dateWordsOf, daysWordsOf, windowWordsOf } from "../i18n/dateWords";
import { timelineWords } from "../i18n/english/timeline";
import { siteLabelOf } from "../i18n/siteName";
import {
  activityNames,
  capitalized,
  directionNames,
  eventKindNames,
  headlineOf,
} from "../i18n/vocabulary";
import type { Findings, Match, Row } from "../query/findings";
import { partiesOf } from "./eventLabels";
import type { Column, Subject } from "./marksLayout";

export interface MarkWords {
  readonly title: string;
  readonly date: string;
  /** Site and activity, or kind and parties. */
  readonly about: string;
}

/** The words of a mark of the plot that shows the findings. */
export function markWordsOf(
  subject: Subject,
  findings: Pick<Findings, "axis" | "matchAt">,
): MarkWords {
  switch (subject.kind) {
    case "observation":
      return observationWordsOf(findings.matchAt(subject.row), findings.axis);
    case "column":
      return columnWordsOf(subject.column, subject.site);
    case "event":
      return eventWordsOf(subject.event);
  }
}

/** One line: "Roof removed, 22 July 2018, Sohae, dismantlement". */
export function sentenceOf({ title, date, about }: MarkWords): string {
  return [title, date, about].filter((words) => words !== "").join(", ");
}

/**
 * The date an observation has on the axis: "2 March 2019"; several images one after another. Until
 * its record is here, the days that it may mean.
 */
export function axisDateWordsOf(
  { observation, window }: Pick<Row, "observation" | "window">,
  axis: Axis,
): string {
  if (window === null) return timelineWords().marks.noDate(axis);
  if (observation === null) return windowWordsOf(window);
  switch (axis) {
    case "observed":
      return dateWordsOf(observation.observed);
    case "imaged":
      return observation.imaged.map((date) => dateWordsOf(date)).join(", ");
    case "reported":
      return dateWordsOf(observation.reported);
  }
}

function observationWordsOf(match: Match, axis: Axis): MarkWords {
  const { site, activity, certain } = match;
  const may = certain ? "" : timelineWords().marks.may;
  return {
    title: headlineOf(match),
    date: axisDateWordsOf(match, axis),
    about: `${siteLabelOf(site).text} · ${activityNames()[activity]}${may}`,
  };
}

function columnWordsOf(column: Column, site: Site): MarkWords {
  const { count, countByDirection, looseCount } = column;
  const words = timelineWords().marks;
  const directions = DIRECTIONS.flatMap((direction, place) => {
    const own = countByDirection[place] ?? 0;
    return own === 0 ? [] : [words.ofDirection(directionNames()[direction], own)];
  });
  const loose = looseCount === 0 ? "" : words.loose(looseCount);
  return {
    title: words.count(count),
    date: daysWordsOf(column.first, column.last),
    about: `${siteLabelOf(site).text} · ${directions.join(", ")}${loose}`,
  };
}

function eventWordsOf(event: ContextEvent): MarkWords {
  const parties = partiesOf(event);
  const kind = capitalized(eventKindNames()[event.kind]);
  return {
    title: event.name,
    date: compactDateWordsOf(event.date),
    about: parties === "" ? kind : `${kind} · ${parties}`,
  };
}

/** "193 observations have no image date and are not drawn"; null when all have one. */
export function undatedNoteOf(count: number, axis: Axis): string | null {
  return count === 0 ? null : timelineWords().marks.undated(count, axis);
}
