// How numbers of more than eight bits become grey: from the value that 2 per cent of the picture
// lie below to the one that 98 per cent lie below. One stretch for a whole file, so that tiles do
// not differ.

export type Samples =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

export interface Stretch {
  /** Shown as black. */
  readonly low: number;
  /** Shown as white. */
  readonly high: number;
}

const LOW_SHARE = 0.02;
const HIGH_SHARE = 0.98;
/** For a picture without a single measured pixel. */
const NOTHING: Stretch = { low: 0, high: 1 };

/** Of the values that have been measured, in any order; sorts them in place. */
export function stretchOf(values: Float64Array): Stretch {
  if (values.length === 0) return NOTHING;
  values.sort();
  const valueBelow = (share: number) => values[Math.round((values.length - 1) * share)] ?? 0;
  return { low: valueBelow(LOW_SHARE), high: valueBelow(HIGH_SHARE) };
}

/** 0 to 255. A picture of one value is grey all over. */
export function byteOf({ low, high }: Stretch, value: number): number {
  if (high <= low) return value < low ? 0 : value > low ? 255 : 128;
  return Math.round(Math.min(1, Math.max(0, (value - low) / (high - low))) * 255);
}
