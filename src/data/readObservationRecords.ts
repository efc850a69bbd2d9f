// The records behind the rows of a large table: what a card shows (Observation), and what it shows
// when it is opened (ObservationDetail and its reports). Rows of details.parquet are matched by
// their id, so that a file in another order is a Problem and never another observation's words.

import * as z from "zod/mini";
import {
  CONFIDENCES,
  type Observation,
  type ObservationDetail,
  observationDetailSchema,
  observationSchema,
} from "../domain/observation";
import {
  activityAt,
  assessmentsDifferIn,
  confidencePlaceOf,
  idAt,
  type ObservationTable,
} from "../domain/observationTable";
import type { Problem } from "../domain/problem";
import { idSchema, listOf, paragraphSchema } from "../domain/record";
import { type Report, type ReportId, reportSchema } from "../domain/report";
import type { Site } from "../domain/site";
import { numberAt, textAt, textListAt } from "./columnRows";
import { DETAIL_COLUMNS, type DetailsFile, HEADLINE_COLUMNS } from "./detailsFile";
import type { LoadedGroup } from "./parquetGroups";
import type { RowDates } from "./readObservationTable";
import { nameOf, readArray, readRecord } from "./readRecords";

/** A table, where its rows lie in the files, and what it leaves out. */
export interface RecordSource {
  readonly table: ObservationTable;
  readonly fileRows: Uint32Array;
  readonly dates: RowDates;
  readonly sites: readonly Site[];
  readonly details: DetailsFile;
}

export interface ReadRecords {
  readonly records: ReadonlyMap<number, Observation>;
  readonly problems: readonly Problem[];
}

export interface ReadDetails {
  readonly details: ReadonlyMap<number, ObservationDetail>;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly problems: readonly Problem[];
}

/** An automated detection may have no words and no report of its own. */
const detailSchema = z.extend(observationDetailSchema, {
  summary: z._default(paragraphSchema, ""),
  reports: listOf(idSchema<ReportId>()),
});

/** The records of rows of the table; a damaged one is a Problem. Rejects with a sentence. */
export async function readObservationRecords(
  source: RecordSource,
  rows: readonly number[],
  signal: AbortSignal,
): Promise<ReadRecords> {
  const records = new Map<number, Observation>();
  const formerIds = formerIdsOf(source.table, rows);
  const problems = await readRows(source, rows, HEADLINE_COLUMNS, signal, (found) => {
    const { row, loaded, groupRow, problems: rowProblems } = found;
    const structures = loaded.column("structures");
    const value = {
      ...tableFieldsOf(source, row),
      formerIds: formerIds.get(row) ?? [],
      headline: textOf(loaded, "headline", groupRow),
      structures: structures ? textListAt(structures, groupRow) : [],
      reportCount: reportCountAt(loaded, groupRow) ?? 0,
    };
    const { name } = source.details;
    const record = readRecord(name, value, "", observationSchema, rowProblems);
    if (record) records.set(row, withKnownStructures(source, row, record, rowProblems));
  });
  return { records, problems };
}

/** The details of rows of the table; damaged ones, or parts of one, are Problems. */
export async function readObservationDetails(
  source: RecordSource,
  rows: readonly number[],
  signal: AbortSignal,
): Promise<ReadDetails> {
  const details = new Map<number, ObservationDetail>();
  const reports = new Map<ReportId, Report>();
  const { name } = source.details;
  const problems = await readRows(source, rows, DETAIL_COLUMNS, signal, (found) => {
    const { row, loaded, groupRow, problems: rowProblems } = found;
    const jsonOf = (field: string) => jsonAt(loaded, field, groupRow, name, found.id, rowProblems);
    const { own, others } = ownReportsOf(jsonOf("reports"), reportCountAt(loaded, groupRow));
    const ownReports = readArray(name, own, reportSchema, rowProblems);
    const all = [...ownReports, ...readArray(name, others, reportSchema, rowProblems)];
    for (const report of all) reports.set(report.id, report);
    const value = {
      id: found.id,
      summary: textOf(loaded, "summary", groupRow),
      comparedWith: textOf(loaded, "compared_with", groupRow),
      imagery: jsonOf("imagery"),
      reports: ownReports.map(({ id }) => id),
      assessments: jsonOf("assessments"),
      recorded: textOf(loaded, "recorded", groupRow),
      revised: textOf(loaded, "revised", groupRow),
    };
    const detail = readRecord(name, value, "", detailSchema, rowProblems);
    if (detail) details.set(row, detail);
  });
  return { details, reports, problems };
}

interface FoundRow {
  readonly row: number;
  readonly id: string;
  readonly loaded: LoadedGroup;
  /** Place of the row in the loaded group. */
  readonly groupRow: number;
  readonly problems: Problem[];
}

/** Visits those of the rows that details.parquet has where it should have them. */
async function readRows(
  { table, fileRows, details }: RecordSource,
  rows: readonly number[],
  columns: readonly string[],
  signal: AbortSignal,
  visit: (found: FoundRow) => void,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const rowByFileRow = new Map(rows.map((row) => [fileRows[row] ?? -1, row]));
  const missing = new Map(rowByFileRow);
  const note = (fileRow: number, row: number, found: string | null) => {
    const message = `found ${nameOf(found)} in row ${fileRow + 1}, expected this observation`;
    problems.push({ file: details.name, record: idAt(table, row), field: "id", message });
  };
  const fileProblems = await details.visitRows(
    [...rowByFileRow.keys()],
    columns,
    signal,
    (loaded, wanted) => {
      for (const { fileRow } of wanted) missing.delete(fileRow);
      for (const { fileRow, row: groupRow } of wanted) {
        const row = rowByFileRow.get(fileRow) ?? -1;
        const id = idAt(table, row);
        const found = textOf(loaded, "id", groupRow) ?? null;
        if (found === id) visit({ row, id, loaded, groupRow, problems });
        else note(fileRow, row, found);
      }
    },
  );
  for (const [fileRow, row] of missing) note(fileRow, row, null);
  return [...fileProblems, ...problems];
}

function tableFieldsOf({ table, sites, dates }: RecordSource, row: number) {
  const trait = table.traits[row] ?? 0;
  return {
    id: idAt(table, row),
    site: sites[table.sites[row] ?? -1]?.id,
    activity: activityAt(table, row),
    confidence: CONFIDENCES[confidencePlaceOf(trait)],
    assessmentsDiffer: assessmentsDifferIn(trait),
    publishers: table.publisherSets[table.publishers[row] ?? -1] ?? [],
    observed: dates.observedAt(row),
    imaged: dates.imagedAt(row),
    reported: dates.reportedAt(row),
  };
}

function formerIdsOf({ formerIds }: ObservationTable, rows: readonly number[]) {
  const idsByRow = new Map<number, string[]>(rows.map((row) => [row, []]));
  for (const [id, row] of formerIds) idsByRow.get(row)?.push(id);
  return idsByRow;
}

// An unknown structure is left out, as in the index file.
function withKnownStructures(
  { sites, table, details }: RecordSource,
  row: number,
  record: Observation,
  problems: Problem[],
): Observation {
  const site = sites[table.sites[row] ?? -1];
  const structures = record.structures.filter((id) => {
    const isKnown = site?.structures.some((structure) => structure.id === id) ?? false;
    const message = `found ${nameOf(id)}, expected a structure of ${record.site}`;
    if (!isKnown) {
      problems.push({ file: details.name, record: record.id, field: "structures", message });
    }
    return isKnown;
  });
  return { ...record, structures };
}

/** How many of the row's reports are its own; null where the file does not say. */
export function reportCountAt(loaded: LoadedGroup, groupRow: number): number | null {
  const counts = loaded.column("report_count");
  return counts && numberAt(counts, groupRow);
}

/** After an observation's own reports stand those that only its assessments name. */
export function ownReportsOf(reports: unknown, count: number | null) {
  if (count === null || !Array.isArray(reports)) return { own: reports ?? [], others: [] };
  return { own: reports.slice(0, count), others: reports.slice(count) };
}

/** undefined, not null, for what is not there: schemas have their own word for it. */
function textOf(loaded: LoadedGroup, name: string, groupRow: number): string | undefined {
  const column = loaded.column(name);
  return (column && textAt(column, groupRow)) ?? undefined;
}

function jsonAt(
  loaded: LoadedGroup,
  field: string,
  groupRow: number,
  file: string,
  record: string,
  problems: Problem[],
): unknown {
  const text = textOf(loaded, field, groupRow);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    problems.push({ file, record, field, message: `found ${nameOf(text)}, expected JSON` });
    return undefined;
  }
}
