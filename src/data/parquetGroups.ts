// Row groups from a Parquet file in few requests: neighbours come together, and the next ones are
// on their way while the first are looked at.

import type { ParquetChunk, ParquetFile, ParquetGroup } from "./parquetFile";
import { type ColumnValues, decodeChunk } from "./parquetPages";
import { UnreadableColumn } from "./parquetRuns";

/** The bytes of one row group; a column is decoded when it is asked for. */
export interface LoadedGroup {
  readonly group: ParquetGroup;
  /** Null when the file has no such column; throws UnreadableColumn. */
  column(name: string): ColumnValues | null;
}

/** One request brings about so much. */
const BATCH_BYTES = 2 ** 22;
/** Bytes nobody asked for that are read rather than asking twice. */
const LARGEST_GAP_BYTES = 2 ** 16;

/** Some columns of row groups, in the order given. */
export async function* loadGroups(
  file: ParquetFile,
  groups: readonly ParquetGroup[],
  columns: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<LoadedGroup> {
  const batches = batchesOf(groups, columns);
  const load = (place: number) => {
    const batch = batches[place];
    const loading = batch ? loadBatch(file, batch, columns, signal) : null;
    // Its failure is told when its turn comes.
    loading?.catch(() => {});
    return loading;
  };
  let next = load(0);
  for (let place = 0; next !== null; place += 1) {
    const loaded = await next;
    // Lets a message in, such as the one that says stop.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    next = load(place + 1);
    yield* loaded;
  }
}

function chunksOf(group: ParquetGroup, columns: readonly string[]): readonly ParquetChunk[] {
  return columns.flatMap((name) => group.chunks.get(name) ?? []);
}

function batchesOf(
  groups: readonly ParquetGroup[],
  columns: readonly string[],
): readonly (readonly ParquetGroup[])[] {
  const batches: ParquetGroup[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const size = chunksOf(group, columns).reduce((sum, { start, end }) => sum + end - start, 0);
    if (bytes + size > BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(group);
    bytes += size;
  }
  return batches;
}

async function loadBatch(
  { source }: ParquetFile,
  groups: readonly ParquetGroup[],
  columns: readonly string[],
  signal: AbortSignal,
): Promise<readonly LoadedGroup[]> {
  const chunks = groups.flatMap((group) => chunksOf(group, columns));
  const pieces = await Promise.all(
    rangesOf(chunks).map(async ({ start, end }) => ({
      start,
      end,
      bytes: await source.read(start, end, signal),
    })),
  );
  const bytesOf = (chunk: ParquetChunk): Uint8Array => {
    const piece = pieces.find(({ start, end }) => start <= chunk.start && chunk.end <= end);
    return (
      piece?.bytes.subarray(chunk.start - piece.start, chunk.end - piece.start) ?? new Uint8Array(0)
    );
  };
  return groups.map((group) => {
    const known = new Map<string, ColumnValues>();
    const column = (name: string): ColumnValues | null => {
      const chunk = columns.includes(name) ? group.chunks.get(name) : undefined;
      if (chunk === undefined) return null;
      const values = known.get(name) ?? decoded(name, group, chunk, bytesOf(chunk));
      known.set(name, values);
      return values;
    };
    return { group, column };
  });
}

interface ByteRange {
  readonly start: number;
  readonly end: number;
}

function rangesOf(chunks: readonly ByteRange[]): readonly ByteRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of chunks.toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && start - last.end <= LARGEST_GAP_BYTES) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

function decoded(
  name: string,
  { place }: ParquetGroup,
  chunk: ParquetChunk,
  bytes: Uint8Array,
): ColumnValues {
  try {
    return decodeChunk(bytes, chunk, chunk.unpack);
  } catch (error) {
    const reason = error instanceof UnreadableColumn ? error.message : "it is damaged or cut off";
    const where = `column “${name}” of row group ${place + 1}`;
    throw new UnreadableColumn(`${where}: ${reason}`, { cause: error });
  }
}
