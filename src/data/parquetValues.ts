// The values of a column chunk: texts or numbers, in the encodings that writers use for them.
// What a page claims is held against what it has before anything is made.

import type { DataReader, Encoding, ParquetType } from "hyparquet";
import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { ByteTexts } from "./byteTexts";
import { readRuns, UnreadableColumn } from "./parquetRuns";

/** Values one after another, as the dictionary and the pages of a chunk give them. */
export interface ValueStore {
  readonly count: number;
  append(page: Uint8Array, encoding: Encoding, count: number): void;
}

const LONGEST_TEXTS_BYTES = 2 ** 29;

export class TextStore implements ValueStore {
  readonly texts = new ByteTexts();

  get count(): number {
    return this.texts.count;
  }

  append(page: Uint8Array, encoding: Encoding, count: number): void {
    switch (encoding) {
      case "PLAIN":
      case "PLAIN_DICTIONARY":
        appendPlain(this.texts, page, count);
        return;
      case "DELTA_LENGTH_BYTE_ARRAY":
      case "DELTA_BYTE_ARRAY":
        appendDelta(this.texts, page, encoding === "DELTA_BYTE_ARRAY", count);
        return;
      default:
        throw unknownEncoding(encoding);
    }
  }
}

export class NumberStore implements ValueStore {
  numbers = new Float64Array(0);
  private readonly type: ParquetType;

  constructor(type: ParquetType) {
    this.type = type;
  }

  get count(): number {
    return this.numbers.length;
  }

  append(page: Uint8Array, encoding: Encoding, count: number): void {
    const before = this.numbers;
    const found = numbersOf(page, this.type, encoding, count);
    this.numbers = new Float64Array(before.length + count);
    this.numbers.set(before);
    for (let place = 0; place < count; place += 1) {
      this.numbers[before.length + place] = Number(found[place]);
    }
  }
}

// Each text after its length in four bytes.
function appendPlain(texts: ByteTexts, page: Uint8Array, count: number): void {
  if (count * 4 > page.length) throw cutOff();
  texts.reserve(count, page.length);
  const { bytes, starts, ends, length, count: before } = texts;
  bytes.set(page, length);
  let at = 0;
  for (let place = before; place < before + count; place += 1) {
    const start = at + 4;
    const size =
      ((page[at] ?? 0) |
        ((page[at + 1] ?? 0) << 8) |
        ((page[at + 2] ?? 0) << 16) |
        ((page[at + 3] ?? 0) << 24)) >>>
      0;
    at = start + size;
    if (at > page.length) throw cutOff();
    starts[place] = length + start;
    ends[place] = length + at;
  }
  texts.count = before + count;
  texts.length = length + page.length;
}

// Lengths first, then the texts; or how much of the text before is kept, then what follows.
function appendDelta(
  texts: ByteTexts,
  page: Uint8Array,
  hasPrefixes: boolean,
  count: number,
): void {
  if (count === 0) return;
  const reader = readerOf(page);
  const prefixes = new Int32Array(count);
  if (hasPrefixes) deltaBinaryUnpack(reader, count, prefixes);
  const lengths = new Int32Array(count);
  deltaBinaryUnpack(reader, count, lengths);
  let at = reader.offset;
  let previousStart = texts.length;
  let previousEnd = texts.length;
  for (let place = 0; place < count; place += 1) {
    const prefix = prefixes[place] ?? 0;
    const end = at + (lengths[place] ?? 0);
    const isInside = prefix >= 0 && prefix <= previousEnd - previousStart && end >= at;
    if (!isInside || end > page.length) throw cutOff();
    const size = prefix + end - at;
    if (texts.length + size > LONGEST_TEXTS_BYTES) throw new UnreadableColumn("it is too large");
    texts.reserve(1, size);
    const start = texts.length;
    texts.bytes.copyWithin(start, previousStart, previousStart + prefix);
    texts.bytes.set(page.subarray(at, end), start + prefix);
    texts.starts[texts.count] = start;
    texts.ends[texts.count] = start + size;
    texts.count += 1;
    texts.length = start + size;
    previousStart = start;
    previousEnd = start + size;
    at = end;
  }
}

function numbersOf(
  page: Uint8Array,
  type: ParquetType,
  encoding: Encoding,
  count: number,
): ArrayLike<number | bigint> {
  if (type === "BOOLEAN") return truthsOf(page, encoding, count);
  if (encoding === "DELTA_BINARY_PACKED") {
    const found = type === "INT64" ? new BigInt64Array(count) : new Int32Array(count);
    if (count > 0) deltaBinaryUnpack(readerOf(page), count, found);
    return found;
  }
  if (encoding !== "PLAIN" && encoding !== "PLAIN_DICTIONARY") throw unknownEncoding(encoding);
  const size = type === "INT64" ? 8 : 4;
  if (count * size > page.length) throw cutOff();
  const bytes = page.slice(0, count * size).buffer;
  return type === "INT64" ? new BigInt64Array(bytes) : new Int32Array(bytes);
}

function truthsOf(page: Uint8Array, encoding: Encoding, count: number): Uint8Array {
  const found = new Uint8Array(count);
  if (encoding === "RLE") {
    readRuns(page, 4, page.length, 1, found);
  } else if (encoding === "PLAIN") {
    if (count > page.length * 8) throw cutOff();
    for (let place = 0; place < count; place += 1) {
      found[place] = ((page[place >> 3] ?? 0) >> (place & 7)) & 1;
    }
  } else {
    throw unknownEncoding(encoding);
  }
  return found;
}

function readerOf(page: Uint8Array): DataReader {
  return { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
}

function cutOff(): UnreadableColumn {
  return new UnreadableColumn("it is cut off");
}

function unknownEncoding(encoding: Encoding | undefined): UnreadableColumn {
  return new UnreadableColumn(`found the encoding ${encoding ?? "unknown"}, expected a known one`);
}
