// Texts as bytes, one after another in one buffer: a million of them cost three arrays, not a
// million objects.

const decoder = new TextDecoder();

export class ByteTexts {
  bytes = new Uint8Array(1024);
  starts = new Uint32Array(64);
  ends = new Uint32Array(64);
  count = 0;
  /** Where the next text begins. */
  length = 0;

  append(source: Uint8Array, start: number, end: number): void {
    this.reserve(1, end - start);
    const { bytes, length } = this;
    // Most texts are shorter than what a call to copy them costs.
    for (let at = start; at < end; at += 1) bytes[length + at - start] = source[at] ?? 0;
    this.starts[this.count] = length;
    this.length = length + end - start;
    this.ends[this.count] = this.length;
    this.count += 1;
  }

  /** Room for so many more texts of so many bytes together. */
  reserve(texts: number, bytes: number): void {
    if (this.count + texts > this.starts.length) {
      const room = Math.max(this.count + texts, this.starts.length * 2);
      this.starts = resized(new Uint32Array(room), this.starts);
      this.ends = resized(new Uint32Array(room), this.ends);
    }
    if (this.length + bytes > this.bytes.length) {
      const room = Math.max(this.length + bytes, this.bytes.length * 2);
      this.bytes = resized(new Uint8Array(room), this.bytes);
    }
  }

  textAt(place: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[place], this.ends[place]));
  }
}

function resized<Numbers extends Uint8Array | Uint32Array>(
  larger: Numbers,
  from: Numbers,
): Numbers {
  larger.set(from);
  return larger;
}
