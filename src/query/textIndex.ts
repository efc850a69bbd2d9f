// Free text: which observations hold all the words of a query.
//
// A word is found at the beginning of a word of the text; a word in hangul anywhere in one,
// because Korean joins words and particles without spaces.

import type { ObservationId } from "../domain/observation";
import { wordsOf } from "./fold";

/** The searchable words of each observation, separated and surrounded by single spaces. */
export type TextIndex = ReadonlyMap<ObservationId, string>;

const HANGUL = /\p{Script=Hangul}/u;

/** Makes an index entry of already folded words. */
export function toIndexEntry(words: Iterable<string>): string {
  return ` ${[...words].join(" ")} `;
}

/** The observations in which every word of the query is found; null for a query without words. */
export function textHitsOf(index: TextIndex, query: string): ReadonlySet<ObservationId> | null {
  const needles = wordsOf(query).map((word) => (HANGUL.test(word) ? word : ` ${word}`));
  if (needles.length === 0) return null;
  const hits = new Set<ObservationId>();
  for (const [id, words] of index) {
    if (needles.every((needle) => words.includes(needle))) hits.add(id);
  }
  return hits;
}
