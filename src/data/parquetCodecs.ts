// How the pages of a Parquet file are unpacked. Only uncompressed and Snappy pages can be read at
// once; the code for other compressions is loaded when a file uses one.

import { snappyUncompress } from "hyparquet/src/snappy.js";
import type { Unpack } from "./parquetPages";

const UNPACKS: Readonly<Record<string, Unpack>> = {
  UNCOMPRESSED: (packed) => packed,
  SNAPPY: (packed, length) => {
    const page = new Uint8Array(length);
    snappyUncompress(packed, page);
    return page;
  },
};

/** For each codec of the file how it is unpacked; throws a sentence for an unknown one. */
export async function unpacksFor(
  file: string,
  codecs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Unpack>> {
  const isKnown = [...codecs].every((codec) => codec in UNPACKS);
  const known = isKnown ? UNPACKS : { ...UNPACKS, ...(await moreUnpacks(file)) };
  return new Map(
    [...codecs].map((codec): [string, Unpack] => {
      const unpack = known[codec];
      if (unpack !== undefined) return [codec, unpack];
      throw new Error(
        `${file} could not be read: found the compression ${codec}, expected one of ${Object.keys(known).join(", ")}.`,
      );
    }),
  );
}

async function moreUnpacks(file: string): Promise<Readonly<Record<string, Unpack>>> {
  try {
    const [more, { brotliWithin }, { gunzipWithin }] = await Promise.all([
      import("hyparquet-compressors"),
      import("./brotliWithin"),
      import("./gunzipWithin"),
    ]);
    return {
      GZIP: gunzipWithin,
      BROTLI: brotliWithin,
      // Into a page of the length that was checked: the file itself may claim any.
      ZSTD: (packed, length) => more.decompressZstd(packed, new Uint8Array(length)),
      LZ4: more.decompressLz4,
      LZ4_RAW: more.decompressLz4Raw,
    };
  } catch (error) {
    throw new Error(
      `${file} could not be read: the code for its compression could not be loaded. Reload the page.`,
      { cause: error },
    );
  }
}
