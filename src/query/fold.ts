// Words as the search compares them: case, diacritics, apostrophes and hyphens do not matter, so
// that Tongch'ang-ri is Tongchang-ri. Hangul stays whole syllables.

const APOSTROPHES = /['’‘ʼʻ`´]/g;
const HYPHENS = /[-‐‑‒–—]/g;
const MARKS = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/u;

/** The folded words of a text, in order, with repeats; a hyphenated word counts as one word. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize("NFD").replace(MARKS, "").normalize("NFC").toLowerCase();
  return folded
    .replace(APOSTROPHES, "")
    .replace(HYPHENS, "")
    .split(NOT_WORD)
    .filter((word) => word !== "");
}

/** Every word that a text can be found by: whole words, and the parts of hyphenated ones. */
export function searchableWordsOf(text: string): string[] {
  const words = new Set(wordsOf(text));
  // Folding is most of the time that an index takes, and most texts have no hyphen.
  const parted = text.replace(HYPHENS, " ");
  if (parted !== text) for (const word of wordsOf(parted)) words.add(word);
  return [...words];
}
