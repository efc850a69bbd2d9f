// The rows of observations.parquet that can be used, in the file's order, collected row group by
// row group. Columns are checked one after another: a million rows are ten short loops.

import { ACTIVITIES, type Activity } from "../domain/activity";
import { CONFIDENCES, type Confidence, type ObservationId } from "../domain/observation";
import { PublisherSets, traitOf } from "../domain/observationTable";
import type { PublisherSlug } from "../domain/report";
import type { Site } from "../domain/site";
import { DateTexts, idMeaningsOf, KnownTexts, textPlacesOf, UNKNOWN } from "./columnMeanings";
import { DistinctTexts } from "./distinctTexts";
import type { LoadedGroup } from "./parquetGroups";
import { ABSENT, type ColumnValues } from "./parquetPages";
import type { ColumnRule } from "./parquetSchema";
import { nameOf } from "./readRecords";
import { RowMarks } from "./rowMarks";

export const OBSERVATION_COLUMNS: readonly ColumnRule[] = [
  { name: "id", kind: "text", isNeeded: true },
  { name: "site", kind: "text", isNeeded: true },
  { name: "observed", kind: "text", isNeeded: true },
  { name: "imaged", kind: "texts", isNeeded: false },
  { name: "reported", kind: "text", isNeeded: true },
  { name: "activity", kind: "text", isNeeded: true },
  { name: "confidence", kind: "text", isNeeded: true },
  { name: "publishers", kind: "texts", isNeeded: true },
  { name: "assessments_differ", kind: "truth", isNeeded: false },
  { name: "former_ids", kind: "texts", isNeeded: false },
];

/** What the reader needs of a site of the catalog. */
export type KnownSite = Pick<Site, "id" | "formerIds">;

/** More publishers than any catalog has. */
const MOST_SLUGS = 2 ** 26;
const AN_ID = "an id of small letters, digits and single hyphens";
const A_DATE = "an EDTF date such as 2019-03-02, 2018-08, 2018~ or 2018-07-20/2018-07-22";

type MeaningsOf = (column: ColumnValues) => Int32Array;

/** What the entries of a list column mean; those of a row end before `ends[row]`. */
interface ListMeanings {
  readonly entries: Int32Array;
  readonly ends: Uint32Array;
}

export class ObservationRows {
  count = 0;
  readonly ids: DistinctTexts;
  readonly dates = new DateTexts();
  readonly publisherSets = new PublisherSets();
  readonly formerIds: [ObservationId, number][] = [];
  readonly fileRows: Uint32Array;
  readonly sites: Uint32Array;
  readonly traits: Uint8Array;
  readonly publishers: Uint32Array;
  /** Places in `dates`. */
  readonly observed: Uint32Array;
  readonly reported: Uint32Array;
  /** Places in `dates` for the images of all rows, and for each row the entry after its last. */
  readonly imaged: number[] = [];
  readonly imagedEnds: Uint32Array;
  private readonly knownSites: KnownTexts;
  private readonly activities = new KnownTexts(ACTIVITIES.map((name, place) => [name, place]));
  private readonly confidences = new KnownTexts(CONFIDENCES.map((name, place) => [name, place]));
  private readonly slugs = new DistinctTexts();
  /** Beginnings of lists of publishers, 0 the empty one: which follows from one and another slug. */
  private readonly nextBeginnings = new Map<number, number>();
  private readonly setByBeginning: number[] = [];

  constructor(rowCount: number, sites: readonly KnownSite[]) {
    this.fileRows = new Uint32Array(rowCount);
    this.sites = new Uint32Array(rowCount);
    this.traits = new Uint8Array(rowCount);
    this.publishers = new Uint32Array(rowCount);
    this.observed = new Uint32Array(rowCount);
    this.reported = new Uint32Array(rowCount);
    this.imagedEnds = new Uint32Array(rowCount);
    this.ids = new DistinctTexts(rowCount);
    this.knownSites = new KnownTexts([
      ...sites.map(({ id }, place) => [id, place] as const),
      ...sites.flatMap(({ formerIds }, place) => formerIds.map((id) => [id, place] as const)),
    ]);
  }

  /** Takes the rows that can be used and marks the others. */
  addGroup(loaded: LoadedGroup): RowMarks {
    const marks = new RowMarks(loaded.group.rowCount);
    const read = (name: string, expected: string, meaningsOf: MeaningsOf) =>
      rowMeaningsOf(loaded, name, expected, meaningsOf, marks);
    const readList = (name: string, expected: string, meaningsOf: MeaningsOf) =>
      listMeaningsOf(loaded, name, expected, meaningsOf, marks);
    const datesOf: MeaningsOf = (column) => this.dates.meaningsOf(column);

    read("id", AN_ID, idMeaningsOf);
    const sites = read("site", "a site of the catalog", (each) => this.knownSites.meaningsOf(each));
    const observed = read("observed", A_DATE, datesOf);
    const imaged = readList("imaged", A_DATE, datesOf);
    const reported = read("reported", A_DATE, datesOf);
    const activities = read("activity", `one of ${ACTIVITIES.join(", ")}`, (each) =>
      this.activities.meaningsOf(each),
    );
    const confidences = read("confidence", `one of ${CONFIDENCES.join(", ")}`, (each) =>
      this.confidences.meaningsOf(each),
    );
    const publishers = readList("publishers", "a publisher", (each) =>
      textPlacesOf(each, this.slugs),
    );
    const formerIds = loaded.column("former_ids");
    readList("former_ids", AN_ID, idMeaningsOf);
    const differs = loaded.column("assessments_differ");
    const ids = neededColumn(loaded, "id");

    for (let row = 0; row < loaded.group.rowCount; row += 1) {
      if (marks.has(row)) continue;
      if (!this.takeId(ids, row)) {
        marks.mark(row, "id", () => "found it twice, expected it once");
        continue;
      }
      const at = this.count;
      this.fileRows[at] = loaded.group.firstRow + row;
      this.sites[at] = sites[row] ?? 0;
      this.traits[at] = traitOf(
        ACTIVITIES[activities[row] ?? 0] as Activity,
        CONFIDENCES[confidences[row] ?? 0] as Confidence,
        isTrue(differs, row),
      );
      this.publishers[at] = this.publisherSetOf(publishers, row);
      this.observed[at] = observed[row] ?? 0;
      this.reported[at] = reported[row] ?? 0;
      for (let entry = startOf(imaged, row); entry < (imaged.ends[row] ?? 0); entry += 1) {
        this.imaged.push(imaged.entries[entry] ?? 0);
      }
      this.imagedEnds[at] = this.imaged.length;
      if (formerIds) this.takeFormerIds(formerIds, row, at);
      this.count += 1;
    }
    return marks;
  }

  private takeId({ places, texts }: ColumnValues, row: number): boolean {
    const place = places[row] ?? 0;
    const { bytes, starts, ends } = texts;
    return this.ids.placeOf(bytes, starts[place] ?? 0, ends[place] ?? 0) === this.count;
  }

  private takeFormerIds({ places, ends, texts }: ColumnValues, row: number, at: number): void {
    const end = ends?.[row] ?? 0;
    for (let entry = row === 0 ? 0 : (ends?.[row - 1] ?? 0); entry < end; entry += 1) {
      this.formerIds.push([texts.textAt(places[entry] ?? ABSENT) as ObservationId, at]);
    }
  }

  // Rows with the publishers of an earlier row are answered without decoding a text.
  private publisherSetOf({ entries, ends }: ListMeanings, row: number): number {
    const start = row === 0 ? 0 : (ends[row - 1] ?? 0);
    const end = ends[row] ?? 0;
    let beginning = 0;
    for (let entry = start; entry < end; entry += 1) {
      const key = beginning * MOST_SLUGS + (entries[entry] ?? 0);
      const known = this.nextBeginnings.get(key);
      beginning = known ?? this.nextBeginnings.size + 1;
      if (known === undefined) this.nextBeginnings.set(key, beginning);
    }
    const known = this.setByBeginning[beginning];
    if (known !== undefined) return known;
    const slugs = Array.from(
      entries.subarray(start, end),
      (slug) => this.slugs.textAt(slug) as PublisherSlug,
    );
    const set = this.publisherSets.placeOf(slugs);
    this.setByBeginning[beginning] = set;
    return set;
  }
}

function neededColumn(loaded: LoadedGroup, name: string): ColumnValues {
  const column = loaded.column(name);
  if (column === null) throw new Error(`The column “${name}” was not loaded.`);
  return column;
}

/** For each row what its value means; rows where it means nothing are marked. */
function rowMeaningsOf(
  loaded: LoadedGroup,
  name: string,
  expected: string,
  meaningsOf: MeaningsOf,
  marks: RowMarks,
): Int32Array {
  const column = neededColumn(loaded, name);
  const meanings = meaningsOf(column);
  const rows = new Int32Array(column.places.length);
  for (let row = 0; row < rows.length; row += 1) {
    const place = column.places[row] ?? ABSENT;
    const meaning = place === ABSENT ? UNKNOWN : (meanings[place] ?? UNKNOWN);
    if (meaning === UNKNOWN) marks.mark(row, name, () => messageOf(column, place, expected));
    rows[row] = meaning;
  }
  return rows;
}

/** The same for a list column; a column that is not there has empty lists. */
function listMeaningsOf(
  loaded: LoadedGroup,
  name: string,
  expected: string,
  meaningsOf: MeaningsOf,
  marks: RowMarks,
): ListMeanings {
  const column = loaded.column(name);
  const ends = column?.ends ?? new Uint32Array(loaded.group.rowCount);
  if (column === null) return { entries: new Int32Array(0), ends };
  const meanings = meaningsOf(column);
  const entries = column.places.map((place) =>
    place === ABSENT ? UNKNOWN : (meanings[place] ?? UNKNOWN),
  );
  let row = 0;
  for (let entry = 0; entry < entries.length; entry += 1) {
    if (entries[entry] !== UNKNOWN) continue;
    while ((ends[row] ?? 0) <= entry) row += 1;
    marks.mark(row, name, () => messageOf(column, column.places[entry] ?? ABSENT, expected));
  }
  return { entries, ends };
}

function messageOf({ texts }: ColumnValues, place: number, expected: string): string {
  return `found ${nameOf(place === ABSENT ? null : texts.textAt(place))}, expected ${expected}`;
}

function startOf({ ends }: ListMeanings, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0);
}

function isTrue(column: ColumnValues | null, row: number): boolean {
  const place = column?.places[row] ?? ABSENT;
  return place !== ABSENT && column?.numbers[place] === 1;
}
