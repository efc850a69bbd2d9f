// What another program finds in a Parquet file of ours.

import { readFileSync } from "node:fs";
import { type FileMetaData, parquetMetadata, parquetReadObjects } from "hyparquet";

export type ReadRow = Readonly<Record<string, unknown>>;

export async function rowsIn(path: string): Promise<ReadRow[]> {
  return parquetReadObjects({ file: bufferOf(path) });
}

export function metadataOf(path: string): FileMetaData {
  return parquetMetadata(bufferOf(path));
}

function bufferOf(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}
