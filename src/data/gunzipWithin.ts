// Gzip, unpacked no further than there is room: a page of some kilobytes may hold a gigabyte of
// zeros, so it is fed in small parts and left as soon as more comes out than it says.

import { Decompress } from "fflate";

const STEP_BYTES = 16_384;

/** At most `length` bytes, fewer where the page holds fewer. Throws for a damaged page. */
export function gunzipWithin(packed: Uint8Array, length: number): Uint8Array {
  const page = new Uint8Array(length);
  let end = 0;
  const stream = new Decompress((part) => {
    if (end + part.length > length) throw new Error("The page is longer than it says.");
    page.set(part, end);
    end += part.length;
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES) {
    stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  }
  return page.subarray(0, end);
}
