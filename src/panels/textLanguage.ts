// In which language a text of the catalog is written, for screen readers and fonts; undefined for
// the page's own. A title that the catalog supplied is a description, in English unless its script
// says otherwise.

import type { Report } from "../domain/report";
import { currentLanguage } from "../i18n/language";

const HANGUL = /\p{Script=Hangul}/u;

/** Languages whose own script a title would show. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ["ko", HANGUL],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["uk", /\p{Script=Cyrillic}/u],
  ["zh", /\p{Script=Han}/u],
];

/** Of the catalog's own sentences: headlines, summaries, assessments, notes. */
export function proseLanguage(): string | undefined {
  return besideThePage("en");
}

/** "ko" for a name in hangul on an English page. */
export function nameLanguageOf(name: string): string | undefined {
  return besideThePage(scriptLanguageOf(name));
}

export function titleLanguageOf({ title, titleSupplied, lang }: Report): string | undefined {
  const base = baseOf(lang);
  const script = SCRIPTS.find(([language]) => language === base)?.[1];
  const isOwn = script ? script.test(title) : !titleSupplied && base !== "en";
  return besideThePage(isOwn ? lang : scriptLanguageOf(title));
}

function scriptLanguageOf(text: string): string {
  return HANGUL.test(text) ? "ko" : "en";
}

function besideThePage(language: string): string | undefined {
  return baseOf(language) === baseOf(currentLanguage().tag) ? undefined : language;
}

function baseOf(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
