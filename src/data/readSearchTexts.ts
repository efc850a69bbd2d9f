// What the observations of a large catalog are found by: the words of details.parquet, row group by
// row group, as tools/catalog/searchEntries.ts takes them from the authored catalog.

import type { ObservationTable } from "../domain/observationTable";
import type { Problem } from "../domain/problem";
import { numberAt } from "./columnRows";
import { problemOf } from "./detailsFile";
import { type LoadedGroup, loadGroups } from "./parquetGroups";
import { ABSENT, type ColumnValues } from "./parquetPages";
import { isContent } from "./readFile";
import type { RecordSource } from "./readObservationRecords";

const LINE_COLUMNS = ["headline", "summary"];
const COLUMNS = ["id", "structures", "report_count", "reports", "assessments", ...LINE_COLUMNS];
const REPORT_FIELDS = ["publisher", "via", "title", "authors"];
const ASSESSMENT_FIELDS = ["by"];

/** Gives one character for each byte, for those of ASCII the right one. */
const byteDecoder = new TextDecoder("windows-1252");
const NOT_ASCII = /[\u0080-\uffff]/;

/** Visits the rows of the table with their texts, in the file's order. Rejects with a sentence. */
export async function visitSearchTexts(
  { table, fileRows, sites, details }: RecordSource,
  signal: AbortSignal,
  onProgress: (done: number) => void,
  visit: (row: number, texts: readonly string[]) => void,
): Promise<readonly Problem[]> {
  const file = await details.open();
  const problems: Problem[] = [...details.takeNotice(file)];
  const structureNames = sites.map(
    ({ structures }) => new Map<string, string>(structures.map(({ id, name }) => [id, name])),
  );
  const rowAt = new Int32Array(file.rowCount).fill(-1);
  for (const [row, fileRow] of fileRows.entries()) rowAt[fileRow] = row;
  let strangerCount = 0;
  for await (const loaded of loadGroups(file, file.groups, COLUMNS, signal)) {
    const { firstRow, rowCount } = loaded.group;
    try {
      const ids = loaded.column("id");
      const textsAt = textReaderOf(loaded);
      const structureIdsAt = listReaderOf(loaded.column("structures"));
      for (let groupRow = 0; groupRow < rowCount; groupRow += 1) {
        const row = rowAt[firstRow + groupRow] ?? -1;
        if (row === -1) continue;
        if (ids === null || !isSameId(ids, groupRow, table, row)) {
          strangerCount += 1;
          continue;
        }
        const texts = textsAt(groupRow);
        const names = structureNames[table.sites[row] ?? -1];
        for (const id of structureIdsAt(groupRow)) texts.push(names?.get(id) ?? "");
        visit(row, texts);
      }
    } catch (error) {
      problems.push(problemOf(details.name, error));
    }
    onProgress((firstRow + rowCount) / file.rowCount);
    // Lets a message in: the records that somebody looks at come before the words.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  if (strangerCount > 0) {
    const message = `found another observation in ${strangerCount} rows, expected the order of the table`;
    problems.push({ file: details.name, record: null, field: "id", message });
  }
  return problems;
}

// Compares bytes: to decode the two of every row takes longer than to read its words.
function isSameId(
  ids: ColumnValues,
  groupRow: number,
  table: ObservationTable,
  row: number,
): boolean {
  const place = ids.places[groupRow] ?? ABSENT;
  const start = ids.texts.starts[place] ?? 0;
  const length = (ids.texts.ends[place] ?? 0) - start;
  const known = row === 0 ? 0 : (table.ids.ends[row - 1] ?? 0);
  let isSame = place !== ABSENT && length === (table.ids.ends[row] ?? 0) - known;
  for (let at = 0; isSame && at < length; at += 1) {
    isSame = ids.texts.bytes[start + at] === table.ids.bytes[known + at];
  }
  return isSame;
}

/**
 * Reads the texts of a column, most of which are ASCII. One call decodes them all, and a part of the
 * result is taken where a call for each would take most of the time in a browser.
 */
function lineReaderOf(column: ColumnValues | null): (groupRow: number) => string | null {
  if (column === null) return () => null;
  const { places, texts } = column;
  const lines = byteDecoder.decode(texts.bytes.subarray(0, texts.length));
  return (groupRow) => {
    const place = places[groupRow] ?? ABSENT;
    if (place === ABSENT) return null;
    const line = lines.slice(texts.starts[place], texts.ends[place]);
    return NOT_ASCII.test(line) ? texts.textAt(place) : line;
  };
}

/** Reads the lists of a column; a text that many rows have is decoded once. */
function listReaderOf(column: ColumnValues | null): (groupRow: number) => readonly string[] {
  if (column === null) return () => [];
  const { places, ends, texts } = column;
  const known: string[] = [];
  return (groupRow) => {
    const found: string[] = [];
    const end = ends?.[groupRow] ?? 0;
    for (let entry = ends?.[groupRow - 1] ?? 0; entry < end; entry += 1) {
      const place = places[entry] ?? ABSENT;
      if (place === ABSENT) continue;
      known[place] ??= texts.textAt(place);
      found.push(known[place]);
    }
    return found;
  };
}

/** Reads the texts of a row in the columns of the group, but for the names of its structures. */
function textReaderOf(loaded: LoadedGroup): (groupRow: number) => string[] {
  const lineReaders = LINE_COLUMNS.map((name) => lineReaderOf(loaded.column(name)));
  const counts = loaded.column("report_count");
  const reportsAt = lineReaderOf(loaded.column("reports"));
  const assessmentsAt = lineReaderOf(loaded.column("assessments"));
  return (groupRow) => {
    const texts = lineReaders.map((lineAt) => lineAt(groupRow) ?? "");
    const count = (counts && numberAt(counts, groupRow)) ?? Number.POSITIVE_INFINITY;
    addTexts(texts, reportsAt(groupRow), REPORT_FIELDS, count);
    addTexts(texts, assessmentsAt(groupRow), ASSESSMENT_FIELDS, Number.POSITIVE_INFINITY);
    return texts;
  };
}

// Adds some fields of the first records of a JSON list. What is damaged here is told when the
// observation is opened.
function addTexts(
  texts: string[],
  json: string | null,
  fields: readonly string[],
  recordCount: number,
): void {
  if (json === null) return;
  const records = listIn(json);
  for (let place = 0; place < Math.min(records.length, recordCount); place += 1) {
    const record = records[place];
    if (!isContent(record)) continue;
    for (const field of fields) {
      const value = record[field];
      if (typeof value === "string") texts.push(value);
      else if (Array.isArray(value)) texts.push(value.join("\n"));
    }
  }
}

function listIn(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
