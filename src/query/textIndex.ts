// Free text: which rows hold all the words of a query, each in the row's own words or its site's.
//
// A word is found at the beginning of a word of the text; a word in hangul anywhere in one,
// because Korean joins words and particles without spaces, and by its initial consonants too.
// Rows and sites are entries of one inverted index: entry = row, then row count + place of the
// site. A site's words are so kept once, however many rows it has.

import { wordsOf } from "./fold";
import { hangulPatternOf, hasHangul } from "./hangul";
import { WordNumbers } from "./wordNumbers";

/** Plain data, its buffers its own: it can be posted to another thread and transferred. */
export interface TextIndex {
  /** For each row the place of its site. */
  readonly siteOfRow: Uint32Array;
  readonly entryCount: number;
  /** The distinct words in order of their UTF-16 units. */
  readonly words: readonly string[];
  /** For each word the entries that hold it, ascending, as varints of the step from the last one. */
  readonly postings: Uint8Array;
  /** For each word the byte after its last posting. */
  readonly ends: Uint32Array;
}

/** The entry before the first one, from which the first step is taken. */
const NO_ENTRY = -1;

/** No word has this number: it ends the words of an entry. */
const END_OF_ENTRY = 0;

/** A varint of 32 bits takes at most as many bytes. */
const VARINT_BYTES = 5;

/** Collects words, rows and sites in any order, each of them once, and makes the index of them. */
export class TextIndexBuilder {
  private readonly siteOfRow: Uint32Array;
  private readonly siteCount: number;
  private readonly numbers = new WordNumbers();
  /** Numbers of words, entry after entry; begins with the empty entry, which starts at 0. */
  private log = new Uint8Array(1 << 16);
  private logEnd = 1;
  /** For each entry the byte of the log where its words start. */
  private readonly starts: Uint32Array;
  /** By number the last entry that the word was added to: an entry holds a word once. */
  private readonly lastEntries: number[] = [];
  private entry = NO_ENTRY;

  /** `siteOfRow`: for each of the rows the place of its site. */
  constructor(rowCount: number, siteOfRow: Uint32Array) {
    if (siteOfRow.length !== rowCount) {
      throw new Error(`Got the sites of ${siteOfRow.length} rows, expected ${rowCount}.`);
    }
    // A copy, so that neither the table nor the index loses it when the other is transferred.
    this.siteOfRow = siteOfRow.slice();
    this.siteCount = siteOfRow.reduce((count, place) => Math.max(count, place + 1), 0);
    this.starts = new Uint32Array(rowCount + this.siteCount);
  }

  /** Words folded as by searchableWordsOf; repeats are allowed. */
  addRow(row: number, words: Iterable<string>): void {
    this.startRow(row);
    for (const word of words) this.add(this.numbers.numberOf(word));
    this.append(END_OF_ENTRY);
  }

  /** The words of texts as they are written. */
  addRowTexts(row: number, texts: readonly string[]): void {
    this.startRow(row);
    this.addTexts(texts);
  }

  /** Those of a site without rows are passed over. */
  addSiteTexts(place: number, texts: readonly string[]): void {
    if (!(place >= 0)) throw new Error(`Got words of site ${place}, expected a place from 0.`);
    if (place >= this.siteCount) return;
    this.startEntry(this.siteOfRow.length + place);
    this.addTexts(texts);
  }

  private startRow(row: number): void {
    if (!(row >= 0 && row < this.siteOfRow.length)) {
      throw new Error(`Got words of row ${row}, expected one of ${this.siteOfRow.length} rows.`);
    }
    this.startEntry(row);
  }

  private startEntry(entry: number): void {
    if (this.starts[entry] !== 0) throw new Error(`Got the words of entry ${entry} twice.`);
    this.starts[entry] = this.logEnd;
    this.entry = entry;
  }

  private addTexts(texts: readonly string[]): void {
    for (const text of texts) this.numbers.visitText(text, this.add);
    this.append(END_OF_ENTRY);
  }

  private readonly add = (number: number): void => {
    if (this.lastEntries[number] === this.entry) return;
    this.lastEntries[number] = this.entry;
    this.append(number);
  };

  private append(number: number): void {
    if (this.logEnd + VARINT_BYTES > this.log.length) {
      const larger = new Uint8Array(this.log.length * 2);
      larger.set(this.log);
      this.log = larger;
    }
    this.logEnd = writeVarint(this.log, this.logEnd, number);
  }

  build(): TextIndex {
    const words = this.numbers.words().sort();
    const sizes = this.postingSizes();
    const ends = new Uint32Array(words.length);
    const next = new Uint32Array(sizes.length);
    let end = 0;
    for (const [place, word] of words.entries()) {
      const number = this.numbers.numberOf(word);
      next[number] = end;
      end += sizes[number] ?? 0;
      ends[place] = end;
    }
    const postings = new Uint8Array(end);
    this.visitSteps((number, step) => {
      next[number] = writeVarint(postings, next[number] ?? 0, step);
    });
    const { siteOfRow, starts } = this;
    return { siteOfRow, entryCount: starts.length, words, postings, ends };
  }

  /** Bytes that the postings of each word take, by its number. */
  private postingSizes(): Uint32Array {
    const sizes = new Uint32Array(this.numbers.count + 1);
    this.visitSteps((number, step) => {
      sizes[number] = (sizes[number] ?? 0) + varintBytesOf(step);
    });
    return sizes;
  }

  /** Visits every word of every entry, entries ascending: the step is from the word's last entry. */
  private visitSteps(visit: (number: number, step: number) => void): void {
    const lastEntry = new Int32Array(this.numbers.count + 1).fill(NO_ENTRY);
    const reader = new VarintReader(this.log);
    for (let entry = 0; entry < this.starts.length; entry += 1) {
      reader.at = this.starts[entry] ?? 0;
      for (let number = reader.next(); number !== END_OF_ENTRY; number = reader.next()) {
        visit(number, entry - (lastEntry[number] ?? NO_ENTRY));
        lastEntry[number] = entry;
      }
    }
  }
}

/** One byte per row, 1 = every word of the query is found; null for a query without words. */
export function textHitsOf(index: TextIndex, query: string): Uint8Array | null {
  const asked = new Set(wordsOf(query));
  if (asked.size === 0) return null;
  const { siteOfRow } = index;
  const rowCount = siteOfRow.length;
  const hits = new Uint8Array(rowCount).fill(1);
  for (const word of asked) {
    const marks = entriesWith(index, word);
    for (let row = 0; row < rowCount; row += 1) {
      const found = (marks[row] ?? 0) | (marks[rowCount + (siteOfRow[row] ?? 0)] ?? 0);
      hits[row] = (hits[row] ?? 0) & found;
    }
  }
  return hits;
}

/** One byte per entry, 1 = the word is found in it. */
function entriesWith(index: TextIndex, asked: string): Uint8Array {
  const { words } = index;
  const marks = new Uint8Array(index.entryCount);
  if (hasHangul(asked)) {
    const pattern = hangulPatternOf(asked);
    for (const [place, word] of words.entries()) {
      if (pattern.test(word)) markEntries(index, place, marks);
    }
  } else {
    for (let place = firstPlaceFrom(words, asked); words[place]?.startsWith(asked); place += 1) {
      markEntries(index, place, marks);
    }
  }
  return marks;
}

/** Place of the first word that is not before the asked one. */
function firstPlaceFrom(words: readonly string[], asked: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? "") < asked) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Marks the entries that hold the word. */
function markEntries({ postings, ends }: TextIndex, place: number, marks: Uint8Array): void {
  const reader = new VarintReader(postings, place === 0 ? 0 : ends[place - 1]);
  const end = ends[place] ?? 0;
  for (let entry = NO_ENTRY; reader.at < end; ) {
    entry += reader.next();
    marks[entry] = 1;
  }
}

/** Seven bits a byte, the lowest first; the high bit says that more follow. Gives the byte after. */
function writeVarint(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  for (; rest > 127; rest >>>= 7) {
    bytes[at] = (rest & 127) | 128;
    at += 1;
  }
  bytes[at] = rest;
  return at + 1;
}

function varintBytesOf(value: number): number {
  let count = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) count += 1;
  return count;
}

class VarintReader {
  private readonly bytes: Uint8Array;
  /** The byte that is read next. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}
