import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberAt, textAt, textListAt } from "./columnRows";
import { type FixtureOptions, parquetFileOf, sourceOf } from "./parquet.fixture";
import { openParquetFile } from "./parquetFile";
import { loadGroups } from "./parquetGroups";
import type { ColumnRule } from "./parquetSchema";

const { signal } = new AbortController();
const RULES: readonly ColumnRule[] = [
  { name: "a", kind: "text", isNeeded: true },
  { name: "b", kind: "texts", isNeeded: true },
  { name: "c", kind: "truth", isNeeded: true },
  { name: "d", kind: "count", isNeeded: true },
];

interface Row {
  readonly a: string | null;
  readonly b: readonly (string | null)[] | null;
  readonly c: boolean | null;
  readonly d: number | null;
}

function fileOf(rows: readonly Row[], isOptional: boolean, options: FixtureOptions): Uint8Array {
  return parquetFileOf(
    [
      { name: "a", kind: "text", isOptional, values: rows.map(({ a }) => a) },
      { name: "b", kind: "texts", isOptional, values: rows.map(({ b }) => b) },
      { name: "c", kind: "truth", isOptional, values: rows.map(({ c }) => c) },
      { name: "d", kind: "count", isOptional, values: rows.map(({ d }) => d) },
    ],
    options,
  );
}

async function rowsOf(bytes: Uint8Array): Promise<Row[]> {
  const file = await openParquetFile(sourceOf(bytes), RULES, signal);
  const rows: Row[] = [];
  const names = RULES.map(({ name }) => name);
  for await (const loaded of loadGroups(file, file.groups, names, signal)) {
    const [a, b, c, d] = names.map((name) => loaded.column(name));
    if (!(a && b && c && d)) throw new Error("A column of the test is missing.");
    for (let row = 0; row < loaded.group.rowCount; row += 1) {
      const truth = numberAt(c, row);
      rows.push({
        ...{ a: textAt(a, row), b: textListAt(b, row), d: numberAt(d, row) },
        c: truth === null ? null : truth === 1,
      });
    }
  }
  return rows;
}

const text = fc.oneof(fc.constantFrom("", "the same", "동창리"), fc.string());
const count = fc.integer({ min: -5, max: 2 ** 31 - 1 });
const fullRow: fc.Arbitrary<Row> = fc.record({
  ...{ a: text, b: fc.array(text, { maxLength: 3 }), c: fc.boolean(), d: count },
});
const sparseRow: fc.Arbitrary<Row> = fc.record({
  ...{ a: fc.option(text), b: fc.option(fc.array(fc.option(text), { maxLength: 3 })) },
  ...{ c: fc.option(fc.boolean()), d: fc.option(count) },
});
const anyRows = fc.oneof(
  fc.record({ isOptional: fc.constant(false), rows: fc.array(fullRow, { maxLength: 80 }) }),
  fc.record({ isOptional: fc.constant(true), rows: fc.array(sparseRow, { maxLength: 80 }) }),
);
const sizes = fc.record({
  rowsPerGroup: fc.integer({ min: 1, max: 50 }),
  pageBytes: fc.constantFrom(1, 40, 1 << 20),
});

/** A frame of unpacked blocks: what zstd makes of what cannot be made smaller. */
function zstdOf(page: Uint8Array): Uint8Array {
  const length = page.length;
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, length, length >> 8, length >> 16, length >> 24];
  const block = (length << 3) | 1;
  return Uint8Array.from([...head, block, block >> 8, block >> 16, ...page]);
}

describe("the row groups of a Parquet file", () => {
  it("have the values that were written, whatever the pages", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, sizes, async ({ rows, isOptional }, options) => {
        const read = await rowsOf(fileOf(rows, isOptional, options));
        expect(read).toEqual(rows.map((row) => ({ ...row, b: row.b ?? [] })));
      }),
    );
  });

  it.each(["PLAIN", "DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY"] as const)(
    "are read from the encoding %s",
    async (encoding) => {
      const values = ["sohae-1", "sohae-2", "", "sohae-22", "yongbyon"];
      const bytes = parquetFileOf([
        { name: "a", kind: "text", values, encoding },
        { name: "b", kind: "texts", values: values.map((each) => [each, each]), encoding },
        { name: "c", kind: "truth", values: [true, false, true, true, false], encoding: "PLAIN" },
        { name: "d", kind: "count", values: [1, -2, 3, 4, 5], encoding: "DELTA_BINARY_PACKED" },
      ]);
      const read = await rowsOf(bytes);
      expect(read.map(({ a }) => a)).toEqual(values);
      expect(read.map(({ b }) => b)).toEqual(values.map((each) => [each, each]));
      expect(read.map(({ c }) => c)).toEqual([true, false, true, true, false]);
      expect(read.map(({ d }) => d)).toEqual([1, -2, 3, 4, 5]);
    },
  );

  it.each([
    ["UNCOMPRESSED", (page: Uint8Array) => page],
    ["GZIP", (page: Uint8Array) => new Uint8Array(gzipSync(page))],
    ["BROTLI", (page: Uint8Array) => new Uint8Array(brotliCompressSync(page))],
    ["ZSTD", zstdOf],
  ] as const)("are unpacked from %s", async (codec, compress) => {
    const rows = Array.from({ length: 300 }, (_, place) => ({
      ...{ a: `text ${place}`, b: ["x", `${place % 7}`], c: place % 3 === 0, d: place },
    }));
    const compressors = { [codec]: compress };
    expect(await rowsOf(fileOf(rows, true, { codec, compressors }))).toEqual(rows);
  });

  it("come in few requests", async () => {
    const rows = Array.from({ length: 400 }, (_, d) => ({ a: `${d}`, b: [], c: true, d }));
    const source = sourceOf(fileOf(rows, false, { rowsPerGroup: 10 }));
    let asked = 0;
    const counting = {
      ...source,
      read: (...range: Parameters<typeof source.read>) => {
        asked += 1;
        return source.read(...range);
      },
    };
    const file = await openParquetFile(counting, RULES, signal);
    let groups = 0;
    for await (const loaded of loadGroups(file, file.groups, ["a", "d"], signal)) {
      expect(loaded.column("b")).toBeNull();
      groups += 1;
    }
    expect(groups).toBe(40);
    expect(asked).toBe(2);
  });

  it("stop when nobody wants them any more", async () => {
    const bytes = fileOf([{ a: "", b: [], c: true, d: 1 }], false, {});
    const file = await openParquetFile(sourceOf(bytes), RULES, signal);
    const abort = new AbortController();
    abort.abort();
    const read = async () => {
      for await (const _ of loadGroups(file, file.groups, ["a"], abort.signal)) expect.fail();
    };
    await expect(read()).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });
});
