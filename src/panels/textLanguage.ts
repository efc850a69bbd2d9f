// In which language a name or a title is written, for screen readers and fonts; null for the
// page's own. A title that the catalog supplied is a description, in English unless its script
// says otherwise.

import type { Report } from "../domain/report";

/** Languages whose own script a title would show. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ["ko", /\p{Script=Hangul}/u],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["uk", /\p{Script=Cyrillic}/u],
  ["zh", /\p{Script=Han}/u],
];

/** "ko" for a name in hangul. */
export function nameLanguageOf(name: string): string | undefined {
  return /\p{Script=Hangul}/u.test(name) ? "ko" : undefined;
}

export function titleLanguageOf({ title, titleSupplied, lang }: Report): string | undefined {
  const base = lang.split("-")[0];
  const script = SCRIPTS.find(([language]) => language === base)?.[1];
  if (script) return script.test(title) ? lang : nameLanguageOf(title);
  return titleSupplied || base === "en" ? nameLanguageOf(title) : lang;
}
