// What the values of a text column mean, as numbers. Each distinct value is looked at once per row
// group, and each distinct text is parsed once per file.

import { windowOf } from "../domain/dayWindow";
import { parseFuzzyDate } from "../domain/fuzzyDate";
import { columnDayOf, UNDATED } from "../domain/observationTable";
import { DistinctTexts } from "./distinctTexts";
import type { ColumnValues } from "./parquetPages";

/** The meaning of a text that means nothing here. */
export const UNKNOWN = -1;

/** No text that means something in these columns is longer. */
const LONGEST_BYTES = 500;
const LONGEST_ID_BYTES = 120;
const HYPHEN = 45;

/** Texts that are known beforehand: the ids of sites, the names of activities. */
export class KnownTexts {
  private readonly texts = new DistinctTexts();
  private readonly meanings: number[] = [];

  /** The first meaning of a text counts. */
  constructor(known: Iterable<readonly [string, number]>) {
    const encoder = new TextEncoder();
    for (const [text, meaning] of known) {
      const bytes = encoder.encode(text);
      if (this.texts.placeOf(bytes, 0, bytes.length) === this.meanings.length) {
        this.meanings.push(meaning);
      }
    }
  }

  /** For each of the column's values its meaning. */
  meaningsOf(column: ColumnValues): Int32Array {
    return textPlacesOf(column, this.texts).map((place) => this.meanings[place] ?? UNKNOWN);
  }
}

/** EDTF dates; the meaning of one is its place here. */
export class DateTexts {
  readonly texts = new DistinctTexts();
  /** The days it may mean, as columns keep them. */
  readonly first: number[] = [];
  readonly last: number[] = [];

  meaningsOf(column: ColumnValues): Int32Array {
    const places = textPlacesOf(column, this.texts);
    for (let place = this.first.length; place < this.texts.count; place += 1) {
      const date = parseFuzzyDate(this.texts.textAt(place));
      const window = date && windowOf(date);
      this.first.push(window ? columnDayOf(window.first) : UNDATED.first);
      this.last.push(window ? columnDayOf(window.last) : UNDATED.last);
    }
    return places.map((place) => (this.isDate(place) ? place : UNKNOWN));
  }

  private isDate(place: number): boolean {
    return (this.first[place] ?? UNDATED.first) <= (this.last[place] ?? UNDATED.last);
  }
}

/** For each of the column's values its place in `texts`. */
export function textPlacesOf({ texts: values }: ColumnValues, texts: DistinctTexts): Int32Array {
  const { bytes, starts, ends, count } = values;
  const places = new Int32Array(count);
  for (let value = 0; value < count; value += 1) {
    const start = starts[value] ?? 0;
    const end = Math.min(ends[value] ?? 0, start + LONGEST_BYTES);
    places[value] = texts.placeOf(bytes, start, end);
  }
  return places;
}

/** For each of the column's values 0 where it has the form of an id, as idSchema has it. */
export function idMeaningsOf({ texts }: ColumnValues): Int32Array {
  const { bytes, starts, ends, count } = texts;
  const meanings = new Int32Array(count);
  for (let value = 0; value < count; value += 1) {
    if (!isId(bytes, starts[value] ?? 0, ends[value] ?? 0)) meanings[value] = UNKNOWN;
  }
  return meanings;
}

// A regular expression would need a string for each of a million ids.
function isId(bytes: Uint8Array, start: number, end: number): boolean {
  if (end === start || end - start > LONGEST_ID_BYTES) return false;
  let isAfterHyphen = true;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const isHyphen = byte === HYPHEN;
    const isLetterOrDigit = (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57);
    if (!(isLetterOrDigit || (isHyphen && !isAfterHyphen))) return false;
    isAfterHyphen = isHyphen;
  }
  return !isAfterHyphen;
}
