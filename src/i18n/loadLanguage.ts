// Which language the page begins with, and the files of the others. English is always here.

import { LANGUAGE_TAGS, type LanguageTag } from "../domain/language";
import { ENGLISH, type Language } from "./language";

const KEY = "nadir.language";

const FILES: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  en: async () => ENGLISH,
  ko: async () => (await import("./korean")).korean,
  "en-XA": async () => (await import("./pseudo")).pseudo,
};

/** Asks the network for all but English; rejects when the file does not come. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return FILES[tag]();
}

/** The reader's own: remembered in this browser, else the first of the browser's that is here. */
export function readersLanguage(): LanguageTag {
  const remembered = LANGUAGE_TAGS.find((tag) => tag === readStorage());
  return remembered ?? languageOf(navigator.languages ?? []);
}

/** The first of these that the interface speaks; without any, English. */
export function languageOf(wishes: readonly string[]): LanguageTag {
  for (const wish of wishes) {
    if (/^ko\b/i.test(wish)) return "ko";
    if (/^en\b/i.test(wish)) return "en";
  }
  return "en";
}

/** Keeps a choice for the next visit, where the browser allows that. */
export function rememberLanguage(tag: LanguageTag): void {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // The choice then lasts as long as the link.
  }
}

function readStorage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
