// A word in hangul as it is typed, letter after letter: initial consonants alone (ㅅㅎ finds 서해),
// and a last syllable that may still go on (서, 섷 and 서ㅎ find 서해). The arithmetic of syllables
// is that of the Unicode standard, chapter 3.12.

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const VOWEL_COUNT = 21;
/** The first of them is no final at all. */
const FINAL_COUNT = 28;

// Each in the order in which the syllables are numbered.
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/** Consonants that a keyboard joins although they begin two syllables. */
const CLUSTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ" },
    ...{ ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ" },
  }),
);

/** For a vowel the last one that begins with it: ㅗ may become ㅘ, ㅙ, ㅚ. By their numbers. */
const LAST_VOWELS: ReadonlyMap<number, number> = new Map([
  [8, 11],
  [13, 16],
  [18, 19],
]);

const HANGUL = /\p{Script=Hangul}/u;

export function hasHangul(word: string): boolean {
  return HANGUL.test(word);
}

/** What finds a folded word anywhere in another; it never has to go back in the text. */
export function hangulPatternOf(word: string): RegExp {
  const letters = [...word].flatMap((letter) => [...(CLUSTERS.get(letter) ?? letter)]);
  const last = letters.length - 1;
  return new RegExp(letters.map((letter, at) => patternOf(letter, at === last)).join(""), "u");
}

function patternOf(letter: string, isLast: boolean): string {
  const initial = INITIALS.indexOf(letter);
  if (initial >= 0) return begunBy(initial, letter);
  const code = letter.codePointAt(0) ?? 0;
  const isSyllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
  return isLast && isSyllable ? begunSyllable(code) : letter.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
}

/** A syllable with this initial, or the consonant as it is. */
function begunBy(initial: number, consonant: string): string {
  const from = syllableOf(initial, 0, 0);
  return `[${consonant}${from}-${syllableOf(initial, VOWEL_COUNT - 1, FINAL_COUNT - 1)}]`;
}

function begunSyllable(code: number): string {
  const number = code - FIRST_SYLLABLE;
  const final = number % FINAL_COUNT;
  const vowel = Math.floor(number / FINAL_COUNT) % VOWEL_COUNT;
  const initial = Math.floor(number / FINAL_COUNT / VOWEL_COUNT);
  if (final === 0) {
    const to = syllableOf(initial, LAST_VOWELS.get(vowel) ?? vowel, FINAL_COUNT - 1);
    return `[${syllableOf(initial, vowel, 0)}-${to}]`;
  }
  const typed = FINALS.charAt(final);
  const itself = `[${syllableOf(initial, vowel, final)}-${syllableOf(initial, vowel, lastFinalOf(final))}]`;
  // The last consonant may turn out to begin the next syllable: 섷, then 서해; 닭, then 달구.
  const [stays = "", moves = ""] = CLUSTERS.get(typed) ?? ["", typed];
  const next = INITIALS.indexOf(moves);
  if (next < 0) return itself;
  const before = syllableOf(initial, vowel, stays === "" ? 0 : FINALS.indexOf(stays));
  return `(?:${itself}|${before}${begunBy(next, "")})`;
}

/** The last of the finals that begin with this one: those of ㄹ are ㄹㄺㄻㄼㄽㄾㄿㅀ. */
function lastFinalOf(final: number): number {
  const typed = FINALS.charAt(final);
  let last = final;
  for (let each = final + 1; each < FINAL_COUNT; each += 1) {
    if (CLUSTERS.get(FINALS.charAt(each))?.startsWith(typed)) last = each;
  }
  return last;
}

function syllableOf(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(
    FIRST_SYLLABLE + (initial * VOWEL_COUNT + vowel) * FINAL_COUNT + final,
  );
}
