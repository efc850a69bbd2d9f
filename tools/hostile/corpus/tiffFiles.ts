// TIFF files with lies in them: directories in a circle, sizes beyond reason, lists that point out of
// the file, blocks that unpack to far more than they say.

import { deflateSync } from "node:zlib";
import { type FixtureTiff, tiffOf } from "../../../src/imagery/cogTiff.fixture";
import { type HostileInput, inputsOf } from "../hostileInput";

type Bytes = Uint8Array<ArrayBuffer>;

const PLAIN: FixtureTiff = {
  ...{ width: 200, height: 150, bands: 3, isDeflated: true, overviews: [2, 4] },
  valueAt: (column, row, band) => (column + row + band) & 255,
};
const GOOD = tiffOf(PLAIN);
const DIRECTORY_AT = new DataView(GOOD.buffer).getUint32(4, true);
const ENTRIES = new DataView(GOOD.buffer).getUint16(DIRECTORY_AT, true);
const NEXT_AT = DIRECTORY_AT + 2 + ENTRIES * 12;

function changed(change: (view: DataView) => void, tiff = GOOD): Bytes {
  const bytes = tiff.slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

/** Every field of every entry of the first directory with values that no file has. */
const LIES = Object.fromEntries(
  Array.from({ length: ENTRIES }, (_, number) => DIRECTORY_AT + 2 + number * 12).flatMap((at) => {
    const tag = new DataView(GOOD.buffer).getUint16(at, true);
    const count = (value: number) => changed((view) => view.setUint32(at + 4, value, true));
    const value = (told: number) => changed((view) => view.setUint32(at + 8, told, true));
    return [
      [`tag ${tag} has 4,294,967,295 values`, () => count(0xffff_ffff)],
      [`tag ${tag} has no values`, () => count(0)],
      [`tag ${tag} is 0`, () => value(0)],
      [`tag ${tag} is 4,294,967,295`, () => value(0xffff_ffff)],
      [
        `tag ${tag} is of a type that does not exist`,
        () => changed((view) => view.setUint16(at + 2, 99, true)),
      ],
    ] as const;
  }),
);

/** Directories one after the other, `count` of them, without entries. */
function chain(count: number): Bytes {
  const bytes = new Uint8Array(8 + count * 6);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, 8, true);
  for (let place = 0; place < count; place += 1) {
    view.setUint32(8 + place * 6 + 2, place === count - 1 ? 0 : 8 + (place + 1) * 6, true);
  }
  return bytes;
}

/** Each block is a hundred megabytes of zeros. */
function bomb(): Bytes {
  const packed = deflateSync(new Uint8Array(100 * 2 ** 20));
  const offsetsAt = placeOf(324);
  const countsAt = placeOf(325);
  const end = GOOD.length;
  const bytes = new Uint8Array(end + packed.length);
  bytes.set(GOOD);
  bytes.set(packed, end);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of [
    [offsetsAt, end],
    [countsAt, packed.length],
  ] as const) {
    const count = view.getUint32(at + 4, true);
    const list = count === 1 ? at + 8 : view.getUint32(at + 8, true);
    for (let block = 0; block < count; block += 1) view.setUint32(list + block * 4, value, true);
  }
  return bytes;
}

function placeOf(tag: number): number {
  const view = new DataView(GOOD.buffer);
  for (let at = DIRECTORY_AT + 2; at < NEXT_AT; at += 12) {
    if (view.getUint16(at, true) === tag) return at;
  }
  throw new Error(`Found no tag ${tag} in the picture; expected it.`);
}

function inBig(count: bigint, at: bigint): Bytes {
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 43, 0, 8, 0, 0, 0]);
  view.setBigUint64(8, at, true);
  view.setBigUint64(16, count, true);
  return bytes;
}

export const TIFF_FILES: readonly HostileInput[] = inputsOf("tiff", {
  ...LIES,
  "directories in a circle": () => changed((view) => view.setUint32(NEXT_AT, DIRECTORY_AT, true)),
  "next directory past the end": () =>
    changed((view) => view.setUint32(NEXT_AT, 0xffff_fff0, true)),
  "first directory past the end": () => changed((view) => view.setUint32(4, 0xffff_fff0, true)),
  "first directory in the header": () => changed((view) => view.setUint32(4, 0, true)),
  "directory of 65,535 entries": () =>
    changed((view) => view.setUint16(DIRECTORY_AT, 65_535, true)),
  "directory without entries": () => changed((view) => view.setUint16(DIRECTORY_AT, 0, true)),
  "ten thousand directories": () => chain(10_000),
  "big TIFF of 2^63 entries": () => inBig(2n ** 63n, 16n),
  "big TIFF that begins at 2^63": () => inBig(1n, 2n ** 63n),
  "blocks that unpack to 100 MB each": bomb,
  "other byte order than it says": () => changed((view) => view.setUint16(0, 0x4d4d)),
  "a web page": "<!doctype html><title>404</title>",
  "only the first four bytes": () => GOOD.slice(0, 4),
  empty: () => new Uint8Array(0),
  ...Object.fromEntries(
    [1, 2, 5, 10, 25, 50, 75, 95].map((share) => [
      `cut off after ${share} %`,
      () => GOOD.slice(0, Math.floor((GOOD.length * share) / 100)),
    ]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, number) => {
      const at = DIRECTORY_AT + Math.floor(((NEXT_AT + 4 - DIRECTORY_AT) * number) / 20);
      return [`header, byte ${at}: 255`, () => changed((view) => view.setUint8(at, 255))] as const;
    }),
  ),
});
