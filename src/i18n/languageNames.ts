// What languages and countries are called, in the language of the interface whatever the browser's.

import { currentLanguage } from "./language";

/** "ko" → "Korean"; the code itself when it names no language. */
export function languageNameOf(code: string): string {
  try {
    return namesOf("language").of(code) ?? code;
  } catch {
    return code;
  }
}

/** "KP" → in English "DPRK", as the participants of events are called; others by their usual name. */
export function countryNameOf(code: string): string {
  if (code === "KP" && currentLanguage().tag !== "ko") return "DPRK";
  return namesOf("region").of(code) ?? code;
}

const made = new Map<string, Intl.DisplayNames>();

function namesOf(type: "language" | "region"): Intl.DisplayNames {
  const { tag } = currentLanguage();
  const key = `${tag} ${type}`;
  let names = made.get(key);
  if (names === undefined) {
    names = new Intl.DisplayNames([tag, "en"], { type });
    made.set(key, names);
  }
  return names;
}
