// The real catalog in the form for large ones with one thing wrong in each: files that are cut off,
// lack a column, or have one of another type.

import { cpSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { DETAILS_FILE, OBSERVATIONS_FILE } from "../tools/parquet/observationFiles";
import { type Column, type Kind, ParquetFile } from "../tools/parquet/parquetFile";
import { type ReadRow, rowsIn } from "../tools/parquet/parquetRows.fixture";

/** Without what the page does not read. */
const OBSERVATION_COLUMNS: readonly Column<ReadRow>[] = [
  ...["id", "site", "observed", "reported", "activity", "confidence"].map(columnOf("text")),
  ...["imaged", "publishers", "former_ids"].map(columnOf("texts")),
  columnOf("truth")("assessments_differ"),
];

/** Writes a folder beside `real` for each. */
export async function writeDamagedCatalogs(real: string, folder: string): Promise<void> {
  const copy = (name: string) => {
    cpSync(real, join(folder, name), { recursive: true });
    return join(folder, name);
  };
  cutOff(join(copy("cut"), OBSERVATIONS_FILE));
  cutOff(join(copy("cut-details"), DETAILS_FILE));

  const rows = await rowsIn(join(real, OBSERVATIONS_FILE));
  const without = (left: string) => OBSERVATION_COLUMNS.filter(({ name }) => name !== left);
  const years: Column<ReadRow> = {
    ...{ name: "reported", kind: "count" },
    valueOf: ({ reported }) => Number(String(reported).slice(0, 4)),
  };
  write(join(copy("no-activity"), OBSERVATIONS_FILE), without("activity"), rows);
  write(join(copy("years"), OBSERVATIONS_FILE), [...without("reported"), years], rows);
  write(join(copy("no-headlines"), DETAILS_FILE), [columnOf("text")("id")], rows);
}

function cutOff(path: string): void {
  truncateSync(path, Math.floor(statSync(path).size / 2));
}

function columnOf(kind: Kind): (name: string) => Column<ReadRow> {
  return (name) => ({ name, kind, valueOf: (row) => row[name] });
}

function write(path: string, columns: readonly Column<ReadRow>[], rows: readonly ReadRow[]): void {
  const file = new ParquetFile({ path, columns, rowsPerGroup: rows.length });
  for (const row of rows) file.add(row);
  file.finish();
}
