// A Cloud-Optimized GeoTIFF that has been opened: where it lies, its copies from fine to coarse,
// and how its numbers are to be read.

import type { Bounds } from "../domain/geo";
import type { CogLevel } from "./cogLevel";
import type { ByteReader } from "./cogPages";
import type { Placement } from "./cogPlacement";

export interface CogFile {
  readonly bytes: ByteReader;
  readonly placement: Placement;
  readonly bounds: Bounds;
  /** The finest first. */
  readonly levels: readonly CogCopy[];
  /** For each level, how many of the finest pixels lie side by side in one of its. */
  readonly factors: readonly number[];
  /** What stands where nothing was measured. */
  readonly noData: number | null;
  /** Red, green and blue of all values, one after another; null for pictures without a palette. */
  readonly palette: Uint8Array | null;
}

export interface CogCopy extends CogLevel {
  /** 0 where nothing is to be seen. */
  readonly mask: CogLevel | null;
}

/** The picture itself, of which the other levels are copies. */
export function finestOf({ bytes, levels }: CogFile): CogCopy {
  const [finest] = levels;
  if (finest === undefined) throw new Error(`${bytes.name} was opened without a level.`);
  return finest;
}
