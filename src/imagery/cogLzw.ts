// LZW as TIFF packs it: codes of nine to twelve bits, highest bits first. Ours, because the bytes
// that come out are bounded before they are there, and because it is what many COGs are packed
// with.

const CLEAR = 256;
const END = 257;
const FIRST_FREE = 258;
const MOST_CODES = 4096;

/** Unpacks until `target` is full or the codes end; gives how many bytes came out. */
export function unpackLzw(packed: Uint8Array, target: Uint8Array): number {
  // Each code is the text of another code and one byte more; a text is where it was last written.
  const starts = new Uint32Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES);
  let free = FIRST_FREE;
  let width = 9;
  let bits = 0;
  let bitCount = 0;
  let from = 0;
  let end = 0;
  let before = -1;
  for (;;) {
    while (bitCount < width) {
      if (from >= packed.length) return end;
      bits = ((bits << 8) | (packed[from] ?? 0)) & 0xff_ff_ff;
      from += 1;
      bitCount += 8;
    }
    bitCount -= width;
    const code = (bits >> bitCount) & (2 ** width - 1);
    if (code === END || end >= target.length) return end;
    if (code === CLEAR) {
      [free, width, before] = [FIRST_FREE, 9, -1];
      continue;
    }
    const start = end;
    if (code < CLEAR) {
      target[end] = code;
      end += 1;
    } else if (code < free) {
      end = copyWithin(target, starts[code] ?? 0, lengths[code] ?? 0, end);
    } else {
      // The text that is being made: the one before and its own first byte.
      if (code !== free || before < 0) throw new Error(`Got the LZW code ${code} before its text.`);
      end = copyWithin(target, before, start - before, end);
      if (end < target.length) {
        target[end] = target[before] ?? 0;
        end += 1;
      }
    }
    // What was written before, with the first byte of this, is the next code: it stands there
    // already.
    if (before >= 0 && free < MOST_CODES) {
      starts[free] = before;
      lengths[free] = start - before + 1;
      free += 1;
      if (free + 1 >= 2 ** width && width < 12) width += 1;
    }
    before = start;
  }
}

function copyWithin(target: Uint8Array, start: number, length: number, end: number): number {
  const stop = Math.min(target.length, end + length);
  for (let at = end, from = start; at < stop; at += 1, from += 1) target[at] = target[from] ?? 0;
  return stop;
}
