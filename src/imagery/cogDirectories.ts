// What must hold of a TIFF's directories before the library reads them: they end, they do not run
// in a circle, and they ask for no more memory than a picture's header needs. Also says where the
// lists of blocks stand, which are long and read by the entry.

import type { ByteReader } from "./cogPages";
import { ImageryFailure } from "./provider";

export interface TiffHeader {
  readonly isLittleEndian: boolean;
  readonly directories: readonly TiffDirectory[];
}

export interface TiffDirectory {
  /** Of whole numbers by tag, wherever they stand. */
  readonly lists: ReadonlyMap<number, NumberList>;
}

/** Whole numbers in the file. */
export interface NumberList {
  readonly count: number;
  readonly at: number;
  readonly bytesEach: 2 | 4 | 8;
}

interface Form {
  readonly isLittleEndian: boolean;
  readonly isBig: boolean;
}

const MOST_DIRECTORIES = 64;
const MOST_ENTRIES = 400;
/** Of all values of all directories. */
const MOST_VALUE_BYTES = 32 * 2 ** 20;
/** Bytes of one value by its type; 0 for types that do not exist. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];
const WHOLE_NUMBERS: ReadonlyMap<number, NumberList["bytesEach"]> = new Map([
  [3, 2],
  [4, 4],
  [16, 8],
]);

export async function readTiffHeader(bytes: ByteReader, signal: AbortSignal): Promise<TiffHeader> {
  const start = viewOf(await bytes.readUpTo(0, 16, signal));
  const form = start.byteLength < 16 ? null : formOf(start);
  if (form === null) {
    throw new ImageryFailure("damaged", `${bytes.name} could not be read: it is not a TIFF.`);
  }
  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  let valueBytes = 0;
  let at = form.isBig ? longAt(start, 8, form) : start.getUint32(4, form.isLittleEndian);
  while (at !== 0 && directories.length < MOST_DIRECTORIES) {
    if (seen.has(at)) throw damaged(bytes.name, "its directories run in a circle");
    seen.add(at);
    const directory = await readDirectory(bytes, at, form, signal);
    directories.push(directory);
    valueBytes += directory.valueBytes;
    if (valueBytes > MOST_VALUE_BYTES) throw damaged(bytes.name, "its header is far too large");
    at = directory.next;
  }
  if (directories.length === 0) throw damaged(bytes.name, "it holds no image");
  return { isLittleEndian: form.isLittleEndian, directories };
}

/** `many` numbers of a list, from `place` on. */
export async function readNumbers(
  bytes: ByteReader,
  { at, bytesEach, count }: NumberList,
  place: number,
  many: number,
  isLittleEndian: boolean,
  signal: AbortSignal,
): Promise<number[]> {
  if (place + many > count) throw damaged(bytes.name, "its list of blocks is too short");
  const start = at + place * bytesEach;
  const view = viewOf(await bytes.read(start, start + many * bytesEach, signal));
  return Array.from({ length: many }, (_, number) => {
    if (bytesEach === 2) return view.getUint16(number * 2, isLittleEndian);
    if (bytesEach === 4) return view.getUint32(number * 4, isLittleEndian);
    return longAt(view, number * 8, { isLittleEndian });
  });
}

interface ReadDirectory extends TiffDirectory {
  readonly valueBytes: number;
  readonly next: number;
}

async function readDirectory(
  bytes: ByteReader,
  at: number,
  form: Form,
  signal: AbortSignal,
): Promise<ReadDirectory> {
  const { isLittleEndian, isBig } = form;
  const [countBytes, entryBytes, nextBytes] = isBig ? [8, 20, 8] : [2, 12, 4];
  if (!Number.isSafeInteger(at)) throw damaged(bytes.name, "its header points out of the file");
  const head = viewOf(await bytes.read(at, at + countBytes, signal));
  const count = isBig ? longAt(head, 0, form) : head.getUint16(0, isLittleEndian);
  if (count > MOST_ENTRIES) throw damaged(bytes.name, "its header is far too large");
  const from = at + countBytes;
  const view = viewOf(await bytes.read(from, from + count * entryBytes + nextBytes, signal));
  const lists = new Map<number, NumberList>();
  let valueBytes = 0;
  for (let entry = 0; entry < count; entry += 1) {
    const place = entry * entryBytes;
    const type = view.getUint16(place + 2, isLittleEndian);
    const values = isBig
      ? longAt(view, place + 4, form)
      : view.getUint32(place + 4, isLittleEndian);
    const size = values * (TYPE_BYTES[type] ?? 0);
    valueBytes += size;
    const inPlace = isBig ? 12 : 8;
    const isInPlace = size <= (isBig ? 8 : 4);
    const told = isBig
      ? longAt(view, place + inPlace, form)
      : view.getUint32(place + inPlace, isLittleEndian);
    const bytesEach = WHOLE_NUMBERS.get(type);
    if (bytesEach === undefined) continue;
    const where = isInPlace ? from + place + inPlace : told;
    lists.set(view.getUint16(place, isLittleEndian), { count: values, at: where, bytesEach });
  }
  const nextAt = count * entryBytes;
  const next = isBig ? longAt(view, nextAt, form) : view.getUint32(nextAt, isLittleEndian);
  return { lists, valueBytes, next };
}

function formOf(view: DataView): Form | null {
  const order = view.getUint16(0, false);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const isLittleEndian = order === 0x4949;
  const magic = view.getUint16(2, isLittleEndian);
  if (magic === 42) return { isLittleEndian, isBig: false };
  return magic === 43 && view.getUint16(4, isLittleEndian) === 8
    ? { isLittleEndian, isBig: true }
    : null;
}

// Larger than the largest safe number means nothing to a file; every check of it fails.
function longAt(view: DataView, at: number, { isLittleEndian }: Pick<Form, "isLittleEndian">) {
  return Number(view.getBigUint64(at, isLittleEndian));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function damaged(name: string, reason: string): ImageryFailure {
  return new ImageryFailure("damaged", `${name} could not be read: ${reason}.`);
}
