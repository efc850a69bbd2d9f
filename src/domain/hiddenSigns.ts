// Characters that show nothing: marks that turn the order of the letters around, spaces without
// width, controls. In a name they make it look like another one, and they act on the text beside it.
// Those that a script or an emoji needs are no hidden signs where they are needed.

// Invisible by Unicode's own list, but for soft hyphens, variants of signs and parts of old hangul.
const SIGNS =
  /(?!\u034f|\u17b4|\u17b5|[\u00ad\u115f\u1160])(?!\p{VS})\p{DI}|(?![\t\n\r])\p{Cc}|[\ufff9-\ufffb]/gu;
const DIRECTION_MARK = /^[\u061c\u200e\u200f]$/;
const FROM_RIGHT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;
const JOINER = /^[\u200b-\u200d]$/;
/** Emoji that are made of several; letters of scripts that join, or break lines, by such signs. */
const JOINED =
  /(?:\ufe0f|\p{ExtPict}|\p{EMod}|(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Zinh}])[\p{L}\p{M}])$/u;
const TAG = /^[\u{e0020}-\u{e007f}]$/u;
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;
/** A flag and the tags of a whole part of a country. */
const LONGEST_FLAG = 16;

/** Each kind once, by its number: "U+202E". */
export function hiddenSignsIn(text: string): readonly string[] {
  const numbers = new Set<string>();
  replaced(text, (sign) => {
    numbers.add(numberOf(sign));
    return "";
  });
  return [...numbers];
}

export function withoutHiddenSigns(text: string): string {
  return replaced(text, () => "");
}

/** "So⟨U+200B⟩hae": for sentences that quote a text from outside. */
export function withVisibleSigns(text: string): string {
  return replaced(text, (sign) => `⟨${numberOf(sign)}⟩`);
}

function replaced(text: string, instead: (sign: string) => string): string {
  return text.replace(SIGNS, (sign, at: number) =>
    isNeeded(sign, text, at) ? sign : instead(sign),
  );
}

function isNeeded(sign: string, text: string, at: number): boolean {
  if (DIRECTION_MARK.test(sign)) return FROM_RIGHT.test(text);
  const before = text.slice(Math.max(0, at - LONGEST_FLAG), at);
  return JOINER.test(sign) ? JOINED.test(before) : TAG.test(sign) && FLAG.test(before);
}

function numberOf(sign: string): string {
  const number = sign.codePointAt(0)?.toString(16).toUpperCase() ?? "";
  return `U+${number.padStart(4, "0")}`;
}
