// What languages and countries are called, in the language of the interface whatever the browser's.

import { currentLanguage } from "./language";

/** "ko" → "Korean"; the code itself when it names no language. */
export function languageNameOf(code: string): string {
  return nameOf("language", code);
}

/** "KP" → in English "DPRK", as the participants of events are called; others by their usual name. */
export function countryNameOf(code: string): string {
  if (code === "KP" && currentLanguage().tag !== "ko") return "DPRK";
  return nameOf("region", code);
}

const made = new Map<string, Intl.DisplayNames>();

/** The code itself where it is none, and in a browser that knows no names. */
function nameOf(type: "language" | "region", code: string): string {
  const { tag } = currentLanguage();
  const key = `${tag} ${type}`;
  try {
    const names = made.get(key) ?? new Intl.DisplayNames([tag, "en"], { type });
    made.set(key, names);
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
