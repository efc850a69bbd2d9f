// Towns, regions and states of the catalog's English texts in the current language. What the
// language has no word for stays as the catalog has it, with its own language.

import { vocabularyWords } from "./english/vocabulary";
import { catalogTextOf, type NameInLanguage } from "./siteName";

/** "Hanoi, Vietnam", in Korean with the largest part first: "베트남 하노이". */
export function properNameOf(name: string): NameInLanguage {
  const { properName } = vocabularyWords();
  const whole = properName(name);
  if (whole !== null) return { text: whole, lang: undefined };
  const parts = name.split(", ").map(properName);
  if (parts.includes(null)) return catalogTextOf(name);
  return { text: parts.reverse().join(" "), lang: undefined };
}
