// Gives equal texts the same place, the first text place 0. Looks at bytes: nothing is decoded and
// no object is made for a text that is known already.

import { ByteTexts } from "./byteTexts";

const FEWEST = 512;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export class DistinctTexts {
  readonly texts = new ByteTexts();
  // Open addressing: the place of a text plus one, 0 where free.
  private slots: Int32Array;
  private hashes: Int32Array;

  /** Grows step by step beyond the expected number of texts. */
  constructor(expectedCount = 0) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(FEWEST, expectedCount)));
    this.hashes = new Int32Array(room);
    this.slots = new Int32Array(room * 2);
  }

  get count(): number {
    return this.texts.count;
  }

  textAt(place: number): string {
    return this.texts.textAt(place);
  }

  /** Equals `count` before the call when the text is new. */
  placeOf(source: Uint8Array, start: number, end: number): number {
    const hash = hashOf(source, start, end);
    let mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let held = this.slots[slot] ?? 0; held !== 0; held = this.slots[slot] ?? 0) {
      const place = held - 1;
      if (this.hashes[place] === hash && this.isTextAt(place, source, start, end)) return place;
      slot = (slot + 1) & mask;
    }
    const place = this.texts.count;
    if ((place + 1) * 2 > this.slots.length) {
      this.grow();
      mask = this.slots.length - 1;
      slot = this.freeSlotOf(hash, mask);
    }
    this.slots[slot] = place + 1;
    this.hashes[place] = hash;
    this.texts.append(source, start, end);
    return place;
  }

  private isTextAt(place: number, source: Uint8Array, start: number, end: number): boolean {
    const { bytes, starts, ends } = this.texts;
    const from = starts[place] ?? 0;
    if ((ends[place] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (source[at] !== bytes[from + at - start]) return false;
    }
    return true;
  }

  private grow(): void {
    const hashes = new Int32Array(this.slots.length);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.slots = new Int32Array(hashes.length * 2);
    const mask = this.slots.length - 1;
    for (let place = 0; place < this.texts.count; place += 1) {
      this.slots[this.freeSlotOf(hashes[place] ?? 0, mask)] = place + 1;
    }
  }

  private freeSlotOf(hash: number, mask: number): number {
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}

// FNV-1a, with its high bits folded into the low ones that choose the slot.
function hashOf(source: Uint8Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (source[at] ?? 0), FNV_PRIME);
  return hash ^ (hash >>> 15);
}
