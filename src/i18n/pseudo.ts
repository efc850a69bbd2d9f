// The pseudo-locale: every text of the interface accented and four tenths longer, in brackets. What
// shows up without accents is not translated; what lacks its closing bracket is cut.

import type { Language } from "./language";

const PLAIN = "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
const ACCENTED = "ÅåÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";
const PADDING = "·";

/** "Sources" → "[Šöûŕçéš···]"; what has its brackets already is left as it is. */
export function lengthened(text: string): string {
  if (text.trim() === "" || text.includes("[")) return text;
  const accented = text.replace(/[A-Za-z]/g, (letter) => {
    const at = PLAIN.indexOf(letter);
    return at < 0 ? letter : (ACCENTED[at] ?? letter);
  });
  // No language has words that fill a line: after eight marks it may break.
  const padding = PADDING.repeat(Math.ceil(text.length * 0.4)).replace(/·{8}(?=·)/g, "$&\u200b");
  return `[${accented}${padding}]`;
}

function lengthenedWord(word: unknown): unknown {
  if (typeof word === "string") return lengthened(word);
  if (typeof word === "function") return (...about: unknown[]) => lengthenedWord(word(...about));
  if (Array.isArray(word)) return word.map(lengthenedWord);
  if (typeof word !== "object" || word === null) return word;
  return Object.fromEntries(
    Object.entries(word).map(([name, each]) => [name, lengthenedWord(each)]),
  );
}

export const pseudo: Language = {
  tag: "en-XA",
  wordsOf: (_section, english) => {
    const words = lengthenedWord(english);
    if (typeof words !== "object" || words === null) throw new Error("A section is an object.");
    return words;
  },
  sentenceOf: lengthened,
};
