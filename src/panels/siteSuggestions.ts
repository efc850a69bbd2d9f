// Which sites a search may mean: by name, alias or hangul, each typed word at the beginning of one
// of theirs, as the search itself finds words.

import type { Site } from "../domain/site";
import { searchableWordsOf, wordsOf } from "../query/fold";
import { hangulPatternOf, hasHangul } from "../query/hangul";

export interface SiteSuggestion {
  readonly site: Site;
  /** The spelling that was meant, when it is not the site's name. */
  readonly alias: string | null;
}

const MOST_SUGGESTIONS = 8;

/** Best first: names before aliases, the beginning of a name before its middle, then as given. */
export function siteSuggestionsOf(
  sites: readonly Site[],
  typed: string,
): readonly SiteSuggestion[] {
  const needles = wordsOf(typed).map((word) => ({
    word,
    pattern: hasHangul(word) ? hangulPatternOf(word) : null,
  }));
  if (needles.length === 0) return [];
  return sites
    .flatMap((site) => suggestionOf(site, needles) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ site, alias }) => ({ site, alias }));
}

interface Needle {
  readonly word: string;
  /** null for a word without hangul. */
  readonly pattern: RegExp | null;
}

function suggestionOf(site: Site, needles: readonly Needle[]) {
  const found = spellingsOf(site).find(({ searchable }) => holds(searchable, needles));
  if (found === undefined) return null;
  const begins =
    needles[0]?.pattern?.exec(found.text)?.index === 0 ||
    found.text.startsWith(needles.map(({ word }) => word).join(" "));
  return { site, alias: found.alias, rank: (found.alias === null ? 0 : 2) + (begins ? 0 : 1) };
}

interface Spelling {
  /** null for the site's name and label. */
  readonly alias: string | null;
  readonly searchable: readonly string[];
  /** Its words as they stand. */
  readonly text: string;
}

// Folded once for each site: thousands of them are asked at every letter that is typed.
const spellings = new WeakMap<Site, readonly Spelling[]>();

/** Names before aliases. */
function spellingsOf(site: Site): readonly Spelling[] {
  const known = spellings.get(site);
  if (known) return known;
  const toSpelling = (name: string, alias: string | null): Spelling => ({
    alias,
    searchable: searchableWordsOf(name),
    text: wordsOf(name).join(" "),
  });
  const own = [
    ...[site.name, site.label].map((name) => toSpelling(name, null)),
    ...site.aliases.map((alias) => toSpelling(alias, alias)),
  ];
  spellings.set(site, own);
  return own;
}

function holds(words: readonly string[], needles: readonly Needle[]): boolean {
  return needles.every(({ word, pattern }) =>
    words.some((each) => (pattern === null ? each.startsWith(word) : pattern.test(each))),
  );
}
