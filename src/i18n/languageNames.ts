// What languages and countries are called.

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** "ko" → "Korean"; the code itself when it names no language. */
export function languageNameOf(code: string): string {
  try {
    return LANGUAGE_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region" });

/** "KP" → "DPRK", as the participants of events are called; others by their English name. */
export function countryNameOf(code: string): string {
  return code === "KP" ? "DPRK" : (COUNTRY_NAMES.of(code) ?? code);
}
