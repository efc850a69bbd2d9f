// In which language a text of the catalog is written, for screen readers and fonts; undefined for
// the page's own.

import { currentLanguage } from "../i18n/language";

export const HANGUL = /\p{Script=Hangul}/u;

/** Of the catalog's own sentences: headlines, summaries, assessments, notes. */
export function proseLanguage(): string | undefined {
  return besideThePage("en");
}

/** "ko" for a name in hangul on an English page. */
export function nameLanguageOf(name: string): string | undefined {
  return besideThePage(scriptLanguageOf(name));
}

export function scriptLanguageOf(text: string): string {
  return HANGUL.test(text) ? "ko" : "en";
}

export function besideThePage(language: string): string | undefined {
  return baseOf(language) === baseOf(currentLanguage().tag) ? undefined : language;
}

export function baseOf(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
