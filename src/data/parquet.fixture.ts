// Parquet files made for tests, and a host that serves them.

import type { CompressionCodec, Encoding, SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { ByteSource } from "./byteSource";

export interface FixtureColumn {
  readonly name: string;
  readonly kind: "text" | "texts" | "json" | "truth" | "count" | "bytes";
  readonly values: readonly unknown[];
  readonly isOptional?: boolean;
  readonly encoding?: Encoding;
}

export interface FixtureOptions {
  readonly rowsPerGroup?: number;
  readonly pageBytes?: number;
  readonly codec?: CompressionCodec;
  readonly compressors?: Record<string, (page: Uint8Array) => Uint8Array>;
}

export function parquetFileOf(
  columns: readonly FixtureColumn[],
  { rowsPerGroup = 1000, pageBytes = 1 << 20, codec = "SNAPPY", compressors }: FixtureOptions = {},
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, values, encoding }) => ({
      ...{ name, data: [...values] },
      ...(encoding ? { encoding } : {}),
    })),
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)],
    rowGroupSize: rowsPerGroup,
    pageSize: pageBytes,
    codec,
    ...(compressors ? { compressors } : {}),
  });
  return new Uint8Array(buffer);
}

function elementsOf({ name, kind, isOptional = false }: FixtureColumn): SchemaElement[] {
  const repetition_type = isOptional ? "OPTIONAL" : "REQUIRED";
  const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
  switch (kind) {
    case "text":
      return [{ name, repetition_type, ...text }];
    case "json":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: "JSON" }];
    case "bytes":
      return [{ name, repetition_type, type: "BYTE_ARRAY" }];
    case "truth":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "count":
      return [{ name, repetition_type, type: "INT32" }];
    case "texts":
      return [
        { name, repetition_type, num_children: 1, converted_type: "LIST" },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type, ...text },
      ];
  }
}

/** What a row of observations.parquet may hold, damaged or not. */
export interface ObservationFields {
  readonly id?: unknown;
  readonly site?: unknown;
  readonly observed?: unknown;
  readonly imaged?: unknown;
  readonly reported?: unknown;
  readonly activity?: unknown;
  readonly confidence?: unknown;
  readonly publishers?: unknown;
  readonly assessmentsDiffer?: unknown;
  readonly formerIds?: unknown;
}

export const USABLE = {
  ...{ site: "sohae", observed: "2019-03-02", reported: "2019-03-05", imaged: ["2019-03-02"] },
  ...{ activity: "rebuilding", confidence: "probable", publishers: ["38-north"] },
  ...{ assessmentsDiffer: false, formerIds: [] },
};

export function observationColumnsOf(rows: readonly ObservationFields[]): FixtureColumn[] {
  const column = (
    name: string,
    kind: FixtureColumn["kind"],
    fieldOf: (row: ObservationFields) => unknown,
  ): FixtureColumn => ({ name, kind, isOptional: true, values: rows.map(fieldOf) });
  return [
    column("id", "text", ({ id }) => id),
    column("site", "text", ({ site }) => site),
    column("observed", "text", ({ observed }) => observed),
    column("imaged", "texts", ({ imaged }) => imaged),
    column("reported", "text", ({ reported }) => reported),
    column("activity", "text", ({ activity }) => activity),
    column("confidence", "text", ({ confidence }) => confidence),
    column("publishers", "texts", ({ publishers }) => publishers),
    column("assessments_differ", "truth", ({ assessmentsDiffer }) => assessmentsDiffer),
    column("former_ids", "texts", ({ formerIds }) => formerIds),
  ];
}

/** A file that is here already, as a source that knows ranges. */
export function sourceOf(bytes: Uint8Array, name = "observations.parquet"): ByteSource {
  return {
    ...{ name, byteLength: bytes.length, notice: null },
    read: async (start, end) => bytes.slice(start, end),
  };
}

export interface Host {
  readonly fetch: typeof fetch;
  /** The Range header of each request, in order; null for none. */
  readonly asked: (string | null)[];
}

/** Answers for files by the last part of their address. */
export function hostOf(files: Readonly<Record<string, Uint8Array>>, knowsRanges = true): Host {
  const asked: (string | null)[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const range = new Headers(init?.headers).get("range");
      asked.push(range);
      const file = files[String(input).replace(/^.*\//, "")];
      if (!file) return new Response("Not here", { status: 404 });
      const headers = { "content-length": String(file.length) };
      const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
      if (!knowsRanges || first === undefined) return new Response(file.slice(), { headers });
      if (Number(first) >= file.length) return new Response("", { status: 416 });
      const end = Math.min(Number(last) + 1, file.length);
      return new Response(file.slice(Number(first), end), {
        status: 206,
        headers: { "content-range": `bytes ${first}-${end - 1}/${file.length}` },
      });
    },
  };
}
