// The observations of a catalog as typed columns, so that a million cost what a million numbers
// cost. A row is a number: its place in the order of the observed axis (first day, then narrow,
// then id; in a large catalog then the order of its file).
//
// What rooms show in words (headline, date texts) is not here: it is the record, an Observation,
// which in large catalogs arrives when somebody looks at it.

import { ACTIVITIES, type Activity, DIRECTIONS, directionOf } from "./activity";
import { BEGINNING, type Day, END, toDay } from "./day";
import type { DayWindow } from "./dayWindow";
import {
  type Axis,
  CONFIDENCES,
  type Confidence,
  type Observation,
  type ObservationId,
  observationWindowOf,
} from "./observation";
import type { PublisherSlug } from "./report";
import type { SiteId } from "./site";

/** The windows of one axis in days since 1970-01-01, both inclusive; see columnDayOf. */
export interface WindowColumns {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Texts one after another in UTF-8; `ends[row]` is the byte after the row's last one. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

export interface ObservationTable {
  readonly count: number;
  /** Place of the site in the catalog's sites. */
  readonly sites: Uint32Array;
  /** Activity, confidence and "assessments differ" in one code; see traitOf. */
  readonly traits: Uint8Array;
  /** Place in `publisherSets` of the publishers of its reports. */
  readonly publishers: Uint32Array;
  readonly publisherSets: readonly (readonly PublisherSlug[])[];
  readonly windows: Readonly<Record<Axis, WindowColumns>>;
  readonly ids: TextColumn;
  /** Rows by the ids they had before. */
  readonly formerIds: ReadonlyMap<ObservationId, number>;
}

/** An open start and an open end in a column. */
export const OPEN_START = -2_147_483_648;
export const OPEN_END = 2_147_483_647;

/** A row without a date on the axis: no day is in a window that ends before it begins. */
export const UNDATED = { first: OPEN_END, last: OPEN_START } as const;

/** How many codes traitOf gives: 0 to TRAIT_COUNT - 1. */
export const TRAIT_COUNT = ACTIVITIES.length * CONFIDENCES.length * 2;

const PLACE_OF_ACTIVITY = new Map(ACTIVITIES.map((activity, place) => [activity, place]));

export function traitOf(activity: Activity, confidence: Confidence, differs: boolean): number {
  const place = PLACE_OF_ACTIVITY.get(activity) ?? 0;
  return (place * CONFIDENCES.length + CONFIDENCES.indexOf(confidence)) * 2 + Number(differs);
}

/** Place of the trait's activity in ACTIVITIES. */
export function activityPlaceOf(trait: number): number {
  return Math.floor(trait / (CONFIDENCES.length * 2));
}

/** Place of the trait's confidence in CONFIDENCES. */
export function confidencePlaceOf(trait: number): number {
  return (trait >> 1) % CONFIDENCES.length;
}

export function assessmentsDifferIn(trait: number): boolean {
  return (trait & 1) === 1;
}

/** Place in DIRECTIONS of the direction of each trait, by its code. */
export const DIRECTION_PLACE_BY_TRAIT: Uint8Array = Uint8Array.from(
  { length: TRAIT_COUNT },
  (_, trait) => DIRECTIONS.indexOf(directionOf(ACTIVITIES[activityPlaceOf(trait)] as Activity)),
);

export function activityAt({ traits }: ObservationTable, row: number): Activity {
  const activity = ACTIVITIES[activityPlaceOf(traits[row] ?? -1)];
  if (activity === undefined) throw new Error(`No observation in row ${row} of the catalog.`);
  return activity;
}

/** The days a row may mean on an axis; null where it has no such date. */
export function windowAt(table: ObservationTable, axis: Axis, row: number): DayWindow | null {
  const { first, last } = table.windows[axis];
  return toDayWindow(first[row] ?? UNDATED.first, last[row] ?? UNDATED.last);
}

/** Two days of a column as a window; null for UNDATED. */
export function toDayWindow(first: number, last: number): DayWindow | null {
  if (first > last) return null;
  return {
    first: first === OPEN_START ? BEGINNING : toDay(first),
    last: last === OPEN_END ? END : toDay(last),
  };
}

/** A day as a column keeps it: OPEN_START and OPEN_END stand for the infinite ones. */
export function columnDayOf(day: Day): number {
  return Math.max(OPEN_START, Math.min(OPEN_END, day));
}

const decoder = new TextDecoder();

export function idAt({ ids }: ObservationTable, row: number): ObservationId {
  const start = row === 0 ? 0 : (ids.ends[row - 1] ?? 0);
  return decoder.decode(ids.bytes.subarray(start, ids.ends[row])) as ObservationId;
}

/** The row of an id, or of one that a record had before; null when the table has none. */
export function rowOf(table: ObservationTable, id: ObservationId): number | null {
  const { bytes, ends } = table.ids;
  const wanted = new TextEncoder().encode(id);
  let start = 0;
  for (let row = 0; row < table.count; row += 1) {
    const end = ends[row] ?? start;
    if (end - start === wanted.length && isEqualAt(bytes, start, wanted)) return row;
    start = end;
  }
  return table.formerIds.get(id) ?? null;
}

// From the end: ids of one site begin alike.
function isEqualAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = wanted.length - 1; at >= 0; at -= 1) {
    if (bytes[start + at] !== wanted[at]) return false;
  }
  return true;
}

export function toTextColumn(texts: readonly string[]): TextColumn {
  const encoder = new TextEncoder();
  const ends = new Uint32Array(texts.length);
  let bytes = new Uint8Array(Math.max(16, texts.length * 24));
  let end = 0;
  for (const [row, text] of texts.entries()) {
    // One character takes at most three bytes in UTF-8.
    if (end + text.length * 3 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + text.length * 3);
      larger.set(bytes);
      bytes = larger;
    }
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    ends[row] = end;
  }
  return { bytes: bytes.slice(0, end), ends };
}

/**
 * The columns of records that are all here. `observations` in the order of the observed axis, each
 * at one of the sites.
 */
export function toObservationTable(
  observations: readonly Observation[],
  sites: readonly { readonly id: SiteId }[],
): ObservationTable {
  const count = observations.length;
  const placeOfSite = new Map(sites.map(({ id }, place) => [id, place]));
  const sets = new PublisherSets();
  const windowsOn = (axis: Axis): WindowColumns => {
    const windows = observations.map((each) => observationWindowOf(each, axis));
    return {
      first: Int32Array.from(windows, (each) => (each ? columnDayOf(each.first) : UNDATED.first)),
      last: Int32Array.from(windows, (each) => (each ? columnDayOf(each.last) : UNDATED.last)),
    };
  };
  return {
    count,
    sites: Uint32Array.from(observations, ({ site }) => placeOfSite.get(site) ?? 0),
    traits: Uint8Array.from(observations, ({ activity, confidence, assessmentsDiffer }) =>
      traitOf(activity, confidence, assessmentsDiffer),
    ),
    publishers: Uint32Array.from(observations, ({ publishers }) => sets.placeOf(publishers)),
    publisherSets: sets.all,
    windows: {
      observed: windowsOn("observed"),
      imaged: windowsOn("imaged"),
      reported: windowsOn("reported"),
    },
    ids: toTextColumn(observations.map(({ id }) => id)),
    formerIds: new Map(
      observations.flatMap(({ formerIds }, row) => formerIds.map((id) => [id, row] as const)),
    ),
  };
}

/** Gives equal lists of publishers the same place. */
export class PublisherSets {
  readonly all: (readonly PublisherSlug[])[] = [];
  private readonly places = new Map<string, number>();

  placeOf(slugs: readonly PublisherSlug[]): number {
    const key = slugs.join("\n");
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(slugs) - 1;
  }
}
