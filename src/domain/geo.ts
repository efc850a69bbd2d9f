// Places on the ground: WGS 84 degrees, never more exact than the source.

import * as z from "zod/mini";
import { idSchema, lineSchema, maybe } from "./record";

export interface Position {
  /** Degrees north, -90 to 90. */
  readonly lat: number;
  /** Degrees east, -180 to 180. */
  readonly lon: number;
}

/** Degrees; west is never greater than east. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const positionShape = {
  lat: z
    .number("expected degrees north")
    .check(z.gte(-90, "expected -90 to 90 degrees"), z.lte(90, "expected -90 to 90 degrees")),
  lon: z
    .number("expected degrees east")
    .check(z.gte(-180, "expected -180 to 180 degrees"), z.lte(180, "expected -180 to 180 degrees")),
};

/** A position with the radius in metres within which it is right, and where it comes from. */
export const locationSchema = z.object({
  ...positionShape,
  precisionM: z.number("expected metres").check(z.positive("expected more than 0 metres")),
  basis: z.enum(["published", "approximate"], "expected published or approximate"),
  report: maybe(idSchema<import("./report").ReportId>()),
  note: maybe(lineSchema),
});

export type Location = Readonly<z.infer<typeof locationSchema>>;

/** Digits after the point that a precision allows: one degree is about 111 km. */
export function degreeDigitsOf(precisionM: number): number {
  return Math.min(6, Math.max(0, Math.floor(Math.log10(111_000 / precisionM)) + 1));
}

/** "±2.5 km", "±300 m". */
export function precisionWordsOf(precisionM: number): string {
  if (precisionM < 1000) return `±${Number(precisionM.toPrecision(2))} m`;
  return `±${Number((precisionM / 1000).toPrecision(2))} km`;
}

/** Decimal degrees: "39.660° N, 124.705° E". */
export function toDecimalDegrees({ lat, lon }: Position, precisionM: number): string {
  const digits = degreeDigitsOf(precisionM);
  const north = `${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? "S" : "N"}`;
  const east = `${Math.abs(lon).toFixed(digits)}° ${lon < 0 ? "W" : "E"}`;
  return `${north}, ${east}`;
}

/** Degrees, minutes and, where the precision allows, seconds: 39°39′36″ N, 124°42′18″ E. */
export function toDegreesMinutesSeconds({ lat, lon }: Position, precisionM: number): string {
  const north = `${toSexagesimal(Math.abs(lat), precisionM)} ${lat < 0 ? "S" : "N"}`;
  const east = `${toSexagesimal(Math.abs(lon), precisionM)} ${lon < 0 ? "W" : "E"}`;
  return `${north}, ${east}`;
}

// A second of arc is about 31 m and a minute about 1,850 m on the ground.
const SECONDS_UP_TO_M = 1000;

function toSexagesimal(degrees: number, precisionM: number): string {
  if (precisionM > SECONDS_UP_TO_M) {
    const minutes = Math.round(degrees * 60);
    return `${Math.floor(minutes / 60)}°${pad(minutes % 60)}′`;
  }
  const seconds = Math.round(degrees * 3600);
  return `${Math.floor(seconds / 3600)}°${pad(Math.floor(seconds / 60) % 60)}′${pad(seconds % 60)}″`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
