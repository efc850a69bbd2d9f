// The glossary's words for people, in the current language, and how words are put together.

import type { Activity } from "../domain/activity";
import type { Observation } from "../domain/observation";
import { vocabularyWords } from "./english/vocabulary";
import { pluralOf } from "./plural";

export const directionNames = () => vocabularyWords().directions;
export const activityNames = () => vocabularyWords().activities;
export const siteKindNames = () => vocabularyWords().siteKinds;
export const confidenceNames = () => vocabularyWords().confidences;
export const stanceNames = () => vocabularyWords().stances;
export const axisNames = () => vocabularyWords().axes;
export const eventKindNames = () => vocabularyWords().eventKinds;
export const reportKindNames = () => vocabularyWords().reportKinds;

/** "launch site" → "Launch site". */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "12,345": a comma before every three digits. */
export function countWordsOf(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "1 observation", "12,345 observations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWordsOf(count)} ${pluralOf(count, one, many)}`;
}

interface Headlined {
  readonly activity: Activity;
  /** null until its record has arrived. */
  readonly observation: Observation | null;
}

/** The headline, or until it is here the activity's name. */
export function headlineOf({ activity, observation }: Headlined): string {
  return observation?.headline ?? capitalized(activityNames()[activity]);
}
