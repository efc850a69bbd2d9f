// A Parquet file written row group by row group, so that a million rows take the memory of one
// group. Every column says how it is stored and which field of a record it holds.

import type { SchemaElement } from "hyparquet";
import { type ColumnSource, fileWriter, ParquetWriter } from "hyparquet-writer";

/** Of UTF-8, for each UTF-16 code unit. */
const MOST_BYTES_PER_CHARACTER = 3;

export type Kind = "text" | "texts" | "json" | "count" | "truth" | "bytes";

export interface Column<Row> {
  readonly name: string;
  readonly kind: Kind;
  /** As the file format names it; without it, a dictionary where that pays. */
  readonly encoding?: "PLAIN" | "DELTA_BYTE_ARRAY";
  /** Smallest and largest value of each row group, by which a reader may skip groups. */
  readonly hasBounds?: boolean;
  /** null for no value; then `isOptional`. */
  readonly valueOf: (row: Row) => unknown;
  readonly isOptional?: boolean;
}

export interface ParquetFileOptions<Row> {
  readonly path: string;
  readonly columns: readonly Column<Row>[];
  readonly rowsPerGroup: number;
  /** Key-value metadata of the file. */
  readonly metadata?: Readonly<Record<string, string>>;
}

// The writer parses, copies and encodes each JSON value on its own, which takes most of the time.
// While rows are written it takes JSON for texts, and texts come to it encoded.
export class ParquetFile<Row> {
  private readonly writer: ParquetWriter;
  private readonly options: ParquetFileOptions<Row>;
  private values: unknown[][];
  private rows = 0;

  constructor(options: ParquetFileOptions<Row>) {
    this.options = options;
    const { path, columns, metadata = {} } = options;
    this.writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: schemaOf(columns, "UTF8"),
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
      createdBy: "nadir",
    });
    this.values = columns.map(() => []);
  }

  add(row: Row): void {
    const { columns, rowsPerGroup } = this.options;
    for (let place = 0; place < columns.length; place += 1) {
      this.values[place]?.push(columns[place]?.valueOf(row));
    }
    this.rows += 1;
    if (this.rows === rowsPerGroup) this.writeGroup();
  }

  finish(): void {
    this.writeGroup();
    this.writer.schema = schemaOf(this.options.columns, "JSON");
    this.writer.finish();
  }

  private writeGroup(): void {
    if (this.rows === 0) return;
    const { columns } = this.options;
    const columnData = columns.map(
      ({ name, kind, encoding, hasBounds = false }, place): ColumnSource => {
        const values = this.values[place] ?? [];
        const texts = kind === "json" ? values.map(jsonOf) : values;
        const data = encoding === "PLAIN" ? encoded(texts) : texts;
        return {
          ...{ name, data, statistics: hasBounds },
          ...(encoding ? { encoding } : {}),
        };
      },
    );
    this.writer.write({ columnData, rowGroupSize: this.rows });
    this.values = columns.map(() => []);
    this.rows = 0;
  }
}

function jsonOf(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The texts in UTF-8, all in one buffer; what is no text stays as it is. */
function encoded(values: readonly unknown[]): unknown[] {
  const length = values.reduce<number>(
    (sum, value) => (typeof value === "string" ? sum + value.length : sum),
    0,
  );
  const all = Buffer.allocUnsafeSlow(length * MOST_BYTES_PER_CHARACTER);
  let end = 0;
  return values.map((value) => {
    if (typeof value !== "string") return value;
    const start = end;
    end += all.write(value, start);
    return new Uint8Array(all.buffer, start, end - start);
  });
}

function schemaOf<Row>(columns: readonly Column<Row>[], json: "JSON" | "UTF8"): SchemaElement[] {
  const elements = columns.flatMap((column) => elementsOf(column, json));
  return [{ name: "root", num_children: columns.length }, ...elements];
}

function elementsOf<Row>(
  { name, kind, isOptional = false }: Column<Row>,
  json: "JSON" | "UTF8",
): SchemaElement[] {
  const repetition_type = isOptional ? "OPTIONAL" : "REQUIRED";
  switch (kind) {
    case "text":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8" }];
    case "json":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: json }];
    case "count":
      return [{ name, repetition_type, type: "INT32" }];
    case "truth":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "bytes":
      return [{ name, repetition_type, type: "BYTE_ARRAY" }];
    case "texts":
      return [
        { name, repetition_type, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        {
          ...{ name: "element", repetition_type: "REQUIRED" },
          ...{ type: "BYTE_ARRAY", converted_type: "UTF8" },
        },
      ];
  }
}
