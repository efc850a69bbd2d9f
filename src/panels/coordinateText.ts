// A location as the analyst wants it written, in no more digits than its precision allows.

import { forward } from "mgrs";
import { type Location, toDecimalDegrees, toDegreesMinutesSeconds } from "../domain/geo";

export const COORDINATE_FORMATS = ["DD", "DMS", "MGRS"] as const;
export type CoordinateFormat = (typeof COORDINATE_FORMATS)[number];

export const COORDINATE_FORMAT_NAMES: Readonly<Record<CoordinateFormat, string>> = {
  DD: "decimal degrees",
  DMS: "degrees, minutes, seconds",
  MGRS: "Military Grid Reference System",
};

type Place = Pick<Location, "lat" | "lon" | "precisionM">;

/** The grid of MGRS ends near the poles; there the degrees stand in. */
export function coordinateTextOf(place: Place, format: CoordinateFormat): string {
  if (format === "DMS") return toDegreesMinutesSeconds(place, place.precisionM);
  if (format === "MGRS") return toMgrs(place) ?? toDecimalDegrees(place, place.precisionM);
  return toDecimalDegrees(place, place.precisionM);
}

/** "51S XD 46 91": the square in which it lies, its edge near the precision. null off the grid. */
export function toMgrs({ lat, lon, precisionM }: Place): string | null {
  const onGrid = lat >= -80 && lat <= 84 && lon >= -180 && lon <= 180;
  if (!onGrid) return null;
  const digits = mgrsDigitsOf(precisionM);
  const parts = /^(\d{1,2}[A-Z])([A-Z]{2})(\d+)$/.exec(forward([lon, lat], digits));
  const [, zone, square, numbers] = parts ?? [];
  if (zone === undefined || square === undefined || numbers === undefined) return null;
  return `${zone} ${square} ${numbers.slice(0, digits)} ${numbers.slice(digits)}`;
}

/** Digits of each number: 5 for 1 m, 4 for 10 m, 3 for 100 m, 2 for 1 km, 1 for 10 km. */
export function mgrsDigitsOf(precisionM: number): number {
  if (!(precisionM > 0)) return 5;
  return Math.min(5, Math.max(1, 5 - Math.floor(Math.log10(precisionM))));
}
