// The language of the interface. There is one at a time, set before the page is drawn; every text
// is asked for when it is drawn, so that another language is the page drawn anew.

import type { LanguageTag } from "../domain/language";

export interface Language {
  readonly tag: LanguageTag;
  /** The words of one section; `english` are the same words in English. */
  readonly wordsOf: (section: string, english: object) => object;
  /** A sentence that was made where no language is known (see sentences.ts). */
  readonly sentenceOf: (english: string) => string;
}

export const ENGLISH: Language = {
  tag: "en",
  wordsOf: (_section, english) => english,
  sentenceOf: (english) => english,
};

let language: Language = ENGLISH;

export function currentLanguage(): Language {
  return language;
}

/** From here on all words are of this language. */
export function speak(next: Language): void {
  language = next;
}

/** What is made in English whatever the page speaks: citations, proposals to the project. */
export function inEnglish<Made>(make: () => Made): Made {
  const spoken = language;
  language = ENGLISH;
  try {
    return make();
  } finally {
    language = spoken;
  }
}
