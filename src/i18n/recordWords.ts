// The words of records in one object, for those who write them down: exports, pages, feeds, briefs.

import type { Activity, Direction } from "../domain/activity";
import type { ContextEvent } from "../domain/contextEvent";
import type { FuzzyDate } from "../domain/fuzzyDate";
import type { Confidence, Stance } from "../domain/observation";
import type { Site } from "../domain/site";
import { dateWordsOf } from "./dateWords";
import { languageNameOf } from "./languageNames";
import {
  ACTIVITY_NAMES,
  CONFIDENCE_NAMES,
  DIRECTION_NAMES,
  EVENT_KIND_NAMES,
  SITE_KIND_NAMES,
  STANCE_NAMES,
} from "./vocabulary";

export const RECORD_WORDS = {
  // Not the function itself: `dates.map(dateOf)` would give it an index for a length.
  dateOf: (date: FuzzyDate) => dateWordsOf(date),
  activityOf: (activity: Activity) => ACTIVITY_NAMES[activity],
  directionOf: (direction: Direction) => DIRECTION_NAMES[direction],
  confidenceOf: (confidence: Confidence) => CONFIDENCE_NAMES[confidence],
  stanceOf: (stance: Stance) => STANCE_NAMES[stance],
  siteKindOf: (kind: Site["kind"]) => SITE_KIND_NAMES[kind],
  eventKindOf: (kind: ContextEvent["kind"]) => EVENT_KIND_NAMES[kind],
  languageOf: languageNameOf,
};
