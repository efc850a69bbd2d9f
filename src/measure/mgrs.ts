// The Military Grid Reference System: written in no more digits than the precision allows, and read
// back as the middle of the square it names.
//
// With ten digits the numbers are rounded to the metre, as the published examples print them; with
// fewer they are cut, since they then name the square in which the place lies (decision 0041).

import { forward, inverse } from "mgrs";
import type { Position } from "../domain/geo";

const FULL_DIGITS = 5;
const RADIANS = Math.PI / 180;

/** "51S XD 46 91"; null near the poles, where the grid ends. */
export function toMgrs(place: Position, precisionM: number): string | null {
  const digits = mgrsDigitsOf(precisionM);
  const reference = referenceOf(place, digits);
  if (reference === null || digits < FULL_DIGITS) return reference?.text ?? null;
  const rounded = referenceOf(halfMetreOn(place, reference.zone), digits);
  // At the edge of a zone the next one begins; a place keeps the zone in which it lies.
  return rounded?.designation === reference.designation ? rounded.text : reference.text;
}

interface Reference {
  readonly text: string;
  readonly zone: number;
  /** Zone and band: "51S". */
  readonly designation: string;
}

/** The square in which the place lies. */
function referenceOf({ lat, lon }: Position, digits: number): Reference | null {
  const onGrid = lat >= -80 && lat <= 84 && lon >= -180 && lon <= 180;
  if (!onGrid) return null;
  const parts = /^((\d{1,2})[A-Z])([A-Z]{2})(\d+)$/.exec(forward([lon, lat], digits));
  const [, designation, zone, square, numbers] = parts ?? [];
  if (designation === undefined || square === undefined || numbers === undefined) return null;
  const text = `${designation} ${square} ${numbers.slice(0, digits)} ${numbers.slice(digits)}`;
  return { text, zone: Number(zone), designation };
}

/** Half a metre on in the grid, east and north: what is cut there is rounded here. */
function halfMetreOn({ lat, lon }: Position, zone: number): Position {
  // The grid is turned against the meridians the more, the farther it is from its zone's middle.
  const fromMiddle = lon - (6 * zone - 183);
  const turn = Math.atan(Math.tan(fromMiddle * RADIANS) * Math.sin(lat * RADIANS));
  const [eastM, northM] = [
    0.5 * (Math.cos(turn) + Math.sin(turn)),
    0.5 * (Math.cos(turn) - Math.sin(turn)),
  ];
  const { perLat, perLon } = metresPerDegreeAt(lat);
  return { lat: lat + northM / perLat, lon: lon + eastM / perLon };
}

/** On the ellipsoid of WGS 84, right to a few centimetres in a degree. */
function metresPerDegreeAt(lat: number): { readonly perLat: number; readonly perLon: number } {
  const [phi, equatorM, flatness] = [lat * RADIANS, 6_378_137, 0.006_694_38];
  const curve = 1 - flatness * Math.sin(phi) ** 2;
  return {
    perLat: (RADIANS * equatorM * (1 - flatness)) / curve ** 1.5,
    perLon: (RADIANS * equatorM * Math.cos(phi)) / Math.sqrt(curve),
  };
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
  const designation = zone.toUpperCase().replace(/^0/, "");
  const bounds = boundsOf(`${designation}${square.toUpperCase()}${numbers}`);
  if (bounds === null || !isInZone(bounds, designation)) return null;
  const [west, south, east, north] = bounds;
  return {
    position: { lat: (south + north) / 2, lon: Math.max(-180, Math.min(180, (west + east) / 2)) },
    precisionM: 10 ** (FULL_DIGITS - numbers.length / 2) / 2,
  };
}

type SquareBounds = readonly [west: number, south: number, east: number, north: number];

/** null for letters that the grid does not have. */
function boundsOf(reference: string): SquareBounds | null {
  try {
    const bounds = inverse(reference);
    return bounds.every(Number.isFinite) ? bounds : null;
  } catch {
    return null;
  }
}

/** The library reads on past the edges of a zone; a square is real when a part of it lies inside. */
function isInZone([west, south, east, north]: SquareBounds, designation: string): boolean {
  // The library gives two corners; the others lie up to a tenth further out, as the grid is turned.
  const [outX, outY] = [(east - west) / 8, (north - south) / 8];
  const lons = [west - outX, (west + east) / 2, east + outX];
  const lats = [south - outY, (south + north) / 2, north + outY];
  return lats.some((lat) =>
    lons.some((lon) => referenceOf({ lat, lon }, 1)?.designation === designation),
  );
}
