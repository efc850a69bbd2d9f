// Words as numbers from 1, in the order in which they first come.
//
// Texts repeat their words, and folding one takes longer than finding it again: what stands between
// two blanks is kept with its numbers, in a table of fixed size, so that ever new ones cost time and
// not memory.

import { searchableWordsOf } from "./fold";

/** A piece of text without blanks, and the words that it is found by. */
interface KnownPiece {
  readonly piece: string;
  readonly numbers: readonly number[];
}

/** A power of two. */
const SLOT_COUNT = 2 ** 16;
/** Longer ones are folded whenever they come. */
const LONGEST_PIECE = 64;

/** Blanks are the characters up to the space: no fold looks across one. */
const BLANK = 32;

/** Of the hash FNV-1a. */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

export class WordNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly known: (KnownPiece | null)[] = new Array<null>(SLOT_COUNT).fill(null);

  get count(): number {
    return this.numbers.size;
  }

  words(): string[] {
    return [...this.numbers.keys()];
  }

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    return number;
  }

  /** Visits the words of the text as searchableWordsOf has them, with repeats. */
  visitText(text: string, visit: (number: number) => void): void {
    let start = 0;
    let hash = HASH_START;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : BLANK;
      if (code > BLANK) {
        hash = Math.imul(hash ^ code, HASH_FACTOR);
        continue;
      }
      if (at > start) for (const number of this.numbersIn(text, start, at, hash)) visit(number);
      start = at + 1;
      hash = HASH_START;
    }
  }

  private numbersIn(text: string, start: number, end: number, hash: number): readonly number[] {
    const slot = (hash ^ (hash >>> 16)) & (SLOT_COUNT - 1);
    const known = this.known[slot];
    if (known?.piece.length === end - start && text.startsWith(known.piece, start)) {
      return known.numbers;
    }
    const piece = text.slice(start, end);
    const numbers = searchableWordsOf(piece).map((word) => this.numberOf(word));
    if (piece.length <= LONGEST_PIECE) this.known[slot] = { piece, numbers };
    return numbers;
  }
}
