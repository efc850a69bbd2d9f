// The observations as the peers' pages load them: where each was and the days it may mean. They get
// them as typed columns too, so that what is compared is drawing and filtering, not parsing.
//
// Little-endian: count of sites and of observations (uint32), latitude and longitude of each site
// (float64), then for each observation first day, last day (int32) and place of its site (uint32).

import type { ObservationTable } from "../../src/domain/observationTable";

export interface PeerColumns {
  readonly count: number;
  /** Latitude and longitude of each site, one after another. */
  readonly positions: Float64Array;
  /** Days since 1970-01-01, both inclusive. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly sites: Uint32Array;
}

interface Place {
  readonly location: { readonly lat: number; readonly lon: number };
}

const HEAD_BYTES = 8;

/** Observations without a date are left out. */
export function encodePeerColumns(
  { count, windows, sites }: Pick<ObservationTable, "count" | "windows" | "sites">,
  places: readonly Place[],
): Uint8Array {
  const { first, last } = windows.observed;
  const isDated = (_: number, row: number) => (first[row] ?? 0) <= (last[row] ?? 0);
  const days = first.subarray(0, count).filter(isDated);
  const parts = [
    Uint32Array.of(places.length, days.length),
    Float64Array.from(places.flatMap(({ location }) => [location.lat, location.lon])),
    days,
    last.subarray(0, count).filter(isDated),
    sites.subarray(0, count).filter(isDated),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let end = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), end);
    end += byteLength;
  }
  return bytes;
}

export function decodePeerColumns(buffer: ArrayBuffer): PeerColumns {
  const [siteCount = 0, count = 0] = new Uint32Array(buffer, 0, 2);
  const firstAt = HEAD_BYTES + siteCount * 16;
  return {
    count,
    positions: new Float64Array(buffer, HEAD_BYTES, siteCount * 2),
    first: new Int32Array(buffer, firstAt, count),
    last: new Int32Array(buffer, firstAt + count * 4, count),
    sites: new Uint32Array(buffer, firstAt + count * 8, count),
  };
}
