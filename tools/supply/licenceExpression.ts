// Reads SPDX licence expressions, "(MIT AND Zlib)", as far as packages use them: names, AND, OR and
// brackets. Of an OR one allowed side is enough; of an AND both must be.

/** Whether the expression can be met with these licences alone; never when it cannot be read. */
export function isMetBy(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const read = readEither(words, 0, allowed);
  return read !== undefined && read.next === words.length && read.isMet;
}

interface Read {
  readonly isMet: boolean;
  /** Number of the word after those read. */
  readonly next: number;
}

type Reader = (
  words: readonly string[],
  at: number,
  allowed: ReadonlySet<string>,
) => Read | undefined;

const readEither: Reader = (words, at, allowed) => {
  let left = readBoth(words, at, allowed);
  while (left && words[left.next] === "OR") {
    const right = readBoth(words, left.next + 1, allowed);
    if (!right) return undefined;
    left = { isMet: left.isMet || right.isMet, next: right.next };
  }
  return left;
};

const readBoth: Reader = (words, at, allowed) => {
  let left = readOne(words, at, allowed);
  while (left && words[left.next] === "AND") {
    const right = readOne(words, left.next + 1, allowed);
    if (!right) return undefined;
    left = { isMet: left.isMet && right.isMet, next: right.next };
  }
  return left;
};

const readOne: Reader = (words, at, allowed) => {
  const word = words[at];
  if (word === undefined || word === ")" || word === "AND" || word === "OR") return undefined;
  if (word !== "(") return { isMet: allowed.has(word), next: at + 1 };
  const inner = readEither(words, at + 1, allowed);
  if (!inner || words[inner.next] !== ")") return undefined;
  return { isMet: inner.isMet, next: inner.next + 1 };
};
