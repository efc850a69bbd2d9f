// A Parquet file: its footer says which rows and columns it has and where they lie. Everything it
// claims is checked against the file's length and our limits before anything is read by it.

import type { FileMetaData, RowGroup } from "hyparquet";
import { parquetMetadata } from "hyparquet/src/metadata.js";
import type { ByteSource } from "./byteSource";
import { unpacksFor } from "./parquetCodecs";
import type { ChunkShape, Unpack } from "./parquetPages";
import { type ColumnLeaf, type ColumnRule, columnLeavesOf } from "./parquetSchema";

export interface ParquetFile {
  readonly source: ByteSource;
  readonly rowCount: number;
  readonly groups: readonly ParquetGroup[];
}

/** Rows that lie together, each column in one piece. */
export interface ParquetGroup {
  readonly place: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** By the column's name. */
  readonly chunks: ReadonlyMap<string, ParquetChunk>;
}

export interface ParquetChunk extends ChunkShape {
  readonly start: number;
  readonly end: number;
  readonly unpack: Unpack;
}

const MAGIC = "PAR1";
/** Length of the footer and the magic bytes. */
const TAIL_BYTES = 8;
const FIRST_READ_BYTES = 2 ** 18;
const LARGEST_FOOTER_BYTES = 2 ** 26;
const LARGEST_CHUNK_BYTES = 2 ** 29;
const MOST_ROWS = 10_000_000;
const MOST_LEVELS = 20_000_000;

/** Throws a sentence for a file that is damaged, too large, or lacks a column. */
export async function openParquetFile(
  source: ByteSource,
  rules: readonly ColumnRule[],
  signal: AbortSignal,
): Promise<ParquetFile> {
  const footer = await footerOf(source, signal);
  try {
    const metadata = parquetMetadata(footer, { geoparquet: false });
    const leaves = columnLeavesOf(source.name, metadata.schema, rules);
    const unpacks = await unpacksFor(source.name, codecsOf(metadata, leaves));
    const groups = groupsOf(source, metadata, leaves, unpacks).filter((each) => each.rowCount > 0);
    const rowCount = groups.reduce((sum, group) => sum + group.rowCount, 0);
    if (BigInt(rowCount) !== metadata.num_rows) throw damaged(source, "it contradicts itself");
    return { source, rowCount, groups };
  } catch (error) {
    if (isSentenceAbout(source, error)) throw error;
    // A damaged footer may have anything in any field; hyparquet's words are not for analysts.
    throw new Error(`${source.name} could not be read: its footer is damaged.`, { cause: error });
  }
}

function isSentenceAbout({ name }: ByteSource, error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(`${name} could not be read: `);
}

// The footer and the tail behind it.
async function footerOf(source: ByteSource, signal: AbortSignal): Promise<Uint8Array> {
  const { name, byteLength } = source;
  if (byteLength < TAIL_BYTES + MAGIC.length) throw notParquet(name);
  const start = Math.max(0, byteLength - FIRST_READ_BYTES);
  const end = await source.read(start, byteLength, signal);
  const text = (from: number) => String.fromCharCode(...end.subarray(from, from + MAGIC.length));
  if (start === 0 && text(0) !== MAGIC) throw notParquet(name);
  if (text(end.length - MAGIC.length) !== MAGIC) throw notParquet(name);
  const lengthAt = end.length - TAIL_BYTES;
  const length = new DataView(end.buffer, end.byteOffset).getUint32(lengthAt, true) + TAIL_BYTES;
  if (length > byteLength - MAGIC.length) {
    throw new Error(`${name} could not be read: its footer is damaged or the file is cut off.`);
  }
  if (length > LARGEST_FOOTER_BYTES) {
    throw new Error(`${name} could not be read: its footer is far larger than expected.`);
  }
  if (length <= end.length) return end.subarray(end.length - length);
  return source.read(byteLength - length, byteLength, signal);
}

function notParquet(name: string): Error {
  return new Error(
    `${name} could not be read: it is no Parquet file or is cut off (expected ${MAGIC} at both ends).`,
  );
}

function damaged({ name }: ByteSource, reason: string): Error {
  return new Error(`${name} could not be read: its footer is damaged (${reason}).`);
}

function codecsOf(
  { row_groups }: FileMetaData,
  leaves: readonly ColumnLeaf[],
): ReadonlySet<string> {
  const paths = new Set(leaves.map(({ path }) => path));
  const codecs = new Set<string>();
  for (const { columns } of row_groups) {
    for (const { meta_data: data } of columns) {
      if (data && paths.has(data.path_in_schema.join("."))) codecs.add(data.codec ?? "unknown");
    }
  }
  return codecs;
}

function groupsOf(
  source: ByteSource,
  metadata: FileMetaData,
  leaves: readonly ColumnLeaf[],
  unpacks: ReadonlyMap<string, Unpack>,
): readonly ParquetGroup[] {
  let firstRow = 0;
  return metadata.row_groups.map((group, place) => {
    const rowCount = Number(group.num_rows);
    if (!(rowCount >= 0)) throw damaged(source, "a row group has no count of rows");
    if (firstRow + rowCount > MOST_ROWS) {
      throw new Error(
        `${source.name} could not be read: found more than ${MOST_ROWS} rows, expected fewer.`,
      );
    }
    const chunks = new Map(
      leaves.map((leaf) => [leaf.name, chunkOf(source, group, leaf, unpacks)] as const),
    );
    const own = { place, firstRow, rowCount, chunks };
    firstRow += rowCount;
    return own;
  });
}

function chunkOf(
  source: ByteSource,
  group: RowGroup,
  { name, type, path, definitionLevel, entryLevel }: ColumnLeaf,
  unpacks: ReadonlyMap<string, Unpack>,
): ParquetChunk {
  const column = group.columns.find((each) => each.meta_data?.path_in_schema.join(".") === path);
  const data = column?.meta_data;
  const unpack = unpacks.get(data?.codec ?? "unknown");
  if (column?.file_path || !data || !unpack) throw damaged(source, `column “${name}” is not there`);
  if (column.crypto_metadata || column.encrypted_column_metadata) {
    throw new Error(`${source.name} could not be read: column “${name}” is encrypted.`);
  }
  const dictionary = Number(data.dictionary_page_offset ?? 0);
  const pages = Number(data.data_page_offset);
  const start = dictionary > 0 ? Math.min(dictionary, pages) : pages;
  const end = start + Number(data.total_compressed_size);
  const rowCount = Number(group.num_rows);
  const levelCount = Number(data.num_values);
  const isInside = start >= MAGIC.length && end > start && end <= source.byteLength;
  const isFull = entryLevel === null ? levelCount === rowCount : levelCount >= rowCount;
  if (!(isInside || rowCount === 0) || !isFull || data.type !== type) {
    throw damaged(source, `column “${name}” does not fit`);
  }
  if (end - start > LARGEST_CHUNK_BYTES || levelCount > MOST_LEVELS) {
    throw new Error(
      `${source.name} could not be read: column “${name}” is far larger than expected.`,
    );
  }
  return { type, definitionLevel, entryLevel, rowCount, levelCount, start, end, unpack };
}
