// What a site is called on a page of the current language: in Korean by its name in hangul where the
// catalog has one, otherwise as the catalog names it, with the language of that name.

import { hangulNameOf, type Site } from "../domain/site";
import { currentLanguage } from "./language";

export interface NameInLanguage {
  readonly text: string;
  /** For the element's `lang`; undefined where it is the page's own. */
  readonly lang: string | undefined;
}

const HANGUL = /\p{Script=Hangul}/u;

export function siteNameOf(site: Site): NameInLanguage {
  const isKorean = currentLanguage().tag === "ko";
  return catalogTextOf((isKorean ? hangulNameOf(site) : null) ?? site.name);
}

/** The short name for maps and lanes: in Korean the first word of the name in hangul. */
export function siteLabelOf(site: Site): NameInLanguage {
  const isKorean = currentLanguage().tag === "ko";
  const hangul = isKorean ? hangulNameOf(site)?.split(" ")[0] : undefined;
  return catalogTextOf(hangul ?? site.label);
}

/** A short text of the catalog, which is in English unless it is written in hangul. */
export function catalogTextOf(text: string): NameInLanguage {
  const lang = HANGUL.test(text) ? "ko" : "en";
  return { text, lang: currentLanguage().tag.startsWith(lang) ? undefined : lang };
}
