// Parquet files with lies in them: in the footer, in the lengths of pages, and pages that unpack to
// far more than they say. Made by damaging a file that is in order.

import { brotliCompressSync, gzipSync } from "node:zlib";
import { parquetMetadata } from "hyparquet";
import {
  type FixtureOptions,
  observationColumnsOf,
  parquetFileOf,
  USABLE,
} from "../../../src/data/parquet.fixture";
import { type HostileInput, inputsOf } from "../hostileInput";
import { IDS, LETTERS, MARKUP } from "../hostileTexts";

/** Of every file here, also of those that say something else. */
export const PARQUET_ROWS = 50;
const ROWS = Array.from({ length: PARQUET_ROWS }, (_, place) => ({ ...USABLE, id: `id-${place}` }));

type Bytes = Uint8Array<ArrayBuffer>;

function fileOf(change: object = {}, options: FixtureOptions = { rowsPerGroup: 20 }): Bytes {
  const rows = ROWS.map((row, place) => (place === 7 ? { ...row, ...change } : row));
  return Uint8Array.from(parquetFileOf(observationColumnsOf(rows), options));
}

const GOOD = fileOf();
const FOOTER_AT = GOOD.length - 8 - new DataView(GOOD.buffer).getUint32(GOOD.length - 8, true);

function withByte(at: number, byte: number): Bytes {
  const bytes = GOOD.slice();
  bytes[at] = byte;
  return bytes;
}

/** Every so manieth byte from one place to another is each of the values, one at a time. */
function bytesChanged(
  what: string,
  from: number,
  to: number,
  count: number,
  values: readonly number[],
) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => {
      const at = from + Math.floor(((to - from) * number) / count);
      const byte = values[number % values.length] ?? 0;
      return [`${what}, byte ${at}: ${byte}`, () => withByte(at, byte)] as const;
    }),
  );
}

/** Pages that unpack to `megabytes` of zeros, whatever they say. */
function gzipBomb(megabytes: number) {
  const bomb = gzipSync(new Uint8Array(megabytes * 2 ** 20));
  return () => fileOf({}, { codec: "GZIP", compressors: { GZIP: () => bomb } });
}

/** A frame of blocks of 128 kB that each repeat one byte: 4 bytes for 128 kB. */
function zstdBomb(blocks: number): Uint8Array {
  const frame = new Uint8Array(6 + blocks * 4);
  frame.set([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x88]);
  for (let block = 0; block < blocks; block += 1) {
    const header = (131_072 << 3) | 2 | (block === blocks - 1 ? 1 : 0);
    frame.set([header & 255, (header >> 8) & 255, (header >> 16) & 255, 0], 6 + block * 4);
  }
  return frame;
}

const packedAs =
  (codec: "SNAPPY" | "ZSTD" | "GZIP" | "BROTLI" | "LZ4" | "LZ4_RAW", page: Uint8Array) => () =>
    fileOf({}, { codec, compressors: { [codec]: () => page } });

const BOMBS = {
  "gzip bomb of 100 MB": () => gzipBomb(100)(),
  "brotli bomb of 100 MB": () =>
    packedAs("BROTLI", brotliCompressSync(new Uint8Array(100 * 2 ** 20)))(),
  "zstd bomb of 1 GB": packedAs("ZSTD", zstdBomb(8192)),
  "zstd frame that says 16 EB": packedAs(
    "ZSTD",
    new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0xe0, ...new Array(8).fill(255)]),
  ),
  "snappy page that says 4 GB": packedAs("SNAPPY", new Uint8Array([255, 255, 255, 255, 15, 0, 0])),
  "snappy copies from before the page": packedAs(
    "SNAPPY",
    new Uint8Array([200, 1, 0xfe, 255, 255, 0xfe, 1, 0]),
  ),
  "snappy copies without end": packedAs("SNAPPY", new Uint8Array(10_000).fill(0xfe)),
  "lz4 lengths without end": packedAs("LZ4_RAW", new Uint8Array(1_000_000).fill(255)),
  "brotli of noise": packedAs(
    "BROTLI",
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) & 255),
  ),
  "gzip that is cut off": packedAs("GZIP", gzipSync(new Uint8Array(100_000)).slice(0, 60)),
  "gzip of gzip": packedAs("GZIP", gzipSync(gzipSync(new Uint8Array(1_000_000)))),
  "empty pages": packedAs("ZSTD", new Uint8Array(0)),
};

const FOOTERS = {
  "footer of nothing but nested structs": () => footerOf(new Uint8Array(100_000).fill(0x1c)),
  "footer of nothing but nested lists": () => footerOf(new Uint8Array(100_000).fill(0x19)),
  "footer of a list of 2^60 entries": () =>
    footerOf(new Uint8Array([0x15, 2, 0x19, 0xfc, ...new Array(8).fill(255), 15, 0])),
  "footer of a text of 2^60 letters": () =>
    footerOf(new Uint8Array([0x15, 2, 0x28, ...new Array(8).fill(255), 15, 0])),
  "footer of numbers without end": () => footerOf(new Uint8Array(100_000).fill(0xff)),
  "empty footer": () => footerOf(new Uint8Array(0)),
  "footer larger than the file": () => withLength(0x7fff_ffff),
  "footer of 4 GB": () => withLength(0xffff_ffff),
  "footer one byte short": () => withLength(GOOD.length - FOOTER_AT - 9),
  "footer one byte long": () => withLength(GOOD.length - FOOTER_AT - 7),
  "encrypted footer": () => withEnd("PARE"),
  "no mark at the end": () => withEnd("XXXX"),
  "no mark at the beginning": () => withByte(0, 0),
  "two files in one": () => joined(GOOD, GOOD),
  "something before the file": () => joined(new Uint8Array([80, 65, 82, 49, 1, 2, 3]), GOOD),
  "a web page between the marks": () =>
    joined(new TextEncoder().encode("PAR1<!doctype html>"), new TextEncoder().encode("    PAR1")),
  "nothing but marks": () => new TextEncoder().encode("PAR1PAR1"),
  empty: () => new Uint8Array(0),
};

function footerOf(footer: Uint8Array): Bytes {
  const bytes = joined(GOOD.subarray(0, FOOTER_AT), footer, new Uint8Array(4), GOOD.subarray(-4));
  new DataView(bytes.buffer).setUint32(bytes.length - 8, footer.length, true);
  return bytes;
}

function withLength(length: number): Bytes {
  const bytes = GOOD.slice();
  new DataView(bytes.buffer).setUint32(bytes.length - 8, length, true);
  return bytes;
}

function withEnd(mark: string): Bytes {
  return joined(GOOD.subarray(0, -4), new TextEncoder().encode(mark));
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

/** The header of each column's first page, where its lengths are. */
const PAGES_AT = parquetMetadata(GOOD.buffer).row_groups.flatMap(({ columns }) =>
  columns.map((column) =>
    Number(column.meta_data?.dictionary_page_offset ?? column.meta_data?.data_page_offset ?? 4),
  ),
);

const PAGE_HEADERS = Object.fromEntries(
  PAGES_AT.slice(0, 10).flatMap((at) =>
    [1, 3, 5].map((further) => [
      `header of the page at ${at}, byte ${further}: 255`,
      () => withByte(at + further, 255),
    ]),
  ),
);

function rowsWith(field: string, values: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `${field} of a row: ${name}`,
      () => fileOf({ [field]: value }),
    ]),
  );
}

export const PARQUET_FILES: readonly HostileInput[] = inputsOf("parquet", {
  ...rowsWith("id", { ...IDS, ...MARKUP }),
  ...rowsWith("site", IDS),
  ...rowsWith("observed", { ...LETTERS, "no date": "soon", "30 February": "2019-02-30" }),
  "a publisher of a megabyte": () => fileOf({ publishers: ["p".repeat(1_000_000)] }),
  "a hundred thousand publishers": () =>
    fileOf({ publishers: Array.from({ length: 100_000 }, (_, at) => `p${at}`) }),
  "a hundred thousand images": () =>
    fileOf({ imaged: Array.from({ length: 100_000 }, () => "2019-03-02") }),
  "the same id in every row": () =>
    Uint8Array.from(
      parquetFileOf(observationColumnsOf(ROWS.map((row) => ({ ...row, id: "same" })))),
    ),
  ...bytesChanged("footer", FOOTER_AT, GOOD.length - 8, 40, [255, 128, 0, 0x1c]),
  ...bytesChanged("pages", 4, FOOTER_AT, 25, [255, 0, 127]),
  ...PAGE_HEADERS,
  ...FOOTERS,
  ...BOMBS,
});
