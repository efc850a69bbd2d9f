// From the bytes of a block, unpacked, to its numbers: differences are summed up, bytes put into
// this machine's order, and bits that share a byte taken apart. Works in place where it can.

import type { CogLevel } from "./cogLevel";
import type { Samples } from "./cogStretch";

/** `bytes` begin at the start of their buffer and hold `rows` whole rows; they are used up. */
export function samplesOf(bytes: Uint8Array, level: SampleTraits, rows: number): Samples {
  const perRow = level.blockWidth * (level.isPlanar ? 1 : level.bands);
  if (level.bits < 8) return unpackBits(bytes, level.bits, perRow, rows);
  // These differences are of bytes in a fixed order, whatever the order of the file.
  if (level.predictor === 3) {
    joinFloats(bytes, level, rows);
  } else if (!level.isLittleEndian && level.bits > 8) {
    swapBytes(bytes, level.bits / 8);
  }
  const samples = viewOf(bytes, level);
  if (level.predictor === 2) sumUp(samples, perRow, level.isPlanar ? 1 : level.bands, rows);
  return samples;
}

export type SampleTraits = Pick<
  CogLevel,
  "blockWidth" | "bands" | "isPlanar" | "bits" | "format" | "predictor" | "isLittleEndian"
>;

function viewOf(bytes: Uint8Array, { bits, format }: SampleTraits): Samples {
  const { buffer, byteLength } = bytes;
  const count = Math.floor(byteLength / (bits / 8));
  if (format === "float") {
    return bits === 64 ? new Float64Array(buffer, 0, count) : new Float32Array(buffer, 0, count);
  }
  if (bits === 8) return format === "signed" ? new Int8Array(buffer, 0, count) : bytes;
  if (bits === 16) {
    return format === "signed"
      ? new Int16Array(buffer, 0, count)
      : new Uint16Array(buffer, 0, count);
  }
  return format === "signed" ? new Int32Array(buffer, 0, count) : new Uint32Array(buffer, 0, count);
}

/** Each number stands as the difference to the same band's number of the pixel before. */
function sumUp(samples: Samples, perRow: number, bands: number, rows: number): void {
  // Floats have their differences as whole numbers of the same bits.
  const numbers = samples instanceof Float32Array ? new Uint32Array(samples.buffer) : samples;
  for (let row = 0; row < rows; row += 1) {
    const end = Math.min(numbers.length, (row + 1) * perRow);
    for (let at = row * perRow + bands; at < end; at += 1) {
      numbers[at] = (numbers[at] ?? 0) + (numbers[at - bands] ?? 0);
    }
  }
}

/** Each row stands as differences of bytes, first bytes of its numbers before all second ones. */
function joinFloats(bytes: Uint8Array, level: SampleTraits, rows: number): void {
  const each = level.bits / 8;
  const bands = level.isPlanar ? 1 : level.bands;
  const perRow = level.blockWidth * bands;
  const rowBytes = perRow * each;
  for (let row = 0; row < rows; row += 1) {
    const line = bytes.subarray(row * rowBytes, (row + 1) * rowBytes);
    for (let at = bands; at < line.length; at += 1) {
      line[at] = (line[at] ?? 0) + (line[at - bands] ?? 0);
    }
    const parts = line.slice();
    for (let number = 0; number < perRow; number += 1) {
      for (let byte = 0; byte < each; byte += 1) {
        line[number * each + byte] = parts[(each - byte - 1) * perRow + number] ?? 0;
      }
    }
  }
}

function swapBytes(bytes: Uint8Array, each: number): void {
  for (let at = 0; at + each <= bytes.length; at += each) bytes.subarray(at, at + each).reverse();
}

function unpackBits(bytes: Uint8Array, bits: number, perRow: number, rows: number): Uint8Array {
  const rowBytes = Math.ceil((perRow * bits) / 8);
  const perByte = 8 / bits;
  const most = 2 ** bits - 1;
  const numbers = new Uint8Array(perRow * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let place = 0; place < perRow; place += 1) {
      const byte = bytes[row * rowBytes + Math.floor(place / perByte)] ?? 0;
      const shift = 8 - bits * ((place % perByte) + 1);
      numbers[row * perRow + place] = (byte >> shift) & most;
    }
  }
  return numbers;
}
