// The numbers of a Parquet page in its mix of runs and packed bits ("RLE / bit-packing hybrid").
// Unlike hyparquet's reader it never writes more than was asked for, whatever a damaged page says.

/** A column that cannot be read, for a reason that a sentence can name. */
export class UnreadableColumn extends Error {}

const WIDEST_BITS = 24;
const CUT_OFF = "it is cut off";

/** Fills `out` with numbers of `width` bits from the bytes [start, end). */
export function readRuns(
  bytes: Uint8Array,
  start: number,
  end: number,
  width: number,
  out: Int32Array | Uint8Array,
): void {
  if (width > WIDEST_BITS) throw new UnreadableColumn(`found numbers of ${width} bits`);
  if (width === 0) {
    out.fill(0);
    return;
  }
  const valueBytes = (width + 7) >> 3;
  let at = start;
  let done = 0;
  while (done < out.length) {
    let header = 0;
    let shift = 0;
    for (let more = true; more; shift += 7) {
      if (at >= end || shift > 28) throw new UnreadableColumn(CUT_OFF);
      const byte = bytes[at++] ?? 0;
      header |= (byte & 0x7f) << shift;
      more = byte > 0x7f;
    }
    const length = header >>> 1;
    if ((header & 1) === 1) {
      const count = Math.min(length * 8, out.length - done);
      const packedEnd = at + length * width;
      // The last pack may be shorter than its header says.
      if (at + Math.ceil((count * width) / 8) > end) throw new UnreadableColumn(CUT_OFF);
      readPacked(bytes, at, width, out, done, count);
      at = packedEnd;
      done += count;
    } else {
      if (at + valueBytes > end) throw new UnreadableColumn(CUT_OFF);
      let value = 0;
      for (let byte = 0; byte < valueBytes; byte += 1) value |= (bytes[at++] ?? 0) << (byte * 8);
      const count = Math.min(length, out.length - done);
      out.fill(value, done, done + count);
      done += count;
    }
  }
}

function readPacked(
  bytes: Uint8Array,
  start: number,
  width: number,
  out: Int32Array | Uint8Array,
  from: number,
  count: number,
): void {
  const mask = (1 << width) - 1;
  let at = start;
  let held = 0;
  let bits = 0;
  for (let place = from; place < from + count; place += 1) {
    while (bits < width) {
      held |= (bytes[at++] ?? 0) << bits;
      bits += 8;
    }
    out[place] = held & mask;
    held >>>= width;
    bits -= width;
  }
}
