// The words of records in one object, for those who write them down: exports, pages, feeds, briefs.

import type { Activity, Direction } from "../domain/activity";
import type { ContextEvent } from "../domain/contextEvent";
import type { FuzzyDate } from "../domain/fuzzyDate";
import type { Confidence, Stance } from "../domain/observation";
import type { Site } from "../domain/site";
import { dateWordsOf, gapSentenceOf } from "./dateWords";
import { briefingWords } from "./english/briefing";
import { languageNameOf } from "./languageNames";
import { properNameOf } from "./properName";
import { siteLabelOf, siteNameOf } from "./siteName";
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
  gapOf: gapSentenceOf,
  /** A site's name and its short one, as the page says them. */
  siteNameOf: (site: Site) => siteNameOf(site).text,
  siteLabelOf: (site: Site) => siteLabelOf(site).text,
  properNameOf: (name: string) => properNameOf(name).text,
  briefTextOf: () => briefingWords().text,
};

/** Citations and files of sources are in English, whatever the page speaks. */
export const ENGLISH_SOURCE_WORDS = {
  ...RECORD_WORDS,
  languageOf: englishLanguageNameOf,
};

function englishLanguageNameOf(code: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
