// One column of one row group: its pages → the values, and for each row which of them it has.
//
// hyparquet makes an object for each value and list. Here a row has the place of its value among
// the chunk's values, so a text that stands in a thousand rows is looked at once.

import type { Encoding, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import type { ByteTexts } from "./byteTexts";
import { readRuns, UnreadableColumn } from "./parquetRuns";
import { NumberStore, TextStore, type ValueStore } from "./parquetValues";

/** Unpacks a page of so many bytes. */
export type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

export interface ChunkShape {
  readonly type: "BYTE_ARRAY" | "BOOLEAN" | "INT32" | "INT64";
  /** The definition level of a value that is there. */
  readonly definitionLevel: number;
  /** The definition level of an entry of a list; null for a column that is no list. */
  readonly entryLevel: number | null;
  readonly rowCount: number;
  /** Values, nulls and empty lists. */
  readonly levelCount: number;
}

export interface ColumnValues {
  /** For each entry the place of its value; ABSENT for null. */
  readonly places: Int32Array;
  /** For each row the entry after its last one; null where each row has one entry. */
  readonly ends: Uint32Array | null;
  /** The values of a text column. */
  readonly texts: ByteTexts;
  /** The values of a column of numbers; true is 1. */
  readonly numbers: Float64Array;
}

export const ABSENT = -1;

const LARGEST_PAGE_BYTES = 2 ** 28;
const LARGEST_CHUNK_BYTES = 2 ** 29;

export function decodeChunk(bytes: Uint8Array, shape: ChunkShape, unpack: Unpack): ColumnValues {
  const column = new ChunkColumn(shape);
  const reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
  };
  let unpacked = 0;
  while (column.levelCount < shape.levelCount) {
    const header = parquetHeader(reader);
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    checkSizes(header, packed.length);
    unpacked += header.uncompressed_page_size;
    if (unpacked > LARGEST_CHUNK_BYTES) throw new UnreadableColumn("it is too large");
    reader.offset += packed.length;
    addPage(column, header, packed, unpack);
  }
  return column.finish();
}

function checkSizes(header: PageHeader, length: number): void {
  const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
  if (packed !== length) throw new UnreadableColumn("it is cut off");
  if (unpacked < 0 || unpacked > LARGEST_PAGE_BYTES) throw new UnreadableColumn("it is too large");
}

function addPage(column: ChunkColumn, header: PageHeader, packed: Uint8Array, unpack: Unpack) {
  const size = header.uncompressed_page_size;
  const {
    dictionary_page_header: dictionary,
    data_page_header: v1,
    data_page_header_v2: v2,
  } = header;
  if (header.type === "DICTIONARY_PAGE" && dictionary) {
    column.addDictionary(unpacked(packed, size, unpack), dictionary.num_values);
  } else if (header.type === "DATA_PAGE" && v1) {
    column.addValues(unpacked(packed, size, unpack), v1.num_values, v1.encoding);
  } else if (header.type === "DATA_PAGE_V2" && v2) {
    const repetitions = v2.repetition_levels_byte_length;
    const levels = repetitions + v2.definition_levels_byte_length;
    if (repetitions < 0 || levels < repetitions || levels > packed.length) {
      throw new UnreadableColumn("its levels are damaged");
    }
    const body = packed.subarray(levels);
    const values = v2.is_compressed === false ? body : unpacked(body, size - levels, unpack);
    const parts = { repetitions: packed.subarray(0, repetitions) };
    const definitions = packed.subarray(repetitions, levels);
    column.addEntries({ ...parts, definitions, values }, v2.num_values, v2.encoding);
  } else if (header.type !== "INDEX_PAGE") {
    throw new UnreadableColumn("found a page of an unknown kind");
  }
}

function unpacked(packed: Uint8Array, length: number, unpack: Unpack): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  const page = unpack(packed, length);
  if (page.length !== length) throw new UnreadableColumn("a page has another length than it says");
  return page;
}

interface PageParts {
  readonly repetitions: Uint8Array;
  readonly definitions: Uint8Array;
  readonly values: Uint8Array;
}

class ChunkColumn {
  levelCount = 0;
  private rowCount = 0;
  private entryCount = 0;
  private dictionarySize = 0;
  private readonly shape: ChunkShape;
  private readonly places: Int32Array;
  private readonly ends: Uint32Array | null;
  private readonly texts = new TextStore();
  private readonly numbers: NumberStore;

  constructor(shape: ChunkShape) {
    this.shape = shape;
    this.numbers = new NumberStore(shape.type);
    this.places = new Int32Array(shape.levelCount);
    this.ends = shape.entryLevel === null ? null : new Uint32Array(shape.rowCount);
  }

  addDictionary(page: Uint8Array, count: number): void {
    if (count < 0 || this.store.count > 0) throw new UnreadableColumn("its dictionary is damaged");
    this.store.append(page, "PLAIN", count);
    this.dictionarySize = count;
  }

  /** A page of the first version: levels, each after its length, and values in one piece. */
  addValues(page: Uint8Array, count: number, encoding: Encoding): void {
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    let at = 0;
    const levels = (isThere: boolean): Uint8Array => {
      if (!isThere) return page.subarray(0, 0);
      const start = at + 4;
      at = start + view.getUint32(at, true);
      return page.subarray(start, at);
    };
    const repetitions = levels(this.shape.entryLevel !== null);
    const definitions = levels(this.shape.definitionLevel > 0);
    this.addEntries({ repetitions, definitions, values: page.subarray(at) }, count, encoding);
  }

  addEntries(parts: PageParts, count: number, encoding: Encoding): void {
    const { definitionLevel, levelCount } = this.shape;
    if (!(count >= 0) || this.levelCount + count > levelCount) {
      throw new UnreadableColumn("it has more values than it says");
    }
    const definitions =
      definitionLevel > 0 ? levelsOf(parts.definitions, definitionLevel, count) : null;
    const present = definitions ? countOf(definitions, definitionLevel) : count;
    if (this.ends === null && present === count) {
      const places = this.places.subarray(this.entryCount, this.entryCount + count);
      this.readPlaces(parts.values, encoding, places);
      this.entryCount += count;
    } else {
      const found = new Int32Array(present);
      this.readPlaces(parts.values, encoding, found);
      if (this.ends === null) this.spread(definitions, count, found);
      else this.spreadLists(this.ends, levelsOf(parts.repetitions, 1, count), definitions, found);
    }
    this.levelCount += count;
  }

  finish(): ColumnValues {
    const { shape, ends } = this;
    if ((ends === null ? this.entryCount : this.rowCount) !== shape.rowCount) {
      throw new UnreadableColumn(`it has fewer values than the row group has rows`);
    }
    return {
      places: this.places.subarray(0, this.entryCount),
      ends,
      texts: this.texts.texts,
      numbers: this.numbers.numbers,
    };
  }

  private get store(): ValueStore {
    return this.shape.type === "BYTE_ARRAY" ? this.texts : this.numbers;
  }

  private readPlaces(values: Uint8Array, encoding: Encoding, out: Int32Array): void {
    if (encoding === "RLE_DICTIONARY" || encoding === "PLAIN_DICTIONARY") {
      if (out.length === 0) return;
      readRuns(values, 1, values.length, values[0] ?? 0, out);
      for (const place of out) {
        if (place >= this.dictionarySize) throw new UnreadableColumn("its dictionary is damaged");
      }
    } else {
      const before = this.store.count;
      this.store.append(values, encoding, out.length);
      for (let entry = 0; entry < out.length; entry += 1) out[entry] = before + entry;
    }
  }

  private spread(definitions: Uint8Array | null, count: number, found: Int32Array): void {
    let next = 0;
    for (let level = 0; level < count; level += 1) {
      const isThere = definitions === null || definitions[level] === this.shape.definitionLevel;
      this.places[this.entryCount++] = isThere ? (found[next++] ?? ABSENT) : ABSENT;
    }
  }

  private spreadLists(
    ends: Uint32Array,
    repetitions: Uint8Array,
    definitions: Uint8Array | null,
    found: Int32Array,
  ): void {
    const { definitionLevel, entryLevel, rowCount } = this.shape;
    let next = 0;
    for (let level = 0; level < repetitions.length; level += 1) {
      if (repetitions[level] === 0) this.rowCount += 1;
      if (this.rowCount === 0 || this.rowCount > rowCount) {
        throw new UnreadableColumn("its lists are damaged");
      }
      const definition = definitions?.[level] ?? definitionLevel;
      if (definition === definitionLevel) this.places[this.entryCount++] = found[next++] ?? ABSENT;
      else if (definition >= (entryLevel ?? 0)) this.places[this.entryCount++] = ABSENT;
      ends[this.rowCount - 1] = this.entryCount;
    }
  }
}

function levelsOf(bytes: Uint8Array, highest: number, count: number): Uint8Array {
  const levels = new Uint8Array(count);
  readRuns(bytes, 0, bytes.length, 32 - Math.clz32(highest), levels);
  return levels;
}

function countOf(levels: Uint8Array, wanted: number): number {
  let count = 0;
  for (const level of levels) if (level === wanted) count += 1;
  return count;
}
