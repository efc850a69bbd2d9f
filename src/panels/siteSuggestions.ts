// Which sites a search may mean: by name, alias or hangul, each typed word at the beginning of one
// of theirs, as the search itself finds words.

import type { Site } from "../domain/site";
import { searchableWordsOf, wordsOf } from "../query/fold";

export interface SiteSuggestion {
  readonly site: Site;
  /** The spelling that was meant, when it is not the site's name. */
  readonly alias: string | null;
}

const MOST_SUGGESTIONS = 8;
const HANGUL = /\p{Script=Hangul}/u;

/** Best first: names before aliases, the beginning of a name before its middle, then as given. */
export function siteSuggestionsOf(
  sites: readonly Site[],
  typed: string,
): readonly SiteSuggestion[] {
  const needles = wordsOf(typed);
  if (needles.length === 0) return [];
  return sites
    .flatMap((site) => suggestionOf(site, needles) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ site, alias }) => ({ site, alias }));
}

function suggestionOf(site: Site, needles: readonly string[]) {
  for (const name of [site.name, site.label]) {
    if (holds(name, needles)) {
      return { site, alias: null, rank: beginsWith(name, needles) ? 0 : 1 };
    }
  }
  const alias = site.aliases.find((each) => holds(each, needles));
  return alias === undefined ? null : { site, alias, rank: beginsWith(alias, needles) ? 2 : 3 };
}

function holds(name: string, needles: readonly string[]): boolean {
  const words = searchableWordsOf(name);
  return needles.every((needle) =>
    words.some((word) => (HANGUL.test(needle) ? word.includes(needle) : word.startsWith(needle))),
  );
}

function beginsWith(name: string, needles: readonly string[]): boolean {
  return wordsOf(name).join(" ").startsWith(needles.join(" "));
}
