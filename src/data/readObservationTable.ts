// observations.parquet → the table of observations, with a Problem for every row set aside, and
// what the records of its rows need that the table leaves out.

import {
  type ObservationTable,
  type TextColumn,
  UNDATED,
  type WindowColumns,
} from "../domain/observationTable";
import type { Problem } from "../domain/problem";
import type { ByteSource } from "./byteSource";
import type { ByteTexts } from "./byteTexts";
import type { DateTexts } from "./columnMeanings";
import { textAt } from "./columnRows";
import { type KnownSite, OBSERVATION_COLUMNS, ObservationRows } from "./observationRows";
import { openParquetFile } from "./parquetFile";
import { type LoadedGroup, loadGroups } from "./parquetGroups";
import { UnreadableColumn } from "./parquetRuns";
import { DamagedRows, type RowMarks } from "./rowMarks";
import { orderByWindows } from "./windowOrder";

export interface ReadTable {
  readonly table: ObservationTable;
  /** The place in the file of each row of the table. */
  readonly fileRows: Uint32Array;
  readonly dates: RowDates;
  readonly problems: readonly Problem[];
}

/** The dates of the table's rows as the file writes them. */
export interface RowDates {
  observedAt(row: number): string;
  reportedAt(row: number): string;
  imagedAt(row: number): readonly string[];
}

/** Rows are in order of their observed window, then of the file. Rejects with a sentence. */
export async function readObservationTable(
  source: ByteSource,
  sites: readonly KnownSite[],
  signal: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<ReadTable> {
  const file = await openParquetFile(source, OBSERVATION_COLUMNS, signal);
  const rows = new ObservationRows(file.rowCount, sites);
  const damaged = new DamagedRows(source.name);
  const columns = OBSERVATION_COLUMNS.map(({ name }) => name);
  for await (const loaded of loadGroups(file, file.groups, columns, signal)) {
    const { firstRow, rowCount } = loaded.group;
    damaged.add(marksOf(rows, loaded, source.name), (row) => {
      const ids = loaded.column("id");
      const id = ids ? textAt(ids, row) : null;
      return id ? id.slice(0, 120) : `row ${firstRow + row + 1}`;
    });
    onProgress((firstRow + rowCount) / file.rowCount);
  }
  return { ...toTable(rows), problems: damaged.problems() };
}

function marksOf(rows: ObservationRows, loaded: LoadedGroup, file: string): RowMarks {
  try {
    return rows.addGroup(loaded);
  } catch (error) {
    if (!(error instanceof UnreadableColumn)) throw error;
    throw new Error(`${file} could not be read: ${error.message}.`, { cause: error });
  }
}

function toTable(rows: ObservationRows): Omit<ReadTable, "problems"> {
  const { count, dates } = rows;
  const observed = windowsOf(dates, rows.observed.subarray(0, count));
  const order = orderByWindows(observed.first, observed.last);
  const rowAt = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rowAt[order[row] ?? 0] = row;
  const inOrder = <Numbers extends Uint8Array | Uint32Array | Int32Array>(from: Numbers): Numbers =>
    ordered(from, order);
  const windowsInOrder = ({ first, last }: WindowColumns): WindowColumns => ({
    first: inOrder(first),
    last: inOrder(last),
  });
  const table: ObservationTable = {
    count,
    sites: inOrder(rows.sites),
    traits: inOrder(rows.traits),
    publishers: inOrder(rows.publishers),
    publisherSets: rows.publisherSets.all,
    windows: {
      observed: windowsInOrder(observed),
      imaged: windowsInOrder(imagedWindowsOf(rows)),
      reported: windowsInOrder(windowsOf(dates, rows.reported.subarray(0, count))),
    },
    ids: textsInOrder(rows.ids.texts, order),
    formerIds: new Map(rows.formerIds.map(([id, at]) => [id, rowAt[at] ?? 0])),
  };
  return { table, fileRows: inOrder(rows.fileRows), dates: rowDatesOf(rows, order) };
}

function windowsOf(dates: DateTexts, places: Uint32Array): WindowColumns {
  const first = new Int32Array(places.length);
  const last = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    first[at] = dates.first[places[at] ?? 0] ?? UNDATED.first;
    last[at] = dates.last[places[at] ?? 0] ?? UNDATED.last;
  }
  return { first, last };
}

// The hull of the dates of a row's images; UNDATED for none.
function imagedWindowsOf({ count, dates, imaged, imagedEnds }: ObservationRows): WindowColumns {
  const first = new Int32Array(count).fill(UNDATED.first);
  const last = new Int32Array(count).fill(UNDATED.last);
  let entry = 0;
  for (let at = 0; at < count; at += 1) {
    for (; entry < (imagedEnds[at] ?? 0); entry += 1) {
      const place = imaged[entry] ?? 0;
      first[at] = Math.min(first[at] ?? UNDATED.first, dates.first[place] ?? UNDATED.first);
      last[at] = Math.max(last[at] ?? UNDATED.last, dates.last[place] ?? UNDATED.last);
    }
  }
  return { first, last };
}

function ordered<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  from: Numbers,
  order: Uint32Array,
): Numbers {
  const to = from.slice(0, order.length) as Numbers;
  for (let row = 0; row < order.length; row += 1) to[row] = from[order[row] ?? 0] ?? 0;
  return to;
}

function textsInOrder({ bytes, starts, ends, length }: ByteTexts, order: Uint32Array): TextColumn {
  const ordered = new Uint8Array(length);
  const orderedEnds = new Uint32Array(order.length);
  let end = 0;
  for (let row = 0; row < order.length; row += 1) {
    const place = order[row] ?? 0;
    const last = ends[place] ?? 0;
    for (let at = starts[place] ?? 0; at < last; at += 1) {
      ordered[end] = bytes[at] ?? 0;
      end += 1;
    }
    orderedEnds[row] = end;
  }
  return { bytes: ordered, ends: orderedEnds };
}

function rowDatesOf(rows: ObservationRows, order: Uint32Array): RowDates {
  const { texts } = rows.dates;
  const { observed, reported, imagedEnds } = rows;
  const imaged = Uint32Array.from(rows.imaged);
  return {
    observedAt: (row) => texts.textAt(observed[order[row] ?? 0] ?? 0),
    reportedAt: (row) => texts.textAt(reported[order[row] ?? 0] ?? 0),
    imagedAt: (row) => {
      const at = order[row] ?? 0;
      const start = at === 0 ? 0 : (imagedEnds[at - 1] ?? 0);
      return Array.from(imaged.subarray(start, imagedEnds[at]), (place) => texts.textAt(place));
    },
  };
}
