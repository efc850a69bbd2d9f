// Words as the search compares them: case, diacritics, apostrophes and hyphens do not matter, so
// that Tongch'ang-ri is Tongchang-ri. Hangul stays whole syllables.

const APOSTROPHES = /['’‘ʼʻ`´]/g;
const HYPHENS = /[-‐‑‒–—]/g;
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[\u0080-\uffff]/;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The folded words of a text, in order, with repeats; a hyphenated word counts as one word. */
export function wordsOf(text: string): string[] {
  const folded = withoutMarks(text).toLowerCase().replace(APOSTROPHES, "").replace(HYPHENS, "");
  return folded.match(WORDS) ?? [];
}

/** Every word that a text can be found by: whole words, and the parts of hyphenated ones. */
export function searchableWordsOf(text: string): string[] {
  const words = new Set(wordsOf(text));
  // Most texts have no hyphen, and folding takes time.
  const parted = text.replace(HYPHENS, " ");
  if (parted !== text) for (const word of wordsOf(parted)) words.add(word);
  return [...words];
}

// ASCII has no marks: normalizing would take most of the time and change nothing.
function withoutMarks(text: string): string {
  return NOT_ASCII.test(text) ? text.normalize("NFD").replace(MARKS, "").normalize("NFC") : text;
}
