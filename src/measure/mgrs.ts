// The Military Grid Reference System: written in no more digits than the precision allows, and read
// back as the middle of the square it names.
//
// With ten digits the numbers are rounded to the metre, as GEOTRANS and others print them; with
// fewer they are cut, since they then name the square in which the place lies (decision 0041).

import { forward, inverse } from "mgrs";
import type { Position } from "../domain/geo";

const FULL_DIGITS = 5;
const METRES_PER_DEGREE = 111_320;

/** "51S XD 46 91"; null near the poles, where the grid ends. */
export function toMgrs({ lat, lon }: Position, precisionM: number): string | null {
  const onGrid = lat >= -80 && lat <= 84 && lon >= -180 && lon <= 180;
  if (!onGrid) return null;
  const digits = mgrsDigitsOf(precisionM);
  const place = digits === FULL_DIGITS ? halfMetreOn({ lat, lon }) : { lat, lon };
  const parts = /^(\d{1,2}[A-Z])([A-Z]{2})(\d+)$/.exec(forward([place.lon, place.lat], digits));
  const [, zone, square, numbers] = parts ?? [];
  if (zone === undefined || square === undefined || numbers === undefined) return null;
  return `${zone} ${square} ${numbers.slice(0, digits)} ${numbers.slice(digits)}`;
}

/** Half a metre north-east: what is cut there is rounded here, also across the edge of a square. */
function halfMetreOn({ lat, lon }: Position): Position {
  const north = 0.5 / METRES_PER_DEGREE;
  return { lat: lat + north, lon: lon + north / Math.cos((lat * Math.PI) / 180) };
}

/** Digits of each number: 5 for 1 m, 4 for 10 m, 3 for 100 m, 2 for 1 km, 1 for 10 km. */
export function mgrsDigitsOf(precisionM: number): number {
  if (!(precisionM > 0)) return FULL_DIGITS;
  return Math.min(FULL_DIGITS, Math.max(1, FULL_DIGITS - Math.floor(Math.log10(precisionM))));
}

const REFERENCE = /^(\d{1,2}[C-HJ-NP-X])\s*([A-HJ-NP-Z]{2})\s*(\d{1,5}\s+\d{1,5}|\d{2,10})$/i;

/** The middle of the square, and half its edge; null for what is no reference. */
export function parseMgrs(
  text: string,
): { readonly position: Position; readonly precisionM: number } | null {
  const [, zone, square, digits] = REFERENCE.exec(text.trim()) ?? [];
  if (zone === undefined || square === undefined || digits === undefined) return null;
  const [easting, northing = ""] = digits.split(/\s+/);
  const numbers = `${easting}${northing}`;
  const isEven = northing === "" ? numbers.length % 2 === 0 : easting?.length === northing.length;
  if (!isEven) return null;
  try {
    const [west, south, east, north] = inverse(`${zone}${square}${numbers}`.toUpperCase());
    const position = { lat: (south + north) / 2, lon: (west + east) / 2 };
    const isFound = Number.isFinite(position.lat) && Number.isFinite(position.lon);
    return isFound ? { position, precisionM: 10 ** (FULL_DIGITS - numbers.length / 2) / 2 } : null;
  } catch {
    // The library throws for squares that its zone does not have.
    return null;
  }
}
