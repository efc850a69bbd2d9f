// The words of records in one object, for those who write them down: exports, pages, feeds, briefs.

import type { Activity, Direction } from "../domain/activity";
import type { ContextEvent } from "../domain/contextEvent";
import type { FuzzyDate } from "../domain/fuzzyDate";
import type { Confidence, Stance } from "../domain/observation";
import type { Site } from "../domain/site";
import { dateWordsOf } from "./dateWords";
import { languageNameOf } from "./languageNames";
import {
  activityNames,
  confidenceNames,
  directionNames,
  eventKindNames,
  siteKindNames,
  stanceNames,
} from "./vocabulary";

export const RECORD_WORDS = {
  // Not the function itself: `dates.map(dateOf)` would give it an index for a length.
  dateOf: (date: FuzzyDate) => dateWordsOf(date),
  activityOf: (activity: Activity) => activityNames()[activity],
  directionOf: (direction: Direction) => directionNames()[direction],
  confidenceOf: (confidence: Confidence) => confidenceNames()[confidence],
  stanceOf: (stance: Stance) => stanceNames()[stance],
  siteKindOf: (kind: Site["kind"]) => siteKindNames()[kind],
  eventKindOf: (kind: ContextEvent["kind"]) => eventKindNames()[kind],
  languageOf: languageNameOf,
};
