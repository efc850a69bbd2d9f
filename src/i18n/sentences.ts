// Sentences of code that knows no language (links, loading, services), in the current language. The
// English sentence is the key; what a language does not know stays English.

import { type Problem, toSentence } from "../domain/problem";
import { currentLanguage } from "./language";

/** Call it where the sentence is drawn: `sentenceOf(loading.reason)`. */
export function sentenceOf(english: string): string {
  return currentLanguage().sentenceOf(english);
}

/** "events.json, 3번, kind: …": names of files, fields and records stay. */
export function problemSentenceOf({ file, record, field, message }: Problem): string {
  const place = record === null ? null : sentenceOf(record);
  return toSentence({ file, record: place, field, message: sentenceOf(message) });
}
