// Where rows lie, as GeoParquet 1.1 says it: a point in WKB and metadata that names its column.
// https://geoparquet.org/releases/v1.1.0/

import type { Position } from "../../src/domain/geo";

export const GEOMETRY_COLUMN = "geometry";

const LITTLE_ENDIAN = 1;
const POINT = 1;

/** Well-known binary, 21 bytes: longitude, then latitude. */
export function toWkbPoint({ lat, lon }: Position): Uint8Array {
  const bytes = new Uint8Array(21);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, LITTLE_ENDIAN);
  view.setUint32(1, POINT, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return bytes;
}

/** The value of the file's key "geo". Without `crs` it is longitude and latitude of WGS 84. */
export function geoMetadataOf(positions: readonly Position[]): string {
  const lats = positions.map(({ lat }) => lat);
  const lons = positions.map(({ lon }) => lon);
  const bbox = [minOf(lons), minOf(lats), maxOf(lons), maxOf(lats)];
  return JSON.stringify({
    version: "1.1.0",
    primary_column: GEOMETRY_COLUMN,
    columns: {
      [GEOMETRY_COLUMN]: {
        ...{ encoding: "WKB", geometry_types: ["Point"] },
        ...(positions.length > 0 ? { bbox } : {}),
      },
    },
  });
}

function minOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function maxOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
