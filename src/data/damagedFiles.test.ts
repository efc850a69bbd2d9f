import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SiteId } from "../domain/site";
import { observationColumnsOf, parquetFileOf, sourceOf, USABLE } from "./parquet.fixture";
import { readObservationTable } from "./readObservationTable";

const { signal } = new AbortController();
const SITES = [{ id: "sohae" as SiteId, formerIds: [] }];
const ROWS = Array.from({ length: 50 }, (_, place) => ({ ...USABLE, id: `id-${place}` }));
const COLUMNS = observationColumnsOf(ROWS);
const GOOD = parquetFileOf(COLUMNS, { rowsPerGroup: 20 });

function read(bytes: Uint8Array) {
  return readObservationTable(sourceOf(bytes), SITES, signal);
}

describe("a damaged observations.parquet", () => {
  it.each(["id", "site", "observed", "reported", "activity", "confidence", "publishers"])(
    "without the column %s is refused",
    async (name) => {
      const bytes = parquetFileOf(COLUMNS.filter((column) => column.name !== name));
      await expect(read(bytes)).rejects.toThrow(
        `observations.parquet could not be read: column “${name}”: found no such column, expected `,
      );
    },
  );

  it.each(["imaged", "assessments_differ", "former_ids"])("may lack %s", async (name) => {
    const { table } = await read(parquetFileOf(COLUMNS.filter((column) => column.name !== name)));
    expect(table.count).toBe(50);
  });

  it.each([
    ["observed", "count", 1, "found INT32, expected text (STRING)"],
    ["observed", "texts", ["2019"], "found LIST of STRING, expected text (STRING)"],
    ["observed", "bytes", new Uint8Array([1]), "found BYTE_ARRAY, expected text (STRING)"],
    ["publishers", "text", "csis", "found STRING, expected a list of texts (LIST of STRING)"],
    ["assessments_differ", "text", "no", "found STRING, expected true or false (BOOLEAN)"],
  ] as const)("with a column %s of %s is refused", async (name, kind, value, words) => {
    const wrong = { name, kind, values: ROWS.map(() => value) };
    const bytes = parquetFileOf(COLUMNS.map((column) => (column.name === name ? wrong : column)));
    await expect(read(bytes)).rejects.toThrow(
      `observations.parquet could not be read: column “${name}”: ${words}.`,
    );
  });

  it("names all columns that are wrong", async () => {
    const bytes = parquetFileOf(COLUMNS.filter(({ name }) => name !== "id" && name !== "site"));
    await expect(read(bytes)).rejects.toThrow(/column “id”: .*; column “site”: /);
  });

  it("cut off anywhere is refused with a sentence", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(GOOD.length - 1), async (length) => {
        await expect(read(GOOD.slice(0, length))).rejects.toThrow(
          /^observations\.parquet could not be read: it is no Parquet file or is cut off/,
        );
      }),
    );
  });

  it("with any bytes changed is refused with a sentence, or read", async () => {
    const change = fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = GOOD.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const outcome = await read(bytes).then(
          ({ table }) => (table.count <= ROWS.length ? "read" : "more rows than there were"),
          (error: Error) => error.message,
        );
        expect(outcome).toMatch(/^(read|observations\.parquet could not be read: .*\.)$/s);
      }),
      { numRuns: 400 },
    );
  });

  it("with a footer that has something else where a record belongs is refused", async () => {
    const outcomes = new Set<string>();
    const footerStart =
      GOOD.length - 8 - new DataView(GOOD.buffer).getUint32(GOOD.length - 8, true);
    for (let at = footerStart; at < GOOD.length - 8; at += 7) {
      const bytes = GOOD.slice();
      bytes[at] = 0;
      const outcome = read(bytes).then(
        () => "read",
        (error: Error) => error.message.slice(0, 40),
      );
      outcomes.add(await outcome);
    }
    expect([...outcomes].sort()).toEqual(["observations.parquet could not be read: ", "read"]);
  });

  it("that claims a footer larger than itself is refused", async () => {
    const bytes = GOOD.slice();
    new DataView(bytes.buffer).setUint32(bytes.length - 8, 0x7fffffff, true);
    await expect(read(bytes)).rejects.toThrow("its footer is damaged or the file is cut off.");
  });

  it("that is a web page is refused", async () => {
    const page = new TextEncoder().encode("<!doctype html><title>Not found</title>");
    await expect(read(page)).rejects.toThrow("it is no Parquet file or is cut off");
  });

  it("in an unknown compression is refused", async () => {
    const codec = "LZO" as const;
    const bytes = parquetFileOf(COLUMNS, { codec, compressors: { [codec]: (page) => page } });
    await expect(read(bytes)).rejects.toThrow(
      /^observations\.parquet could not be read: found the compression LZO, expected one of /,
    );
  });
});
