// Words as numbers from 1, in the order in which they first come.
//
// Texts repeat their words, and to fold one takes longer than to find it again: each piece of text
// is kept with the numbers of its words, in a table of fixed size, where a later piece may take the
// place of an earlier one. New pieces cost time and no memory.

import { searchableWordsOf } from "./fold";

interface Piece {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** A power of two. */
const SLOT_COUNT = 2 ** 16;
/** Longer ones are folded whenever they come. */
const LONGEST_PIECE = 64;

const ASCII_COUNT = 128;
/** One byte per character of ASCII, 1 = it may stand in a word. */
const IS_INSIDE = Uint8Array.from({ length: ASCII_COUNT }, (_, code) =>
  /[A-Za-z0-9'`-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Its small form asks for the next letter, even beyond a full stop. */
const SIGMA = "Σ";

/** The factor of the hash FNV-1a. */
const HASH_FACTOR = 0x01000193;

const NO_PIECE: Piece = { text: "", numbers: [] };

export class WordNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly pieces = new Array<Piece>(SLOT_COUNT).fill(NO_PIECE);

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
    if (text.includes(SIGMA)) {
      for (const word of searchableWordsOf(text)) visit(this.numberOf(word));
      return;
    }
    // No rule of folding looks across what separates words in ASCII, but for that of the sigma.
    let start = 0;
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ASCII_COUNT || IS_INSIDE[code] === 1) {
        hash = Math.imul(hash ^ code, HASH_FACTOR);
        continue;
      }
      if (at > start) this.visitPiece(text, start, at, hash, visit);
      start = at + 1;
      hash = 0;
    }
    if (text.length > start) this.visitPiece(text, start, text.length, hash, visit);
  }

  private visitPiece(
    text: string,
    start: number,
    end: number,
    hash: number,
    visit: (number: number) => void,
  ): void {
    const slot = (hash ^ (hash >>> 16)) & (SLOT_COUNT - 1);
    let piece = this.pieces[slot] ?? NO_PIECE;
    if (piece.text.length !== end - start || !text.startsWith(piece.text, start)) {
      piece = this.foldedPiece(text.slice(start, end));
      if (end - start <= LONGEST_PIECE) this.pieces[slot] = piece;
    }
    for (const number of piece.numbers) visit(number);
  }

  private foldedPiece(text: string): Piece {
    return { text, numbers: searchableWordsOf(text).map((word) => this.numberOf(word)) };
  }
}
