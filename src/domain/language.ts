// The languages of the interface, as links and `<html lang>` name them (BCP 47). "en-XA" is the
// pseudo-locale: English, accented and longer, to find texts that are cut or not translated.

export const LANGUAGE_TAGS = ["en", "ko", "en-XA"] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
