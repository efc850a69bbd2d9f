// details.parquet, read by row: its rows are those of observations.parquet in the same order. It is
// opened when somebody first looks, and what was decoded last is kept for the next look.

import type { Problem } from "../domain/problem";
import { openByteSource } from "./byteSource";
import { openParquetFile, type ParquetFile, type ParquetGroup } from "./parquetFile";
import { type LoadedGroup, loadGroups } from "./parquetGroups";
import { UnreadableColumn } from "./parquetRuns";
import type { ColumnRule } from "./parquetSchema";
import { fileNameOf } from "./readFile";

/** What a card shows at once, and what it shows when it is opened. */
export const HEADLINE_COLUMNS = ["id", "headline", "structures", "report_count"] as const;
export const DETAIL_COLUMNS = [
  "id",
  "summary",
  "report_count",
  "compared_with",
  "imagery",
  "reports",
  "assessments",
  "recorded",
  "revised",
] as const;

const DETAIL_RULES: readonly ColumnRule[] = [
  { name: "id", kind: "text", isNeeded: true },
  { name: "headline", kind: "text", isNeeded: true },
  { name: "structures", kind: "texts", isNeeded: false },
  { name: "report_count", kind: "count", isNeeded: false },
  { name: "summary", kind: "text", isNeeded: false },
  { name: "compared_with", kind: "text", isNeeded: false },
  { name: "imagery", kind: "json", isNeeded: false },
  { name: "reports", kind: "json", isNeeded: false },
  { name: "assessments", kind: "json", isNeeded: false },
  { name: "recorded", kind: "text", isNeeded: false },
  { name: "revised", kind: "text", isNeeded: false },
];

/** Decoded row groups of so many rows together are kept, or the last one alone. */
const MOST_ROWS_KEPT = 60_000;

/** A wanted row: its place in the file and in its row group. */
export interface GroupRow {
  readonly fileRow: number;
  readonly row: number;
}

export class DetailsFile {
  readonly name: string;
  private readonly url: string;
  private opening: Promise<ParquetFile> | null = null;
  /** By columns and place of the group, the one used last at the end. */
  private readonly kept = new Map<string, LoadedGroup>();
  private isNoticeTold = false;

  constructor(url: string) {
    this.url = url;
    this.name = fileNameOf(url);
  }

  /** What the analyst should know about the host, once. */
  takeNotice({ source }: ParquetFile): readonly Problem[] {
    if (source.notice === null || this.isNoticeTold) return [];
    this.isNoticeTold = true;
    return [{ file: this.name, record: null, field: null, message: source.notice }];
  }

  /** A failure is asked for again the next time. */
  open(): Promise<ParquetFile> {
    // Not the signal of who asks first: others wait for the same file.
    const { signal } = new AbortController();
    this.opening ??= openByteSource(this.url, signal)
      .then((source) => openParquetFile(source, DETAIL_RULES, signal))
      .catch((error: unknown) => {
        this.opening = null;
        throw error;
      });
    return this.opening;
  }

  /** Visits the row groups that hold the rows; rows that the file lacks are passed over. */
  async visitRows(
    fileRows: readonly number[],
    columns: readonly string[],
    signal: AbortSignal,
    visit: (loaded: LoadedGroup, rows: readonly GroupRow[]) => void,
  ): Promise<readonly Problem[]> {
    const file = await this.open();
    const problems: Problem[] = [...this.takeNotice(file)];
    const rowsByGroup = new Map<ParquetGroup, GroupRow[]>();
    for (const fileRow of fileRows.toSorted((a, b) => a - b)) {
      const group = groupAt(file, fileRow);
      if (group === undefined) continue;
      const rows = rowsByGroup.get(group) ?? [];
      rows.push({ fileRow, row: fileRow - group.firstRow });
      rowsByGroup.set(group, rows);
    }
    const show = (loaded: LoadedGroup): void => {
      try {
        visit(loaded, rowsByGroup.get(loaded.group) ?? []);
      } catch (error) {
        problems.push(problemOf(this.name, error));
      }
    };
    const keyOf = ({ place }: ParquetGroup) => `${columns[1] ?? ""} ${place}`;
    const missing: ParquetGroup[] = [];
    for (const group of rowsByGroup.keys()) {
      const loaded = this.kept.get(keyOf(group));
      if (loaded === undefined) missing.push(group);
      else {
        this.keep(keyOf(group), loaded);
        show(loaded);
      }
    }
    for await (const loaded of loadGroups(file, missing, columns, signal)) {
      this.keep(keyOf(loaded.group), loaded);
      show(loaded);
    }
    return problems;
  }

  private keep(key: string, loaded: LoadedGroup): void {
    this.kept.delete(key);
    this.kept.set(key, loaded);
    let rows = 0;
    for (const { group } of this.kept.values()) rows += group.rowCount;
    for (const [oldest, { group }] of this.kept) {
      if (rows <= MOST_ROWS_KEPT || oldest === key) return;
      this.kept.delete(oldest);
      rows -= group.rowCount;
    }
  }
}

/** A damaged column as a Problem; throws anything else. */
export function problemOf(file: string, error: unknown): Problem {
  if (!(error instanceof UnreadableColumn)) throw error;
  return { file, record: null, field: null, message: error.message };
}

function groupAt({ groups }: ParquetFile, fileRow: number): ParquetGroup | undefined {
  let from = 0;
  let to = groups.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const group = groups[middle];
    if (group && group.firstRow + group.rowCount <= fileRow) from = middle + 1;
    else to = middle;
  }
  return groups[from];
}
