// The rows of a large file that were set aside: the first few are told one by one, the rest as a
// number, so that a file with a million wrong rows is still a short list.

import type { Problem } from "../domain/problem";

/** So many rows are told one by one. */
const MOST_TOLD = 20;

interface Mark {
  readonly row: number;
  readonly field: string;
  readonly message: string;
}

/** The damaged rows of one row group; the first thing wrong with a row counts. */
export class RowMarks {
  count = 0;
  private readonly isMarked: Uint8Array;
  private readonly marks: Mark[] = [];
  private readonly toldByField = new Map<string, number>();

  constructor(rowCount: number) {
    this.isMarked = new Uint8Array(rowCount);
  }

  has(row: number): boolean {
    return this.isMarked[row] === 1;
  }

  mark(row: number, field: string, messageOf: () => string): void {
    if (this.has(row)) return;
    this.isMarked[row] = 1;
    this.count += 1;
    const told = this.toldByField.get(field) ?? 0;
    this.toldByField.set(field, told + 1);
    // Fields are checked one after another: the first rows of each are among the first of all.
    if (told < MOST_TOLD) this.marks.push({ row, field, message: messageOf() });
  }

  inOrder(): readonly Mark[] {
    return this.marks.toSorted((a, b) => a.row - b.row);
  }
}

/** What is told about all row groups of a file. */
export class DamagedRows {
  private readonly file: string;
  private readonly told: Problem[] = [];
  private count = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** `recordOf` names a row of the group: its id, or its place in the file. */
  add(marks: RowMarks, recordOf: (row: number) => string): void {
    this.count += marks.count;
    for (const { row, field, message } of marks.inOrder()) {
      if (this.told.length === MOST_TOLD) return;
      this.told.push({ file: this.file, record: recordOf(row), field, message });
    }
  }

  problems(): readonly Problem[] {
    const rest = this.count - this.told.length;
    if (rest === 0) return this.told;
    const message = `${rest} more ${rest === 1 ? "row" : "rows"} could not be read`;
    return [...this.told, { file: this.file, record: null, field: null, message }];
  }
}
