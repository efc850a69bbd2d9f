// A WOFF 1 file as the TrueType file inside it: the same tables, each unpacked with zlib. The
// renderer of cards reads no WOFF. Format: https://www.w3.org/TR/WOFF/, sections 3 to 5.

import { inflateSync } from "node:zlib";

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const HEADER_BYTES = 12;
const ENTRY_BYTES = 16;

/** Throws a sentence that begins with `name` where the bytes are not those of a WOFF 1 file. */
export function toTrueType(woff: Buffer, name: string): Buffer {
  if (woff.length < WOFF_HEADER_BYTES || woff.readUInt32BE(0) !== WOFF_SIGNATURE) {
    throw new Error(`${name}: got no WOFF 1 file; expected one that begins with "wOFF".`);
  }
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, place) => tableAt(woff, place));
  const head = Buffer.alloc(HEADER_BYTES + count * ENTRY_BYTES);
  const searchPower = Math.floor(Math.log2(count));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** searchPower, 6);
  head.writeUInt16BE(searchPower, 8);
  head.writeUInt16BE(16 * (count - 2 ** searchPower), 10);
  let offset = head.length;
  for (const [place, { tag, checksum, length, padded }] of tables.entries()) {
    const entry = HEADER_BYTES + place * ENTRY_BYTES;
    head.writeUInt32BE(tag, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(length, entry + 12);
    offset += padded.length;
  }
  return Buffer.concat([head, ...tables.map(({ padded }) => padded)]);
}

function tableAt(woff: Buffer, place: number) {
  const entry = WOFF_HEADER_BYTES + place * WOFF_ENTRY_BYTES;
  const [tag = 0, offset = 0, packedLength = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map(
    (at) => woff.readUInt32BE(entry + at),
  );
  const packed = woff.subarray(offset, offset + packedLength);
  const bytes = packedLength < length ? inflateSync(packed) : packed;
  const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
  bytes.copy(padded);
  return { tag, checksum, length, padded };
}
