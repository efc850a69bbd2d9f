// In which language a report's title is written, for screen readers and fonts; undefined for the page's
// own. A title that the catalog supplied is a description, in English unless its script says otherwise.

import type { Report } from "../domain/report";
import { baseOf, besideThePage, HANGUL, scriptLanguageOf } from "./textLanguage";

/** Languages whose own script a title would show. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ["ko", HANGUL],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["uk", /\p{Script=Cyrillic}/u],
  ["zh", /\p{Script=Han}/u],
];

export function titleLanguageOf({ title, titleSupplied, lang }: Report): string | undefined {
  const base = baseOf(lang);
  const script = SCRIPTS.find(([language]) => language === base)?.[1];
  const isOwn = script ? script.test(title) : !titleSupplied && base !== "en";
  return besideThePage(isOwn ? lang : scriptLanguageOf(title));
}
