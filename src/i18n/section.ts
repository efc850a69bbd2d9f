// A section of the interface's words. English stands with the part of the page that needs it and is
// loaded with it; another language comes whole, in one file.

import { currentLanguage, ENGLISH } from "./language";

/**
 * Gives a function that gives the section's words in the current language. A word is a text, or a
 * function of what it is about to a text. `name` is its key in `Translations`. Call it where the text is drawn, never when a file loads.
 */
export function section<Words extends object>(name: string, english: Words): () => Words {
  let language = ENGLISH;
  let words: object = english;
  return () => {
    if (language !== currentLanguage()) {
      language = currentLanguage();
      words = language.wordsOf(name, english);
    }
    // Each language is held to `Translations`, which is made of these very types.
    return words as Words;
  };
}
